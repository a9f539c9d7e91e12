/** The offices of an entity, sorted by how they stand to a day. */
import { holdingAt } from './at-date.ts';
import type { CardRole, CardSource } from './card.ts';
import { comparePartial, daysOf } from './dates.ts';
import type { KnowledgeIndex } from './indexed.ts';
import type { Entity, Role } from './schema.ts';
import { tellingRank } from './telling.ts';

/** The parts of a card that tell of offices; see `Card`. */
export interface Offices {
  onDay: CardRole[];
  since: CardRole[];
  earlier: CardRole[];
  timeline: CardRole[];
}

/** The entity's offices seen from a day, `YYYY-MM-DD`. Equal ones keep the order of the file. */
export function officesOf(index: KnowledgeIndex, entity: Entity, day: string): Offices {
  const roles = entity.roles.map((role) => cardRole(index, entity, role, day));
  const standing = (role: CardRole) => STANDING.indexOf(standingOf(role, day));
  return {
    onDay: roles
      .filter(({ holding }) => holding !== 'before' && holding !== 'after')
      .sort(
        (a, b) =>
          standing(a) - standing(b) ||
          tellingRank(a.text.en) - tellingRank(b.text.en) ||
          (a.holding === 'last-known' ? compareLatest(b, a) : 0),
      ),
    since: roles.filter(({ holding }) => holding === 'after').sort(compareStart),
    earlier: roles
      .filter(({ holding }) => holding === 'before')
      .sort((a, b) => compareLatest(b, a)),
    timeline: [...roles].sort(compareStart),
  };
}

/** One office as the card shows it. */
function cardRole(index: KnowledgeIndex, entity: Entity, role: Role, day: string): CardRole {
  const { title, body, bodyName, from, to, lastKnown, disputed } = role;
  const known = body === undefined ? undefined : index.byId.get(body);
  return {
    text: title,
    ...(known ? { body: { id: known.id, name: known.name } } : {}),
    ...(bodyName === undefined ? {} : { body: { name: { en: bodyName } } }),
    from,
    to,
    lastKnown,
    disputed,
    holding: holdingAt(role, day),
    events: role.events ?? [],
    sources: cardSources(entity, role.sources),
  };
}

/** The sources of a statement, as the card links them; `numbers` are those of the entity's list. */
export function cardSources(entity: Entity, numbers: readonly number[]): CardSource[] {
  return numbers.flatMap((n) => {
    const source = entity.sources.find((candidate) => candidate.n === n);
    return source ? [{ url: source.url, title: source.title, published: source.published }] : [];
  });
}

/**
 * How near an office is to being held on the day. In the month of its start or end it most likely
 * was; last known before the day comes next; with an end or a last date and no start, last.
 */
const STANDING = ['holds', 'at its edge', 'last-known', 'unclear'] as const;

function standingOf(role: CardRole, day: string): (typeof STANDING)[number] {
  if (role.holding === 'holds' || role.holding === 'last-known') return role.holding;
  const takesIn = (partial?: string) =>
    partial !== undefined && daysOf(partial).first <= day && day <= daysOf(partial).last;
  return takesIn(role.from) || takesIn(role.to) ? 'at its edge' : 'unclear';
}

/** By the first date known of each; those without any date last. */
function compareStart(a: CardRole, b: CardRole): number {
  return compareKnown(a.from ?? a.lastKnown ?? a.to, b.from ?? b.lastKnown ?? b.to, 1);
}

/** By the last date known of each; those without any date first, so last when turned round. */
function compareLatest(a: CardRole, b: CardRole): number {
  return compareKnown(a.to ?? a.lastKnown ?? a.from, b.to ?? b.lastKnown ?? b.from, -1);
}

function compareKnown(a: string | undefined, b: string | undefined, unknown: 1 | -1): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? unknown : -unknown;
  return comparePartial(a, b);
}
