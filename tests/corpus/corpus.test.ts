/** The corpus is well-formed. Of the frozen half a failing test names ids only, never text. */
import { describe, expect, test } from 'vitest';
import { CORPUS_FILES, type CorpusText, readCorpus } from '../../cli/corpus.ts';
import { MISLEADING } from '../../cli/eval/score.ts';
import { readKnowledge } from '../../cli/read-knowledge.ts';
import { isPartialDate } from '../../knowledge/dates.ts';

const CLASSES = {
  en: [
    ...['plain', 'headline', 'short-forms', 'introduced-names', 'shared-surnames', 'namesakes'],
    ...['colliding-initials', 'defined-on-page', 'foreign-body', 'inside-another-name'],
    ...['product-of-a-brand', 'law', 'spelling', 'broken-text', 'no-entity'],
  ],
  ur: ['urdu-plain', 'urdu-hard'],
};

const halves = {
  open: CORPUS_FILES.open.flatMap((file) => readCorpus(file)),
  frozen: CORPUS_FILES.frozen.flatMap((file) => readCorpus(file)),
};
const all = [...halves.open, ...halves.frozen];

/** Ids of the texts for which something does not hold. */
function idsWhere(texts: CorpusText[], isWrong: (text: CorpusText) => boolean): string[] {
  return texts.filter(isWrong).map(({ id }) => id);
}

for (const [half, texts] of Object.entries(halves)) {
  describe(`the ${half} half`, () => {
    const inLanguage = (lang: 'en' | 'ur') => texts.filter((text) => text.lang === lang);

    test('has at least 150 English and 50 Urdu texts', () => {
      expect(inLanguage('en').length).toBeGreaterThanOrEqual(150);
      expect(inLanguage('ur').length).toBeGreaterThanOrEqual(50);
    });

    test('has texts of each class, and of no other', () => {
      for (const lang of ['en', 'ur'] as const) {
        expect([...new Set(inLanguage(lang).map((text) => text.class))].sort()).toEqual(
          [...CLASSES[lang]].sort(),
        );
      }
    });
  });
}

test('each text has an id of its own', () => {
  const ids = all.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('each label is an entity of the knowledge file', () => {
  const known = new Set(readKnowledge()?.entities.map(({ id }) => id));
  const unknown = all.flatMap(({ id, gold }) =>
    gold.filter(({ entity }) => !known.has(entity)).map(({ entity }) => `${id}: ${entity}`),
  );
  expect(unknown).toEqual([]);
});

test('no mark-up is left over', () => {
  expect(idsWhere(all, ({ text }) => /\[\[|\]\]/.test(text))).toEqual([]);
});

test('no label begins or ends with a space or takes a possessive along', () => {
  const isUntidy = (surface: string) =>
    surface !== surface.trim() || (/['’]s$/.test(surface) && !/^[A-Z]/.test(surface));
  expect(
    idsWhere(all, ({ text, gold, open }) =>
      [...gold, ...open].some(({ start, end }) => isUntidy(text.slice(start, end))),
    ),
  ).toEqual([]);
});

test('each date exists, and each host is a host', () => {
  const isDay = (date: string) => date.length === 10 && isPartialDate(date);
  expect(idsWhere(all, ({ date }) => date !== undefined && !isDay(date))).toEqual([]);
  expect(idsWhere(all, ({ host }) => host !== undefined && !/^[a-z0-9.-]+$/.test(host))).toEqual(
    [],
  );
});

test('texts without entities have no labels', () => {
  expect(idsWhere(all, (text) => text.class === 'no-entity' && text.gold.length > 0)).toEqual([]);
});

test('every class made to mislead is a class', () => {
  expect([...MISLEADING].filter((name) => !CLASSES.en.includes(name))).toEqual([]);
});

test('the halves share no text and no long sentence', () => {
  const sentencesOf = ({ text }: CorpusText) =>
    text
      .split(/[.!?۔؟\n]+/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.split(/\s+/).length >= 8);
  const open = new Set(halves.open.flatMap(sentencesOf));
  expect(idsWhere(halves.frozen, (text) => sentencesOf(text).some((one) => open.has(one)))).toEqual(
    [],
  );
});
