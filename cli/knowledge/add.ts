/** `add`: a new entity, from options or from answers, checked before it is written. */
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { sayFinding } from '../../knowledge/finding.ts';
import { loadKnowledge } from '../../knowledge/load.ts';
import { ENTITY_KINDS } from '../../knowledge/schema.ts';
import { type Command, FILE_OPTION, readKnowledge, UsageError } from './command.ts';
import { type Answers, entityOf, FIELDS, idFrom, isOpen, missingFields } from './entry.ts';
import { replaceFile } from './format.ts';
import { layOut } from './layout.ts';

export const add: Command = {
  name: 'add',
  usage: 'add [ID] [--kind KIND --name NAME --description TEXT ...]',
  summary: 'adds an entity, asking for what the options leave out',
  help: [
    'In a terminal it asks for what is missing; elsewhere the options must say it. The entity is',
    'checked with the whole file and written only if it is sound. An office needs a source.',
    '',
    ...FIELDS.map(({ option, what }) => `  ${`--${option}`.padEnd(18)} ${what}`),
  ].join('\n'),
  examples: [
    'add',
    'add sana-example --kind person --name "Sana Example" --description "Pakistani civil servant" \\\n' +
      '    --role "Chairman, Example Authority" --body example-authority --from 2024-03 \\\n' +
      '    --last-known 2025-11-06 --source https://example.org/story \\\n' +
      '    --source-title "New chairman (Example News)" --published 2025-11-06 --quality news',
  ],
  run: async (args) => {
    const { id, answers, file } = read(args);
    const knowledge = readKnowledge(file);
    const missing = missingFields(answers);
    if (missing.length > 0 && !process.stdin.isTTY) {
      const options = missing.map(({ option }) => `--${option}`).join(', ');
      throw new UsageError(`missing ${options}; see: npm run -s knowledge -- add --help`);
    }
    if (missing.length > 0) await ask(answers);
    const entity = entityOf(id ?? idFrom(answers.name ?? ''), answers, knowledge);
    // Checked as it would be written: what the schema refuses comes out as findings.
    const candidate = { ...knowledge, entities: [...knowledge.entities, entity] };
    const loaded = loadKnowledge(candidate);
    const text = layOut(candidate);
    if (!loaded.ok || text === undefined) {
      const errors = loaded.ok
        ? []
        : loaded.findings.filter(({ severity }) => severity === 'error');
      const lines = errors.map((finding) => `  ${sayFinding(finding)}`);
      throw new UsageError(
        ['nothing written', ...lines, again(entity.id, { ...answers, file })].join('\n'),
      );
    }
    replaceFile(file, text);
    console.log(`${file}: added ${entity.id}`);
    console.log(
      'Next: list how newspapers print the name under "aliases" (short forms, Urdu), then',
    );
    console.log('  npm run -s knowledge -- check');
    console.log(`  npm run -s knowledge -- show ${entity.id}`);
    return 0;
  },
};

function read(args: string[]): { id?: string; answers: Answers; file: string } {
  const options = Object.fromEntries(
    FIELDS.map(({ option }) => [option, { type: 'string' as const }]),
  );
  const { values, positionals } = parseArgs({
    args,
    options: { ...options, ...FILE_OPTION },
    allowPositionals: true,
  });
  const [id, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`expected one id, got also "${more.join(' ')}"`);
  const { file, ...answers } = values as Answers & { file: string };
  if (answers.kind !== undefined && !ENTITY_KINDS.some((kind) => kind === answers.kind)) {
    throw new UsageError(
      `--kind: expected one of ${ENTITY_KINDS.join(', ')}, got "${answers.kind}"`,
    );
  }
  return { ...(id === undefined ? {} : { id }), answers, file };
}

/** Asks for each field that has no answer yet; an empty answer leaves an optional one out. */
async function ask(answers: Answers): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const stopped = new AbortController();
  // Ctrl-C and Ctrl-D close the terminal, and a question would then wait for ever.
  terminal.on('close', () => stopped.abort());
  try {
    for (const field of FIELDS) {
      while (!answers[field.option] && isOpen(field, answers)) {
        const question = `${field.what}: `;
        const answer = (await terminal.question(question, { signal: stopped.signal })).trim();
        if (answer !== '') answers[field.option] = answer;
        else if (!field.required) break;
      }
    }
  } catch (error) {
    if (stopped.signal.aborted) throw new UsageError('stopped, nothing written');
    throw error;
  } finally {
    terminal.close();
  }
}

/** The same answers as a command, so that one slip does not cost them all. */
function again(id: string, answers: Answers & { file: string }): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const options = Object.entries(answers).map(
    ([option, answer]) => `--${option} ${quoted(answer)}`,
  );
  return `  again with: npm run -s knowledge -- add ${quoted(id)} ${options.join(' ')}`;
}
