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
  /** What the card shows at once. */
  first: Part;
  /** All there is. */
  whole: Part;
  /** All that a timeline can draw. */
  timeline: Held[];
}

/** Statements of one group that stand in the card from the start. */
const AT_ONCE = 2;

/** @param named ids of all entities that the page names */
export function planOf(card: Card, named: readonly string[]): Plan {
  const { onDay, since, earlier, timeline } = officesOf(card);
  const others = card.relations.filter((relation) => !timeline.includes(relation));
  const onThisPage = others.filter(({ other }) => named.includes(other.id));
  const relations = others.filter((relation) => !onThisPage.includes(relation));
  const ownOffices = card.timeline.length > 0;
  return {
    first: {
      onDay: onDay.slice(0, sureOf(onDay)),
      // Of many that followed, the latest say most about today.
      since: since.slice(ownOffices ? -AT_ONCE : -1),
      earlier: [],
      // What has offices or heads is told by them; all else is told by facts.
      facts: card.facts.slice(0, timeline.length === 0 ? AT_ONCE : 0),
      onThisPage: onThisPage.slice(0, 1),
      relations: [],
    },
    whole: { onDay, since, earlier, facts: card.facts, onThisPage, relations },
    timeline,
  };
}

interface Offices extends Pick<Part, 'onDay' | 'since' | 'earlier'> {
  timeline: Held[];
}

/** The entity's own offices, or where it is not one to hold any, its heads. */
function officesOf(card: Card): Offices {
  if (card.timeline.length > 0) {
    const { onDay, since, earlier, timeline } = card;
    return { onDay, since, earlier, timeline };
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
  };
}

/**
 * How many of the day's offices stand in the card from the start. What was last known years before
 * says little where the office of the day is known.
 */
function sureOf(onDay: readonly Held[]): number {
  const holding = onDay.filter((held) => held.holding === 'holds').length;
  return holding > 0 ? Math.min(holding, AT_ONCE) : AT_ONCE;
}

export function sizeOf(part: Part): number {
  return Object.values(part).reduce((sum, list) => sum + list.length, 0);
}

function startOf({ from, lastKnown, to }: Held): string {
  return from ?? lastKnown ?? to ?? '9999';
}
