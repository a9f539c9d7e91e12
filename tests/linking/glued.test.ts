import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unglued } from '../../linking/glued.ts';
import { tokenise, wordAt } from '../../linking/tokens.ts';
import { Vocabulary } from '../../linking/vocabulary.ts';
import { lexicon, mentionsIn } from './people.ts';

function wordsOf(text: string, vocabulary = lexicon.vocabulary): string[] {
  const printed = tokenise(text);
  const tokens = unglued(vocabulary, printed, vocabulary.lookUp(printed));
  return Array.from({ length: tokens.count }, (_, i) => wordAt(tokens, i));
}

test('a name that lost its space', () => {
  expect(mentionsIn('Prime Minister ImranKhan of PTI spoke.')).toContain('ImranKhan → imran-khan');
});

test('a word of grammar glued to a name', () => {
  expect(wordsOf('Khansaid andImran theUnited')).toEqual([
    'Khan',
    'said',
    'and',
    'Imran',
    'the',
    'United',
  ]);
});

test('a name that only looks glued stays whole', () => {
  expect(wordsOf('McKhan KhanIt iKhan')).toEqual(['McKhan', 'KhanIt', 'iKhan']);
});

test('handles and addresses stay whole', () => {
  expect(wordsOf('@ImranKhan #ImranKhan x.com/ImranKhan')).toEqual([
    'ImranKhan',
    'ImranKhan',
    'x',
    'com',
    'ImranKhan',
  ]);
});

test('one word of ours inside a brand of somebody else is not named', () => {
  expect(mentionsIn('Imran Khan of PTI bought a KhanMask and a PTIapp.')).toEqual([
    'Imran Khan → imran-khan',
    'PTI → pti',
  ]);
});

test('Urdu is cut where a letter does not join', () => {
  const vocabulary = new Vocabulary();
  for (const word of ['ڈار', 'زرداری', 'آصف']) vocabulary.add(word);
  expect(wordsOf('ڈارنے صدرآصف', vocabulary)).toEqual(['ڈار', 'نے', 'صدر', 'آصف']);
  expect(wordsOf('کردار سردار', vocabulary)).toEqual(['کردار', 'سردار']);
});

test('cuts nothing off and adds nothing', () => {
  const word = fc.constantFrom(
    'Imran',
    'Khan',
    'said',
    'the',
    'PTI',
    'ڈار',
    'نے',
    'صدر',
    '5',
    ' ',
    '-',
    '@',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      const printed = tokenise(text);
      const tokens = unglued(lexicon.vocabulary, printed, lexicon.vocabulary.lookUp(printed));
      const letters = (one: typeof tokens) =>
        Array.from({ length: one.count }, (_, i) => wordAt(one, i)).join('');
      expect(letters(tokens)).toBe(letters(printed));
      for (let i = 1; i < tokens.count; i++) {
        expect(tokens.starts[i]).toBeGreaterThanOrEqual(tokens.ends[i - 1] as number);
      }
    }),
  );
});
