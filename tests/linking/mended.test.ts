/** Faults that were found once and mended; each would come back unnoticed. */
import { expect, test } from 'vitest';
import { nameFold } from '../../linking/fold.ts';
import { packLexicon, unpackLexicon } from '../../linking/packed.ts';
import { scanBlock } from '../../linking/page-text.ts';
import { lexicon, lexiconOf, mentionsIn } from './people.ts';

const candidatesIn = (text: string, of = lexicon): string[] => {
  const { tokens, candidates } = scanBlock(of, text);
  return candidates.map(({ first, last }) => text.slice(tokens.starts[first], tokens.ends[last]));
};

test('a surname behind an article is a surname too: "Fazl-ur-Rehman" beside "Sherry Rehman"', () => {
  const sherry = lexiconOf({
    id: 'sherry',
    kind: 'person',
    name: { en: 'Sherry Rehman' },
    country: 'PK',
    roles: [{ title: { en: 'Federal Minister for Climate Change' }, from: '2022', to: '2023' }],
  });
  expect(
    mentionsIn(
      'Climate minister Sherry Rehman met Maulana Fazl-ur-Rehman in Islamabad. Rehman said no.',
      {},
      sherry,
    ),
  ).toEqual(['Sherry Rehman → sherry']);
});

test('a place that is listed in two spellings with one fold counts once', () => {
  const statesIn = (text: string) =>
    scanBlock(lexicon, text).signals.filter(({ value }) => lexicon.places[value]).length;
  expect([statesIn('the US'), statesIn('اسلام آباد'), statesIn('Türkiye')]).toEqual([1, 1, 1]);
});

test('a place inside a longer place of the same state counts once', () => {
  const { signals } = scanBlock(lexicon, 'the United States of America');
  expect(signals.filter(({ value }) => lexicon.places[value])).toHaveLength(1);
});

test('Chari and Churi are no spellings of Chaudhry', () => {
  const keys = new Set(['Chaudhry', 'Chari', 'Churi'].map(nameFold));
  expect(keys.size).toBe(3);
});

test('Jawad and Javed are two names, Javaid and Javed are one', () => {
  expect(nameFold('Javaid')).toBe(nameFold('Javed'));
  expect(nameFold('Jawad')).not.toBe(nameFold('Javed'));
});

test('a word whose fold has a space in it does not shift the others when packed', () => {
  const blessed = lexiconOf(
    { id: 'a', kind: 'concept', name: { en: 'Seerat', ur: 'سیرت ﷺ' } },
    { id: 'b', kind: 'concept', name: { en: 'Metaverse' } },
  );
  const copy = unpackLexicon(JSON.parse(JSON.stringify(packLexicon(blessed))));
  expect(candidatesIn('the Metaverse', copy)).toEqual(['Metaverse']);
});

test('"ایسوسی ایشن" stands for one letter of an abbreviation', () => {
  expect(
    mentionsIn('پیرنٹ ٹیچر ایسوسی ایشن (پی ٹی اے) کا اجلاس ہوا۔ پی ٹی اے نے انٹرنیٹ بند کیا۔', {
      lang: 'ur',
    }),
  ).toEqual([]);
});
