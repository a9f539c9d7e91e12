import { expect, test } from 'vitest';
import { everyAlias, fullNames } from '../../cli/eval/baselines.ts';
import type { Recogniser } from '../../cli/eval/score.ts';
import type { Knowledge } from '../../knowledge/schema.ts';
import { PEOPLE } from '../linking/people.ts';

const knowledge: Knowledge = { version: 1, readUntil: '2026-01-01', entities: PEOPLE };

function marksOf(recogniser: Recogniser, text: string): string[] {
  return recogniser({ id: 'x', class: 'plain', lang: 'en', text, gold: [], open: [] }).map(
    ({ start, end, entity }) => `${text.slice(start, end)} → ${entity}`,
  );
}

test('every alias counts wherever it stands as whole words, the longest first', () => {
  expect(
    marksOf(
      everyAlias(knowledge),
      'The UN General Assembly, Meta Runner, Metadata, Sri Lanka’s PTA',
    ),
  ).toEqual(['UN General Assembly → general-assembly', 'Meta → meta', 'PTA → pta']);
});

test('full names count, short forms and abbreviations do not', () => {
  expect(
    marksOf(fullNames(knowledge), 'Nick Clegg of Meta, Nicholas Clegg, Clegg, the UN and the PTA'),
  ).toEqual(['Nick Clegg → nick-clegg', 'Nicholas Clegg → nick-clegg']);
});

test('both read Urdu', () => {
  const text = 'سید امین الحق نے پی ٹی اے سے کہا';
  expect(marksOf(everyAlias(knowledge), text)).toEqual([
    'سید امین الحق → aminul-haque',
    'پی ٹی اے → pta',
  ]);
  expect(marksOf(fullNames(knowledge), text)).toEqual(['سید امین الحق → aminul-haque']);
});

test('a word that goes on with a mark is another word', () => {
  expect(marksOf(everyAlias(knowledge), 'Meta\u0301 and Metá')).toEqual([]);
});
