/** What of the file holds on a day, and how sure that is. */
import type { Holding } from './card.ts';
import { daysBetween, daysOf, type Validity } from './dates.ts';

/**
 * The days between which a statement's start and end can lie. It holds without a gap from one to
 * the other, so each date that is known also bounds the others: it had begun by the last day it was
 * known, and had not ended before it began. `undefined` where nothing bounds.
 */
export interface Bounds {
  earliestStart?: string;
  latestStart?: string;
  earliestEnd?: string;
  latestEnd?: string;
}

/** Bounds of a statement, from partial dates that the schema let through and that are in order. */
export function boundsOf({ from, to, lastKnown }: Validity): Bounds {
  const start = from === undefined ? undefined : daysOf(from);
  const end = to === undefined ? undefined : daysOf(to);
  const known = lastKnown === undefined ? undefined : daysOf(lastKnown);
  return {
    earliestStart: start?.first,
    latestStart: earliest(start?.last, known?.last, end?.last),
    earliestEnd: latest(end?.first, known?.first, start?.first),
    latestEnd: end?.last,
  };
}

/**
 * How an office or a relation stands to a day. `to` is the last day: on the day of a handover both
 * hold.
 *
 * Nothing is asserted past the last known date: without `to`, a later day is `last-known`. A month
 * or a year as last known date asserts its first day only.
 *
 * @param day `YYYY-MM-DD`
 */
export function holdingAt(validity: Validity, day: string): Holding {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(validity);
  if (earliestStart !== undefined && day < earliestStart) return 'after';
  if (latestEnd !== undefined && day > latestEnd) return 'before';
  if (latestStart === undefined || earliestEnd === undefined) return 'unclear';
  // Begun in a year known only as a year, or known to hold later: it may not have begun by then.
  if (day < latestStart) return 'unclear';
  if (day <= earliestEnd) return 'holds';
  return latestEnd === undefined ? 'last-known' : 'unclear';
}

/**
 * How a fact stands to a day. As `holdingAt`, but a fact without dates is told as one that always
 * holds ("One of the six principal organs of the UN"), and one with a beginning only tells of an
 * event ("Set up under the Act of 1996"): true from then on, without an end to know.
 *
 * @param day `YYYY-MM-DD`
 */
export function factHoldingAt(validity: Validity, day: string): Holding {
  if (validity.to !== undefined || validity.lastKnown !== undefined)
    return holdingAt(validity, day);
  if (validity.from === undefined) return 'holds';
  const { first, last } = daysOf(validity.from);
  if (day < first) return 'after';
  return day < last ? 'unclear' : 'holds';
}

/** Whether two statements can have held on one day, as far as their dates tell. */
export function canOverlap(a: Validity, b: Validity): boolean {
  const one = boundsOf(a);
  const two = boundsOf(b);
  const apart = (end?: string, start?: string) =>
    end !== undefined && start !== undefined && end < start;
  return !apart(one.latestEnd, two.earliestStart) && !apart(two.latestEnd, one.earliestStart);
}

/**
 * Days from a day to the nearest day that a statement's dates speak of; 0 where they take it in,
 * `undefined` where there is no date at all. Past a last known date the distance grows again.
 */
export function distanceTo(validity: Validity, day: string): number | undefined {
  const dates = [validity.from, validity.to ?? validity.lastKnown].filter((d) => d !== undefined);
  const [head, tail = head] = dates;
  if (head === undefined || tail === undefined) return undefined;
  const { first } = daysOf(head);
  const { last } = daysOf(tail);
  if (day < first) return daysBetween(day, first);
  return day > last ? daysBetween(last, day) : 0;
}

function earliest(...days: (string | undefined)[]): string | undefined {
  return days.reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a));
}

function latest(...days: (string | undefined)[]): string | undefined {
  return days.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a));
}
