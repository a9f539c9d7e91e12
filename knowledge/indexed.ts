/** The knowledge, found by id and from both ends of a relation. */
import type { Entity, Knowledge, Relation, Role } from './schema.ts';

/** A relation with the entity that the file tells it of. */
export interface IncomingRelation {
  subject: Entity;
  relation: Relation;
}

/** An office with the person who holds it. */
export interface HeldRole {
  holder: Entity;
  role: Role;
}

export interface KnowledgeIndex {
  readUntil: string;
  byId: ReadonlyMap<string, Entity>;
  /** Relations by the id of their target. */
  incoming: ReadonlyMap<string, readonly IncomingRelation[]>;
  /** Offices by the id of their body. */
  heldIn: ReadonlyMap<string, readonly HeldRole[]>;
}

/**
 * Indexes knowledge that was checked before; one pass, no copies, so that a background that wakes
 * up pays little.
 */
export function indexKnowledge(knowledge: Knowledge): KnowledgeIndex {
  const byId = new Map<string, Entity>();
  const incoming = new Map<string, IncomingRelation[]>();
  const heldIn = new Map<string, HeldRole[]>();
  for (const entity of knowledge.entities) {
    byId.set(entity.id, entity);
    for (const relation of entity.relations) {
      push(incoming, relation.target, { subject: entity, relation });
    }
    for (const role of entity.roles) {
      if (role.body !== undefined) push(heldIn, role.body, { holder: entity, role });
    }
  }
  return { readUntil: knowledge.readUntil, byId, incoming, heldIn };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
