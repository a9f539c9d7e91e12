import { describe, expect, test } from 'vitest';
import type { CorpusText } from '../../cli/corpus.ts';
import {
  countsOf,
  judge,
  precisionOf,
  recallOf,
  sum,
  wrongSenseRateOf,
} from '../../cli/eval/score.ts';

const TEXT: CorpusText = {
  id: 'x',
  class: 'namesakes',
  lang: 'en',
  text: 'Nick Clegg of Meta met the federal government. Clegg left.',
  gold: [
    { start: 0, end: 10, entity: 'nick-clegg' },
    { start: 14, end: 18, entity: 'meta' },
    { start: 47, end: 52, entity: 'nick-clegg' },
  ],
  open: [{ start: 27, end: 45 }],
};

describe('a mark', () => {
  test('is right with exact span and entity', () => {
    const { right, wrong, missed } = judge(TEXT, [{ start: 0, end: 10, entity: 'nick-clegg' }]);
    expect([right.length, wrong.length, missed.length]).toEqual([1, 0, 2]);
  });

  test('of another span is wrong, but no wrong sense', () => {
    const { right, wrong, wrongSense } = judge(TEXT, [{ start: 5, end: 10, entity: 'nick-clegg' }]);
    expect([right.length, wrong.length, wrongSense.length]).toEqual([0, 1, 0]);
  });

  test('of another entity is a wrong sense', () => {
    expect(judge(TEXT, [{ start: 14, end: 18, entity: 'metaverse' }]).wrongSense).toHaveLength(1);
  });

  test('where nothing is named is a wrong sense', () => {
    expect(judge(TEXT, [{ start: 19, end: 22, entity: 'meta' }]).wrongSense).toHaveLength(1);
  });

  test('in a span that the rules leave open is not judged', () => {
    const { right, wrong } = judge(TEXT, [{ start: 35, end: 45, entity: 'government' }]);
    expect([right.length, wrong.length]).toEqual([0, 0]);
  });
});

test('counts give precision, recall and wrong-sense rate', () => {
  const counts = countsOf(
    TEXT,
    judge(TEXT, [
      { start: 0, end: 10, entity: 'nick-clegg' },
      { start: 14, end: 18, entity: 'meta' },
      { start: 47, end: 51, entity: 'nick-clegg' },
      { start: 19, end: 22, entity: 'meta' },
    ]),
  );
  expect(precisionOf(counts)).toBe(2 / 4);
  expect(recallOf(counts)).toBe(2 / 3);
  expect(wrongSenseRateOf(counts)).toBe(1 / 4);
  expect(counts).toMatchObject({ misleading: 1, misled: 1, misleadingSense: 1 });
});

test('a text of another class misleads nobody, one without labels counts its marks', () => {
  const text = { ...TEXT, class: 'no-entity', gold: [] };
  expect(countsOf(text, judge(text, [{ start: 0, end: 4, entity: 'meta' }]))).toMatchObject({
    misleading: 0,
    misled: 0,
    withoutEntities: 1,
    marksWithoutEntities: 1,
  });
});

test('counts add up', () => {
  const one = countsOf(TEXT, judge(TEXT, [{ start: 14, end: 18, entity: 'meta' }]));
  expect(sum([one, one])).toMatchObject({ texts: 2, mentions: 6, right: 2, wrong: 0 });
  expect(precisionOf(sum([]))).toBe(1);
  expect(recallOf(sum([]))).toBe(1);
});
