/** `stale`: offices that were last known long ago and want a new look. */
import { parseArgs } from 'node:util';
import { comparePartial, daysOf, isPartialDate } from '../../knowledge/dates.ts';
import { staleBefore, staleRoles } from '../../knowledge/stale.ts';
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
    const before = values.before ?? staleBefore(knowledge.readUntil);
    if (!isPartialDate(before)) {
      throw new UsageError(`--before: expected YYYY, YYYY-MM or YYYY-MM-DD, got "${before}"`);
    }
    const day = daysOf(before).first;
    const found = knowledge.entities
      .flatMap((entity) => staleRoles(entity, day).map((role) => ({ entity, role })))
      .map(({ entity, role }) => ({ known: role.lastKnown ?? role.from ?? '', entity, role }))
      .sort((a, b) => comparePartial(a.known, b.known));
    for (const { known, entity, role } of found) {
      console.log(`${known.padEnd(10)}  ${entity.id}  ${role.title.en}`);
    }
    console.log(`${countOf(found.length, 'office')} last known before ${before}`);
    return 0;
  },
};
