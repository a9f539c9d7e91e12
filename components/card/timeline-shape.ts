/** The geometry of a timeline: where on a line of years each office begins and ends. */

import { boundsOf, distanceTo } from '../../knowledge/at-date.ts';
import type { CardStatement, Holding } from '../../knowledge/card.ts';
import { daysBetween } from '../../knowledge/dates.ts';
import type { LocalText } from '../../knowledge/schema.ts';

/** What is drawn: dates, how they stand to the story's day, and the words of the row. */
export type Drawn = Pick<CardStatement, 'from' | 'to' | 'lastKnown' | 'holding'> & {
  label: LocalText;
};

/** One stay in an office, in shares of the width, 0 to 1. */
export interface Bar {
  /** From here to there it is known to hold. */
  from: number;
  to: number;
  /** It can have begun as early, and ended as late, as the partial dates allow. */
  earliest: number;
  latest: number;
  /** No date of its beginning, or of its end, is known: the bar fades out. */
  fadesIn: boolean;
  fadesOut: boolean;
}

export interface Row {
  label: LocalText;
  bars: Bar[];
  /** It is one of the offices of the story's day. */
  ofDay: boolean;
}

export interface TimelineShape {
  rows: Row[];
  /** Rows that were left out. */
  hidden: number;
  /** The story's day. */
  day?: number;
  /** First days of years, for the labels beneath. */
  ticks: { year: number; at: number }[];
  firstYear: number;
  lastYear: number;
}

/** Share of the width in which a bar with an unknown end fades out. */
export const FADE = 0.07;

/** A line shorter than this shows nothing that its dates do not say, in days. */
const SHORTEST = 90;

const MAX_TICKS = 5;

/**
 * @param day the story's day, `YYYY-MM-DD`
 * @param asOf the day from which nearness counts: the story's, or where it has none, the file's
 * @param most rows to keep: those of the day first, then those after and before it
 * @returns `undefined` where there is nothing to draw
 */
export function timelineShape(
  drawn: readonly Drawn[],
  day: string | undefined,
  asOf: string,
  most = Number.POSITIVE_INFINITY,
): TimelineShape | undefined {
  const dated = drawn.filter(({ from, to, lastKnown }) => from ?? to ?? lastKnown);
  const rows = rowsOf(dated);
  const kept = [...rows].sort((a, b) => rank(a, asOf) - rank(b, asOf)).slice(0, most);
  const days = kept.flatMap(({ stays }) => stays.flatMap((stay) => Object.values(boundsOf(stay))));
  const sorted = [...days, day].filter((one): one is string => one !== undefined).sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || daysBetween(first, last) < SHORTEST)
    return undefined;

  const length = daysBetween(first, last);
  // Both ends keep room for a bar that fades out.
  const at = (date: string) => FADE + (daysBetween(first, date) / length) * (1 - 2 * FADE);
  return {
    rows: rows
      .filter((row) => kept.includes(row))
      .map(({ label, stays }) => ({
        label,
        bars: stays.map((stay) => barOf(stay, at)),
        // Without a day, what is known last stands for the present.
        ofDay: stays.some(
          ({ holding }) => holding === 'holds' || (day === undefined && holding === 'last-known'),
        ),
      })),
    hidden: rows.length - kept.length,
    ...(day === undefined ? {} : { day: at(day) }),
    ticks: ticksOf(first, last, at),
    firstYear: Number(first.slice(0, 4)),
    lastYear: Number(last.slice(0, 4)),
  };
}

interface Stays {
  label: LocalText;
  stays: Drawn[];
}

/** One row for each office, however often it was held. */
function rowsOf(drawn: readonly Drawn[]): Stays[] {
  const rows = new Map<string, Stays>();
  for (const stay of drawn) {
    const row = rows.get(stay.label.en);
    if (row) row.stays.push(stay);
    else rows.set(stay.label.en, { label: stay.label, stays: [stay] });
  }
  return [...rows.values()];
}

const NEARNESS: readonly Holding[] = ['holds', 'unclear', 'last-known', 'after', 'before'];

/** The lower, the nearer to the day. A century outweighs no step of holding. */
function rank({ stays }: Stays, day: string): number {
  const ranks = stays.map(
    (stay) => NEARNESS.indexOf(stay.holding) * 100_000 + (distanceTo(stay, day) ?? 0),
  );
  return Math.min(...ranks);
}

function barOf(stay: Drawn, at: (date: string) => number): Bar {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(stay);
  // Each bound is missing only where the dates on its side are; the other side then stands in.
  const from = at(latestStart ?? earliestEnd ?? '');
  const to = Math.max(from, at(earliestEnd ?? latestStart ?? ''));
  return {
    from,
    to,
    earliest: earliestStart === undefined ? from : at(earliestStart),
    latest: latestEnd === undefined ? to : at(latestEnd),
    fadesIn: stay.from === undefined,
    fadesOut: stay.to === undefined,
  };
}

/** Years to write beneath: all, or each second, fifth, tenth ... so that they keep apart. */
function ticksOf(
  first: string,
  last: string,
  at: (date: string) => number,
): TimelineShape['ticks'] {
  const years: number[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++)
    years.push(year);
  const step = [1, 2, 5, 10, 20, 50].find((size) => years.length / size <= MAX_TICKS) ?? 100;
  return years
    .filter((year) => year % step === 0)
    .map((year) => ({ year, at: at(`${year}-01-01`) }))
    .filter(({ at: share }) => share >= 0 && share <= 1);
}
