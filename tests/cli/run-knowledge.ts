/** Runs the `knowledge` command as a child process on files of a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../cli/knowledge.ts', import.meta.url));

/** Node keeps the compiled modules here: dozens of runs, each in a third of the time. */
const COMPILED = join(tmpdir(), 'nameplate-compile-cache');

export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

export interface Folder {
  /** Runs with the folder as working directory, so that output names `knowledge.json` only. */
  run(...args: string[]): Outcome;
  write(name: string, content: unknown): void;
  read(name: string): string;
  remove(): void;
}

/** A folder whose `knowledge.json` the command works on. */
export function makeFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'nameplate-knowledge-'));
  return {
    run: (...args) => {
      const given = args.includes('--file') || args.length === 0;
      const file = given ? [] : ['--file', 'knowledge.json'];
      const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args, ...file], {
        cwd: path,
        encoding: 'utf8',
        env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
        input: '',
      });
      return { code: status, out: stdout, err: stderr };
    },
    write: (name, content) => {
      writeFileSync(
        join(path, name),
        typeof content === 'string' ? content : JSON.stringify(content),
      );
    },
    read: (name) => readFileSync(join(path, name), 'utf8'),
    remove: () => rmSync(path, { recursive: true }),
  };
}
