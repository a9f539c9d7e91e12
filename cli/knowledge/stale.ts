/** `stale`: offices that were last known long ago and want a new look. */
import { parseArgs } from 'node:util';
import { comparePartial, daysOf, isPartialDate } from '../../knowledge/dates.ts';
import type { Entity, Knowledge, Role } from '../../knowledge/schema.ts';
import { type Command, countOf, FILE_OPTION, readKnowledge, UsageError } from './command.ts';

export const stale: Command = {
  name: 'stale',
  usage: 'stale [--before DATE]',
  summary: 'lists offices without an end whose last known date is older',
  help:
    'Where no last known date is given, the start is the last that is known. Without --before: a\n' +
    'year before the day up to which sources were read. Oldest first.',
  examples: ['stale', 'stale --before 2024', 'stale --before 2025-06-30'],
  run: (args) => {
    const options = { ...FILE_OPTION, before: { type: 'string' } } as const;
    const { values } = parseArgs({ args, options });
    const knowledge = readKnowledge(values.file);
    const before = values.before ?? yearBefore(knowledge.readUntil);
    if (!isPartialDate(before)) {
      throw new UsageError(`--before: expected YYYY, YYYY-MM or YYYY-MM-DD, got "${before}"`);
    }
    const found = staleRoles(knowledge, daysOf(before).first);
    for (const { known, entity, role } of found) {
      console.log(`${known.padEnd(10)}  ${entity.id}  ${role.title.en}`);
    }
    console.log(`${countOf(found.length, 'office')} last known before ${before}`);
    return 0;
  },
};

interface StaleRole {
  known: string;
  entity: Entity;
  role: Role;
}

function staleRoles({ entities }: Knowledge, day: string): StaleRole[] {
  return entities
    .flatMap((entity) =>
      entity.roles.flatMap((role) => {
        const known = role.lastKnown ?? role.from;
        if (role.to !== undefined || known === undefined) return [];
        return daysOf(known).last < day ? [{ known, entity, role }] : [];
      }),
    )
    .sort((a, b) => comparePartial(a.known, b.known));
}

function yearBefore(partial: string): string {
  const { last } = daysOf(partial);
  const date = new Date(last);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  return date.toISOString().slice(0, 10);
}
