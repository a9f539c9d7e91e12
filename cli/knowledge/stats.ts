/** `stats`: how much the file holds, and how much of it is sourced. */
import { parseArgs } from 'node:util';
import { comparePartial } from '../../knowledge/dates.ts';
import {
  ENTITY_KINDS,
  type Entity,
  type EntityKind,
  type Knowledge,
} from '../../knowledge/schema.ts';
import { type Command, FILE_OPTION, readKnowledge } from './command.ts';

export const stats: Command = {
  name: 'stats',
  usage: 'stats [--json]',
  summary: 'counts entities, aliases, statements, sources',
  examples: ['stats', 'stats --json'],
  run: (args) => {
    const { values } = parseArgs({ args, options: { ...FILE_OPTION, json: { type: 'boolean' } } });
    const counts = countsOf(readKnowledge(values.file));
    if (values.json) {
      console.log(JSON.stringify(counts));
      return 0;
    }
    const { byKind, ...others } = counts;
    const kinds = ENTITY_KINDS.map((kind) => `${byKind[kind]} ${kind}`).join(', ');
    for (const [name, count] of Object.entries(others)) {
      const value = typeof count === 'number' ? count.toLocaleString('en') : (count ?? 'none');
      console.log(`${name.padEnd(14)} ${value}${name === 'entities' ? ` (${kinds})` : ''}`);
    }
    return 0;
  },
};

/** What `stats --json` prints. */
export interface Counts {
  entities: number;
  byKind: Record<EntityKind, number>;
  aliases: number;
  /** Entities with a name in Urdu. */
  withUrdu: number;
  roles: number;
  /** Those with a source that the entity lists. */
  rolesSourced: number;
  facts: number;
  factsSourced: number;
  relations: number;
  sources: number;
  /** Newest date of a source, as in the file; `null` where none has a date. */
  newestSource: string | null;
}

function countsOf({ entities }: Knowledge): Counts {
  const sum = (count: (entity: Entity) => number) =>
    entities.reduce((total, entity) => total + count(entity), 0);
  const sourced = (list: 'roles' | 'facts') =>
    sum((entity) => {
      const numbers = new Set(entity.sources.map(({ n }) => n));
      return entity[list].filter(({ sources }) => sources.some((n) => numbers.has(n))).length;
    });
  const byKind = Object.fromEntries(
    ENTITY_KINDS.map((kind) => [kind, entities.filter((entity) => entity.kind === kind).length]),
  ) as Record<EntityKind, number>;
  const dates = entities.flatMap(({ sources }) =>
    sources.flatMap(({ published }) => (published === undefined ? [] : [published])),
  );
  return {
    entities: entities.length,
    byKind,
    aliases: sum(({ aliases }) => aliases.length),
    withUrdu: entities.filter(({ name }) => name.ur !== undefined).length,
    roles: sum(({ roles }) => roles.length),
    rolesSourced: sourced('roles'),
    facts: sum(({ facts }) => facts.length),
    factsSourced: sourced('facts'),
    relations: sum(({ relations }) => relations.length),
    sources: sum(({ sources }) => sources.length),
    newestSource: dates.sort(comparePartial).at(-1) ?? null,
  };
}
