/**
 * What a card says of dates. Nothing is said past the last known date, and what is not known is
 * said to be not known.
 */
import type { Card, CardRole, Holding } from '../../knowledge/card.ts';
import { isPartialDate, sayDate, sayOn, type Validity } from '../../knowledge/dates.ts';
import type { Speech } from '../speech.ts';

/**
 * The dates of an office, or of who heads a body: "27 April 2022 – 10 August 2023", "from 2018;
 * held it on 23 September 2022, no later source".
 */
export function officeDates(
  { from, to, lastKnown }: Validity,
  { language, translate }: Speech,
): string {
  const day = (partial: string) => sayDate(partial, language);
  if (from !== undefined && to !== undefined) {
    return from === to ? day(from) : translate('card.dates.span', { from: day(from), to: day(to) });
  }
  const known = lastKnown === undefined ? undefined : sayOn(lastKnown, language);
  if (from !== undefined) {
    return known === undefined || from === lastKnown
      ? translate('card.dates.from', { from: day(from) })
      : translate('card.dates.fromHeld', { from: day(from), on: known });
  }
  if (to !== undefined) {
    return known === undefined
      ? translate('card.dates.until', { to: day(to) })
      : translate('card.dates.heldUntil', { on: known, to: day(to) });
  }
  return known === undefined
    ? translate('card.dates.none')
    : translate('card.dates.held', { on: known });
}

/** The dates of a relation. One without any is told without: it is not an office that must end. */
export function relationDates(validity: Validity, speech: Speech): string {
  const { from, to, lastKnown } = validity;
  const { language, translate } = speech;
  if (lastKnown === undefined) {
    return from === undefined && to === undefined ? '' : officeDates(validity, speech);
  }
  if (from !== undefined && to !== undefined) return officeDates(validity, speech);
  // One language needs the date with its preposition, another without.
  const known = { on: sayOn(lastKnown, language), date: sayDate(lastKnown, language) };
  if (to !== undefined)
    return translate('card.dates.knownUntil', { ...known, to: sayDate(to, language) });
  if (from !== undefined && from !== lastKnown) {
    return translate('card.dates.fromKnown', { ...known, from: sayDate(from, language) });
  }
  return translate('card.dates.known', known);
}

/** The dates of a fact: a beginning alone is the day on which it happened. */
export function factDates(
  { from, to, lastKnown }: Validity,
  { language, translate }: Speech,
): string {
  const day = (partial: string) => sayDate(partial, language);
  if (from !== undefined && to !== undefined && from !== to) {
    return translate('card.dates.span', { from: day(from), to: day(to) });
  }
  if (to !== undefined && from === undefined) return translate('card.dates.until', { to: day(to) });
  if (from !== undefined && lastKnown !== undefined && from !== lastKnown) {
    return translate('card.dates.fromAsOf', { from: day(from), date: day(lastKnown) });
  }
  if (from !== undefined) return day(from);
  return lastKnown === undefined ? '' : translate('card.dates.asOf', { date: day(lastKnown) });
}

/** A heading over what stands to the day in one way, with a remark beside it. */
export interface Heading {
  text: string;
  remark?: string;
}

/** How sure what stands under a heading is of the day. */
export type Certainty = Extract<Holding, 'holds' | 'unclear' | 'last-known'>;

/**
 * The heading over the offices of the story's day. Where the story has no date nothing is said of
 * a day: only what is known, and up to when.
 */
export function dayHeading(
  { day, readUntil }: Pick<Card, 'day' | 'readUntil'>,
  certainty: Certainty,
  { language, translate }: Speech,
): Heading {
  if (day === undefined) {
    return {
      text: translate('card.undated'),
      remark: translate('card.undatedAsOf', { date: sayDate(readUntil, language) }),
    };
  }
  const date = sayDate(day, language);
  if (certainty === 'unclear') return { text: translate('card.unclear', { date }) };
  if (certainty === 'last-known') return { text: translate('card.lastKnown', { date }) };
  return { text: translate('card.on', { date }), remark: translate('card.storyDay') };
}

export interface Group<Statement> {
  certainty: Certainty;
  statements: Statement[];
}

/**
 * Statements under one heading each, in their order. Without a day they are one group: whether
 * each is certain then, its own dates tell.
 */
export function groupsByCertainty<Statement extends Pick<CardRole, 'holding'>>(
  statements: readonly Statement[],
  day: string | undefined,
): Group<Statement>[] {
  const groups: Group<Statement>[] = [];
  for (const statement of statements) {
    const certainty = day === undefined ? 'last-known' : certaintyOf(statement.holding);
    const last = groups.at(-1);
    if (last?.certainty === certainty) last.statements.push(statement);
    else groups.push({ certainty, statements: [statement] });
  }
  return groups;
}

function certaintyOf(holding: Holding): Certainty {
  return holding === 'holds' || holding === 'last-known' ? holding : 'unclear';
}

/** Confidence in words: what the linker is all but sure of, and the rest that it marks. */
export function whyHeading(confidence: number, { translate }: Speech): string {
  return translate(confidence >= SURE ? 'card.whySurely' : 'card.whyLikely');
}

/** The linker gives 0.9 to a title in front of a surname, less to what context alone decides. */
const SURE = 0.9;

/** An English text of the file with its days written out: "oath on 2022-04-27" has "27 April 2022". */
export function readableDates(text: string): string {
  return text.replace(/(?<![\d/-])\d{4}-\d{2}-\d{2}(?![\d/-])/g, (day) =>
    isPartialDate(day) ? sayDate(day, 'en') : day,
  );
}
