/** `find`: which entities a form could mean. */
import { parseArgs } from 'node:util';
import { findForm, foldForm } from '../../knowledge/find.ts';
import { nearestIds } from '../../knowledge/nearest.ts';
import type { Knowledge } from '../../knowledge/schema.ts';
import { type Command, FILE_OPTION, readKnowledge, UsageError } from './command.ts';

export const find: Command = {
  name: 'find',
  usage: 'find NAME',
  summary: 'lists the entities that a name or short form could mean',
  help:
    'Compares without case, diacritics, hyphens and ZWNJ. Says how each form counts: alone (means\n' +
    'this entity anywhere), introduced (after the full name), context (where the page speaks for\n' +
    'it), and what else it can mean.',
  examples: ['find PTA', 'find "bilawal bhutto zardari"', 'find بلاول'],
  run: (args) => {
    const { values, positionals } = parseArgs({
      args,
      options: FILE_OPTION,
      allowPositionals: true,
    });
    // Words without quotes are one name: `find Imran Khan`.
    const name = positionals.join(' ');
    if (name.trim() === '')
      throw new UsageError('expected a name: npm run -s knowledge -- find PTA');
    const knowledge = readKnowledge(values.file);
    const found = findForm(knowledge, name);
    if (found.length === 0)
      throw new UsageError(`no entity has the form "${name}"${near(knowledge, name)}`);
    for (const { entity, alias } of found) {
      console.log(`${entity.id}  ${entity.kind}  ${entity.name.en}: ${entity.description.en}`);
      console.log(`  "${alias.form}" counts ${USES[alias.use]}`);
      for (const { forms, means } of entity.senses ?? []) {
        if (forms.some((form) => foldForm(form) === foldForm(name)))
          console.log(`  can also mean: ${means}`);
      }
    }
    return 0;
  },
};

const USES = {
  alone: 'wherever it stands',
  introduced: 'after the full name on the page',
  context: 'where the page speaks for this entity',
} as const;

function near(knowledge: Knowledge, name: string): string {
  const forms = new Map<string, string>();
  for (const { aliases } of knowledge.entities) {
    for (const { form } of aliases) forms.set(foldForm(form).replaceAll(' ', '-'), form);
  }
  const found = nearestIds(foldForm(name), forms.keys()).map((key) => `"${forms.get(key)}"`);
  return found.length > 0 ? `; nearest: ${found.join(', ')}` : '';
}
