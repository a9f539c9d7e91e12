/**
 * `npm run -s knowledge -- COMMAND`: what editors do with the knowledge file.
 *
 * Exit code 0: done, or nothing wrong. 2: findings, or a command that cannot be followed; the
 * reason stands on stderr.
 */
import { add } from './knowledge/add.ts';
import { check } from './knowledge/check.ts';
import { type Command, UsageError } from './knowledge/command.ts';
import { find } from './knowledge/find.ts';
import { format } from './knowledge/format.ts';
import { show } from './knowledge/show.ts';
import { stale } from './knowledge/stale.ts';
import { stats } from './knowledge/stats.ts';

const COMMANDS: readonly Command[] = [check, stats, show, find, stale, format, add];

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const asked = COMMANDS.find((command) => command.name === args[0]);
    console.log(asked ? helpOf(asked) : overview());
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) {
    console.error(`unknown command "${name}"\n\n${overview()}`);
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    console.log(helpOf(command));
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (!isExpected(error)) throw error;
    console.error(`${name}: ${error.message}`);
    if (!(error instanceof UsageError))
      console.error(`See: npm run -s knowledge -- ${name} --help`);
    return 2;
  }
}

/** A wrong use or file: to be told in a line. Anything else is a bug and keeps its stack. */
function isExpected(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('ERR_PARSE_ARGS');
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ usage }) => usage.length)) + 2;
  return [
    'npm run -s knowledge -- COMMAND',
    '',
    ...COMMANDS.map(({ usage, summary }) => `  ${usage.padEnd(width)}${summary}`),
    '',
    'Each takes --file PATH (default: data/knowledge.json) and --help, which has examples.',
  ].join('\n');
}

function helpOf({ usage, summary, help, examples }: Command): string {
  return [
    `npm run -s knowledge -- ${usage}`,
    '',
    summary,
    ...(help ? ['', help] : []),
    '',
    'Examples',
    ...examples.map((example) => `  npm run -s knowledge -- ${example}`),
  ].join('\n');
}
