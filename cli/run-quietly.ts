/** Runs a program and keeps what it says until it turns out to matter. */
import { spawn } from 'node:child_process';

export interface QuietRun {
  /** Null where the program could not start or was stopped. */
  code: number | null;
  /** Standard output and errors, in the order in which they came. */
  output: string;
}

export interface QuietOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Stops the program. */
  signal?: AbortSignal;
}

export async function runQuietly(
  program: string,
  args: readonly string[],
  { cwd, env, signal }: QuietOptions = {},
): Promise<QuietRun> {
  const run = spawn(program, args, {
    cwd,
    signal,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  run.stdout.on('data', (part: Buffer) => said.push(part));
  run.stderr.on('data', (part: Buffer) => said.push(part));
  return new Promise((resolve) => {
    run.once('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`));
    });
    run.once('close', (code) => {
      resolve({ code, output: Buffer.concat(said).toString() });
    });
  });
}
