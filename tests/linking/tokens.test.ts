import { describe, expect, test } from 'vitest';
import { Gap, Shape, tokenise, wordAt, wordsOf } from '../../linking/tokens.ts';

const nameOf = (of: Record<string, number>, value: number | undefined) =>
  Object.keys(of).find((name) => of[name] === value);

/** What stands between the two words of a text. */
function gapIn(text: string): string | undefined {
  return nameOf(Gap, tokenise(text).gaps[1]);
}

function shapeOf(word: string): string | undefined {
  return nameOf(Shape, tokenise(word).shapes[0]);
}

describe('what a word is', () => {
  test.each([
    ['Federal Minister Haque', ['Federal', 'Minister', 'Haque']],
    ["Clegg's", ['Clegg', 's']],
    ['Amin-ul-Haq', ['Amin', 'ul', 'Haq']],
    ['the U.N. chief', ['the', 'U.N.', 'chief']],
    ['the U.N.', ['the', 'U.N.']],
    ['A. Q. Khan', ['A', 'Q', 'Khan']],
    ['a 5G and a G20', ['a', '5G', 'and', 'a', 'G20']],
    ['Science & Technology', ['Science', '&', 'Technology']],
    ['P@SHA', ['P', 'SHA']],
    ['پی ٹی اے۔انٹرنیٹ', ['پی', 'ٹی', 'اے', 'انٹرنیٹ']],
    ['اسلام آباد،لاہور', ['اسلام', 'آباد', 'لاہور']],
    ['Metaنے', ['Meta', 'نے']],
    ['ٹیلی\u200cکام', ['ٹیلی\u200cکام']],
    ['Ko\u0301ro\u0308si', ['Ko\u0301ro\u0308si']],
    ['', []],
    [' \n\t', []],
    ['…—?!', []],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('a joiner at the end stays outside, a vowel mark belongs to the word', () => {
    expect(wordsOf('پیکا\u200c نے')).toEqual(['پیکا', 'نے']);
    expect(wordsOf('پیکاِ نے')).toEqual(['پیکاِ', 'نے']);
  });

  test('bidi controls around a word stay outside', () => {
    expect(wordsOf('\u2067Meta\u2069 said')[0]).toMatch(/^Meta/);
  });
});

describe('what stands between two words', () => {
  test.each([
    ['Nick Clegg', 'space'],
    ['Nick\u00a0Clegg', 'space'],
    ['Nick\nClegg', 'space'],
    ['Nick\n\nClegg', 'sentence'],
    ['Bogdan-Martin', 'hyphen'],
    ['Bogdan\u2011Martin', 'hyphen'],
    ['Nick – Clegg', 'other'],
    ['Clegg’s', 'apostrophe'],
    ["Maldives' ministry", 'apostrophe'],
    ['Nick, Clegg', 'comma'],
    ['نک، کلیگ', 'comma'],
    ['Dr. Clegg', 'abbreviation'],
    ['E. Clegg', 'abbreviation'],
    ['said. Clegg', 'sentence'],
    ['said? Clegg', 'sentence'],
    ['کہا۔ کلیگ', 'sentence'],
    ['کہا۔کلیگ', 'sentence'],
    ['کیا؟ کلیگ', 'sentence'],
    ['said: Clegg', 'other'],
    ['said (Clegg', 'other'],
    ['said “Clegg', 'other'],
    ['said.” Clegg', 'sentence'],
    ['Metaنے', 'none'],
  ])('%j: %s', (text, gap) => {
    expect(gapIn(text)).toBe(gap);
  });

  test('nothing stands in front of the first word', () => {
    expect(nameOf(Gap, tokenise('... Clegg').gaps[0])).toBe('start');
  });
});

describe('how a word is written', () => {
  test.each([
    ['clegg', 'lower'],
    ['Clegg', 'capital'],
    ['MoITT', 'capital'],
    ['CLEGG', 'allCaps'],
    ['KŐRÖSI', 'allCaps'],
    ['U.N.', 'allCaps'],
    ['E', 'initial'],
    ['کلیگ', 'arabic'],
    ['2016', 'number'],
    ['۲۰۱۶', 'number'],
    ['Ελλάδα', 'other'],
  ])('%s: %s', (word, shape) => {
    expect(shapeOf(word)).toBe(shape);
  });
});

test('offsets are UTF-16 and into the untouched text', () => {
  const text = '🇵🇰 “Kőrösi”';
  const tokens = tokenise(text);
  const last = tokens.count - 1;
  expect([tokens.starts[last], tokens.ends[last]]).toEqual([6, 12]);
  expect(wordAt(tokens, last)).toBe('Kőrösi');
});

test('more words than there was room for', () => {
  expect(tokenise('Clegg said '.repeat(5000)).count).toBe(10_000);
  expect(tokenise('Clegg said').count).toBe(2);
});

test('a garbled apostrophe or dash does not stick to the word in front', () => {
  const tokens = tokenise('Metaâ€™s plan â€“Messengerâ€“ is out');
  expect(Array.from({ length: tokens.count }, (_, i) => wordAt(tokens, i))).toEqual([
    'Meta',
    's',
    'plan',
    'Messenger',
    'is',
    'out',
  ]);
  expect(tokens.gaps[1]).toBe(Gap.apostrophe);
});
