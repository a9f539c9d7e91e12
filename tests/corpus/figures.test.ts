import { describe, expect, test } from 'vitest';
import { type Figures, fallen } from '../../cli/eval/figures.ts';

const RECORDED: Figures = {
  english: { precision: 0.985, recall: 0.96, misled: 2 },
  urdu: { precision: 0.97, recall: 0.92, misled: 0 },
};

/** The recorded figures with other ones for English. */
const withEnglish = (figure: Partial<Figures[string]>): Figures => ({
  ...RECORDED,
  english: { precision: 0.985, recall: 0.96, misled: 2, ...figure },
});

describe('a figure has fallen', () => {
  test('when it is lower by more than half a thousandth, and is named', () => {
    expect(fallen(RECORDED, withEnglish({ precision: 0.9844 }))).toEqual([
      'english: precision 0.9844, was 0.9850',
    ]);
    expect(fallen(RECORDED, withEnglish({ recall: 0.95 }))).toEqual([
      'english: recall 0.9500, was 0.9600',
    ]);
  });

  test('when one more text misleads', () => {
    expect(fallen(RECORDED, withEnglish({ misled: 3 }))).toEqual([
      'english: 3 texts misled, was 2',
    ]);
  });

  test('when its file is no longer measured', () => {
    expect(fallen(RECORDED, { english: { precision: 1, recall: 1, misled: 0 } })).toEqual([
      'urdu: recorded, but not measured',
    ]);
  });

  test('each of several is named', () => {
    expect(fallen(RECORDED, withEnglish({ precision: 0.9, recall: 0.9, misled: 9 }))).toHaveLength(
      3,
    );
  });
});

describe('no figure has fallen', () => {
  test.each([
    ['when all are the same', {}],
    ['when one is lower by less', { precision: 0.9846 }],
    ['when one is higher', { recall: 0.99, misled: 0 }],
  ])('%s', (_, figure) => {
    expect(fallen(RECORDED, withEnglish(figure))).toEqual([]);
  });

  test('when a file is measured that was not recorded', () => {
    expect(fallen({}, RECORDED)).toEqual([]);
  });
});
