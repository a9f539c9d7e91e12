/** `check`: everything that is wrong with the file, at once. */
import { parseArgs } from 'node:util';
import { type Finding, sayFinding } from '../../knowledge/finding.ts';
import { loadKnowledge, parseText } from '../../knowledge/load.ts';
import { type Command, countOf, FILE_OPTION, readText } from './command.ts';
import { layOut } from './layout.ts';
import { mergedPeople } from './merged-people.ts';

export const check: Command = {
  name: 'check',
  usage: 'check [--notes]',
  summary: 'lists all findings: entity, field, what was expected',
  help:
    'Exit code 2 on errors. Notes (a source over http, a form that two entities share) do not\n' +
    'fail the check; --notes lists them.',
  examples: ['check', 'check --notes', 'check --file draft.json'],
  run: (args) => {
    const { values } = parseArgs({ args, options: { ...FILE_OPTION, notes: { type: 'boolean' } } });
    const { findings, entities } = findingsOf(readText(values.file));
    const errors = findings.filter(({ severity }) => severity === 'error');
    const notes = findings.filter(({ severity }) => severity === 'note');
    for (const error of errors) console.log(`error ${sayFinding(error)}`);
    if (values.notes) for (const note of notes) console.log(`note ${sayFinding(note)}`);
    const counts = [
      ...(entities === undefined ? [] : [countOf(entities, 'entity', 'entities')]),
      countOf(errors.length, 'error'),
      countOf(notes.length, 'note') +
        (notes.length > 0 && !values.notes ? ' (--notes lists them)' : ''),
    ];
    console.log(`${values.file}: ${counts.join(', ')}`);
    return errors.length > 0 ? 2 : 0;
  },
};

function findingsOf(text: string): { findings: Finding[]; entities?: number } {
  const parsed = parseText(text);
  if ('finding' in parsed) return { findings: [parsed.finding] };
  const loaded = loadKnowledge(parsed.value);
  const findings = loaded.ok
    ? [...loaded.notes, ...mergedPeople(loaded.knowledge)]
    : loaded.findings;
  const wanted = layOut(parsed.value);
  if (wanted !== undefined && wanted !== text) findings.push(unformatted(text, wanted));
  return loaded.ok ? { findings, entities: loaded.knowledge.entities.length } : { findings };
}

function unformatted(text: string, wanted: string): Finding {
  const lines = wanted.split('\n');
  const at = text.split('\n').findIndex((line, index) => line !== lines[index]);
  const line = at < 0 ? lines.length : at + 1;
  const expected = `expected the layout of "npm run -s knowledge -- format", from line ${line} on`;
  return { field: 'file', expected, severity: 'error' };
}
