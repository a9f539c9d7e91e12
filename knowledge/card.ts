/** What a card says: the knowledge of one entity, seen from the day of the story. */
import { distanceTo, factHoldingAt } from './at-date.ts';
import { daysOf } from './dates.ts';
import type { KnowledgeIndex } from './indexed.ts';
import { cardSources, officesOf } from './offices.ts';
import { relationsOf } from './relations.ts';
import type { Entity, EntityKind, LocalText, Relation } from './schema.ts';

/** A statement's source, as the card links it. */
export interface CardSource {
  url: string;
  title: string;
  published?: string;
}

/** How a statement stands to the asked day. */
export type Holding =
  /** It holds on that day. */
  | 'holds'
  /** It was last known before that day; no source says that it ended. */
  | 'last-known'
  /** It lies before that day. */
  | 'before'
  /** It lies after that day. */
  | 'after'
  /** The dates known are too coarse to tell. */
  | 'unclear';

export interface CardStatement {
  text: LocalText;
  /** Partial dates, as in the file. */
  from?: string;
  to?: string;
  lastKnown?: string;
  disputed?: string;
  holding: Holding;
  sources: CardSource[];
}

export interface CardRole extends CardStatement {
  /** The office's title is `text`. The body, and its id where it has a card of its own. */
  body?: { id?: string; name: LocalText };
  events: string[];
}

/** `text` is the other's name; for `in` and `heads` the office's title where the file has it. */
export interface CardRelation extends CardStatement {
  type: Relation['type'];
  other: { id: string; name: LocalText; kind: EntityKind };
  /** `out`: this entity is the subject ("heads X"); `in`: the other is ("headed by X"). */
  direction: 'out' | 'in';
}

export interface Card {
  id: string;
  kind: EntityKind;
  name: LocalText;
  description: LocalText;
  /** The day asked for, `YYYY-MM-DD`; none where the story's date is unknown: then everything is told as of `readUntil`. */
  day?: string;
  /** The day up to which the file's sources were read. */
  readUntil: string;
  /**
   * Offices that hold on the day, most telling first; then, each by its `holding`, those that began
   * or ended in its month or year (`unclear`), those last known before it, and those whose dates do
   * not tell (`unclear`, no start or no date at all).
   */
  onDay: CardRole[];
  /** Offices that began after the day, the nearest first. */
  since: CardRole[];
  /** Offices that ended before the day, the latest first. */
  earlier: CardRole[];
  /** All offices by start, for the timeline; those without a date last. */
  timeline: CardRole[];
  /** Two or three statements, those nearest to the day first. */
  facts: CardStatement[];
  /**
   * Both ways, by type, those of the day first. Who heads a body comes from relations and from
   * offices in it; what an office of the entity itself tells already is left out.
   */
  relations: CardRelation[];
}

/** Statements on a card. */
const MAX_FACTS = 3;

/**
 * How far away in time a statement without dates counts, in days: what always holds comes behind
 * what happened within a year of the story, and before everything older or later.
 */
const UNDATED_DISTANCE = 365;

/**
 * What a card says of an entity on the day of a story.
 *
 * @param day `YYYY-MM-DD`; without it everything is told as of the day up to which sources were read
 * @returns `undefined` for an id that the knowledge does not have
 */
export function cardOf(index: KnowledgeIndex, id: string, day?: string): Card | undefined {
  const entity = index.byId.get(id);
  if (!entity) return undefined;
  const asked = day ?? daysOf(index.readUntil).last;
  const offices = officesOf(index, entity, asked);
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    description: entity.description,
    ...(day === undefined ? {} : { day }),
    readUntil: index.readUntil,
    ...offices,
    facts: nearestFacts(entity, asked),
    relations: relationsOf(index, entity, offices.timeline, asked),
  };
}

function nearestFacts(entity: Entity, day: string): CardStatement[] {
  return entity.facts
    .map((fact) => ({ fact, away: distanceTo(fact, day) ?? UNDATED_DISTANCE }))
    .sort((a, b) => a.away - b.away)
    .slice(0, MAX_FACTS)
    .map(({ fact }) => ({
      text: fact.text,
      from: fact.from,
      to: fact.to,
      lastKnown: fact.lastKnown,
      disputed: fact.disputed,
      holding: factHoldingAt(fact, day),
      sources: cardSources(entity, fact.sources),
    }));
}
