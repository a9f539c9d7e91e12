import { expect, test } from 'vitest';
import { mergedPeople } from '../../cli/knowledge/merged-people.ts';
import type { Entity } from '../../knowledge/schema.ts';

const person = (id: string, form: string) =>
  ({ id, kind: 'person', aliases: [{ form, lang: 'en', use: 'alone' }] }) as unknown as Entity;

test('two people whose names differ only by romanisation are named', () => {
  const entities = [person('a', 'Salim Qureshi'), person('b', 'Saleem Quraishi')];
  expect(mergedPeople({ entities })).toEqual([
    {
      entity: 'b',
      field: 'aliases[0].form',
      expected: 'expected a name that does not fold to "Salim Qureshi" of a',
      got: '"Saleem Quraishi"',
      severity: 'error',
    },
  ]);
});

test('names that differ in sound stay apart', () => {
  const entities = [person('a', 'Umar Khan'), person('b', 'Umair Khan'), person('c', 'Salma Khan')];
  expect(mergedPeople({ entities })).toEqual([]);
});
