/** What the subcommands of `knowledge` share: their shape, their file, their errors. */
import { readFileSync } from 'node:fs';
import { type Finding, sayFinding } from '../../knowledge/finding.ts';
import { type Loaded, parseKnowledge } from '../../knowledge/load.ts';
import { nearestIds } from '../../knowledge/nearest.ts';
import type { Entity, Knowledge } from '../../knowledge/schema.ts';

export interface Command {
  name: string;
  /** `show ID [--at DATE] [--json]` */
  usage: string;
  /** One line for the overview. */
  summary: string;
  /** More than the summary says, wrapped for a terminal. */
  help?: string;
  /** Arguments after `--`. */
  examples: string[];
  /** @returns the exit code */
  run(args: string[]): number | Promise<number>;
}

/** Something the user can mend: said in a line, exit code 2. */
export class UsageError extends Error {}

/** The option that each subcommand takes. */
export const FILE_OPTION = { file: { type: 'string', default: 'data/knowledge.json' } } as const;

/** The text of the file. @throws UsageError where it cannot be read */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const reason = REASONS[code] ?? code;
    throw new UsageError(`${path}: ${reason}`);
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, expected a file',
  EACCES: 'not allowed to read it',
};

/** Findings of a file that a message quotes. */
const MAX_QUOTED = 5;

/** The knowledge in the file. @throws UsageError with the first findings where it is not sound */
export function readKnowledge(path: string): Knowledge {
  const loaded: Loaded = parseKnowledge(readText(path));
  if (loaded.ok) return loaded.knowledge;
  const errors = loaded.findings.filter(({ severity }) => severity === 'error');
  const quoted = errors.slice(0, MAX_QUOTED).map((finding: Finding) => `  ${sayFinding(finding)}`);
  const more = errors.length > MAX_QUOTED ? ['  …'] : [];
  const intro = `${path} has ${countOf(errors.length, 'error')} (all with: npm run -s knowledge -- check)`;
  throw new UsageError([intro, ...quoted, ...more].join('\n'));
}

/** The entity with this id. @throws UsageError that names the nearest known ids */
export function entityWithId(knowledge: Knowledge, id: string): Entity {
  const entity = knowledge.entities.find((candidate) => candidate.id === id);
  if (entity) return entity;
  const near = nearestIds(
    id,
    knowledge.entities.map((candidate) => candidate.id),
  );
  const hint =
    near.length > 0
      ? `nearest: ${near.join(', ')}`
      : 'find one by name with: npm run -s knowledge -- find NAME';
  throw new UsageError(`unknown id "${id}"; ${hint}`);
}

/** "1 error", "2 errors", "230 entities". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
