/** The relations of an entity, both ways, seen from a day. */
import { distanceTo, holdingAt } from './at-date.ts';
import type { Card, CardRelation, CardRole, Holding } from './card.ts';
import { headsOf } from './heads.ts';
import type { KnowledgeIndex } from './indexed.ts';
import { cardSources } from './offices.ts';
import { type Entity, type LocalText, RELATION_TYPES, type Relation, type Role } from './schema.ts';

/**
 * Relations to and from the entity: by type, then those that hold on the day, then the nearest.
 *
 * @param offices the entity's own offices on the same day: what they tell is not told twice
 * @param day `YYYY-MM-DD`
 */
export function relationsOf(
  index: KnowledgeIndex,
  entity: Entity,
  offices: readonly CardRole[],
  day: string,
): Card['relations'] {
  const out = entity.relations.flatMap((relation) => {
    const other = index.byId.get(relation.target);
    if (!other) return [];
    const { type } = relation;
    const shown = cardRelation(
      { type, direction: 'out', teller: entity, other, of: relation },
      day,
    );
    return isToldBy(offices, shown) ? [] : [shown];
  });
  const incoming = (index.incoming.get(entity.id) ?? [])
    .filter(({ relation }) => relation.type !== 'heads')
    .map(({ subject, relation: of }) =>
      cardRelation({ type: of.type, direction: 'in', teller: subject, other: subject, of }, day),
    );
  const heads = headsOf(index, entity).map(({ head, title, statement: of }) =>
    cardRelation({ type: 'heads', direction: 'in', teller: head, other: head, title, of }, day),
  );
  const away = (relation: CardRelation) => distanceTo(relation, day) ?? Number.MAX_SAFE_INTEGER;
  return [...heads, ...out, ...incoming].sort(
    (a, b) =>
      RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type) ||
      HOLDING_ORDER.indexOf(a.holding) - HOLDING_ORDER.indexOf(b.holding) ||
      away(a) - away(b),
  );
}

const HOLDING_ORDER: readonly Holding[] = ['holds', 'last-known', 'unclear', 'after', 'before'];

interface Told {
  type: Relation['type'];
  direction: CardRelation['direction'];
  /** The entity whose part of the file says it, and whose sources are meant. */
  teller: Entity;
  other: Entity;
  /** The office by which one heads the other. */
  title?: LocalText | undefined;
  of: Role | Relation;
}

function cardRelation(
  { type, direction, teller, other, title, of }: Told,
  day: string,
): CardRelation {
  return {
    type,
    direction,
    other: { id: other.id, name: other.name, kind: other.kind },
    text: title ?? other.name,
    from: of.from,
    to: of.to,
    lastKnown: of.lastKnown,
    disputed: 'disputed' in of ? of.disputed : undefined,
    holding: holdingAt(of, day),
    sources: cardSources(teller, of.sources),
  };
}

/** "Heads the foreign ministry" adds nothing beside "Foreign Minister" in that ministry, then. */
function isToldBy(offices: readonly CardRole[], relation: CardRelation): boolean {
  return (
    PERSONAL_TYPES.has(relation.type) &&
    offices.some(
      ({ body, holding }) =>
        body?.id === relation.other.id && (holding === relation.holding || holding === 'holds'),
    )
  );
}

const PERSONAL_TYPES: ReadonlySet<Relation['type']> = new Set([
  'heads',
  'member-of',
  'works-for',
  'represents',
]);
