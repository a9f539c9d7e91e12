/** Dates and statements for property tests: few years, so that edges meet often. */
import fc from 'fast-check';
import { comparePartial, daysOf, type Validity } from '../../knowledge/dates.ts';

const two = (n: number) => String(n).padStart(2, '0');

export const days: fc.Arbitrary<string> = fc
  .integer({ min: Date.UTC(2020, 0, 1) / 86_400_000, max: Date.UTC(2023, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

export const partialDates: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: 2020, max: 2023 }).map(String),
  fc
    .tuple(fc.integer({ min: 2020, max: 2023 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${two(m)}`),
  days,
);

const maybe = fc.option(partialDates, { nil: undefined });

/** Dates of a statement, in order as far as the cross checks demand it. */
export const validities: fc.Arbitrary<Validity> = fc
  .record({ from: maybe, to: maybe, lastKnown: maybe })
  .filter(
    ({ from, to, lastKnown }) =>
      inOrder(from, to) && inOrder(from, lastKnown) && inOrder(lastKnown, to),
  );

function inOrder(early?: string, late?: string): boolean {
  return early === undefined || late === undefined || daysOf(early).first <= daysOf(late).last;
}

/** A day near one of the statement's dates: there the answers change. */
export function dayNear(validity: Validity): fc.Arbitrary<string> {
  const edges = [validity.from, validity.to, validity.lastKnown]
    .filter((date) => date !== undefined)
    .sort(comparePartial)
    .flatMap((date) => [daysOf(date).first, daysOf(date).last]);
  if (edges.length === 0) return days;
  const near = fc
    .tuple(fc.constantFrom(...edges), fc.integer({ min: -2, max: 2 }))
    .map(([day, off]) => shift(day, off));
  return fc.oneof(near, days);
}

/** A day so many days later. */
export function shift(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}
