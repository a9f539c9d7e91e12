/** Builds the extension as it ships. */
import { spawn } from 'node:child_process';
import { join, relative } from 'node:path';
import { Failure } from './progress.ts';

export type Target = 'chrome' | 'firefox';

export const PROJECT = join(import.meta.dirname, '..');

/** The folder that a browser loads. */
export const BUILDS: Record<Target, string> = {
  chrome: join(PROJECT, '.output', 'chrome-mv3'),
  firefox: join(PROJECT, '.output', 'firefox-mv3'),
};

/** The same folder as a reader in the project's folder would type it. */
export function sayBuild(target: Target): string {
  return relative(PROJECT, BUILDS[target]);
}

/** Builds for one browser, quietly. @throws Failure after printing all that the build said */
export async function buildExtension(target: Target): Promise<void> {
  const wxt = join(PROJECT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const build = spawn(process.execPath, [wxt, 'build', '-b', target], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  build.stdout.on('data', (part: Buffer) => said.push(part));
  build.stderr.on('data', (part: Buffer) => said.push(part));
  const code = await new Promise<number | null>((resolve, reject) => {
    build.once('error', reject);
    build.once('close', resolve);
  });
  if (code === 0) return;
  process.stderr.write(Buffer.concat(said));
  throw new Failure(`the build for ${target} failed (exit code ${code})`);
}
