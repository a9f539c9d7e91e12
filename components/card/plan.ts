/** What a card shows at once, and what it keeps for a reader who wants more. */
import type { Card, CardRelation, CardRole, CardStatement } from '../../knowledge/card.ts';
import { comparePartial } from '../../knowledge/dates.ts';

/** An office, or for a body who heads it: both are told by a title, dates and sources. */
export type Held = CardRole | CardRelation;

export interface Part {
  /** Offices of the story's day. */
  onDay: Held[];
  /** Offices that began after it, by their start. */
  since: Held[];
  /** Offices that ended before it, the latest first. */
  earlier: Held[];
  facts: CardStatement[];
  /** Relations to others whom the story names. */
  onThisPage: CardRelation[];
  /** All other relations. */
  relations: CardRelation[];
}

export interface Plan {
  first: Part;
  more: Part;
  /** All that a timeline can draw. */
  timeline: Held[];
}

/** Statements of one group that stand in the card from the start. */
const AT_ONCE = 2;

/** @param named ids of all entities that the page names */
export function planOf(card: Card, named: readonly string[]): Plan {
  const offices = officesOf(card);
  const relations = card.relations.filter((relation) => !offices.timeline.includes(relation));
  const known = relations.filter(({ other }) => named.includes(other.id));
  const [onDay, onDayMore] = split(offices.onDay, offices.sure);
  // Of many that followed, the latest say most about today.
  const latest = card.timeline.length > 0 ? AT_ONCE : 1;
  const since = offices.since.slice(-latest);
  const [facts, factsMore] = split(card.facts, factsAtOnce(offices));
  const [onThisPage, onThisPageMore] = split(known, 1);
  return {
    first: { onDay, since, earlier: [], facts, onThisPage, relations: [] },
    more: {
      onDay: onDayMore,
      since: offices.since.slice(0, -latest),
      earlier: offices.earlier,
      facts: factsMore,
      onThisPage: onThisPageMore,
      relations: relations.filter((relation) => !known.includes(relation)),
    },
    timeline: offices.timeline,
  };
}

interface Offices extends Pick<Part, 'onDay' | 'since' | 'earlier'> {
  timeline: Held[];
  /** How many of `onDay` stand in the card from the start. */
  sure: number;
}

/** The entity's own offices, or where it is not one to hold any, its heads. */
function officesOf(card: Card): Offices {
  if (card.timeline.length > 0) {
    const { onDay, since, earlier, timeline } = card;
    return { onDay, since, earlier, timeline, sure: sureOf(onDay) };
  }
  const heads = card.relations.filter(
    ({ type, direction }) => type === 'heads' && direction === 'in',
  );
  const timeline = [...heads].sort((a, b) => comparePartial(startOf(a), startOf(b)));
  const onDay = heads.filter(({ holding }) => holding !== 'before' && holding !== 'after');
  return {
    onDay,
    since: timeline.filter((head) => head.holding === 'after'),
    earlier: timeline.filter((head) => head.holding === 'before').reverse(),
    timeline,
    sure: sureOf(onDay),
  };
}

/** What was last known years before says little where the office of the day is known. */
function sureOf(onDay: readonly Held[]): number {
  const holding = onDay.filter((held) => held.holding === 'holds').length;
  return holding > 0 ? Math.min(holding, AT_ONCE) : AT_ONCE;
}

function startOf({ from, lastKnown, to }: Held): string {
  return from ?? lastKnown ?? to ?? '9999';
}

/** What has offices or heads is told by them; all else is told by facts. */
function factsAtOnce({ timeline }: Offices): number {
  return timeline.length === 0 ? AT_ONCE : 0;
}

function split<Item>(items: readonly Item[], at: number): [Item[], Item[]] {
  return [items.slice(0, at), items.slice(at)];
}

export function isEmpty(part: Part): boolean {
  return Object.values(part).every((list) => list.length === 0);
}
