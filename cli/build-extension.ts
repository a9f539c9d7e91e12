/** Builds the extension as it ships. */
import { join, relative } from 'node:path';
import { PROJECT, programOf } from './dependency.ts';
import { Failure } from './progress.ts';
import { runQuietly } from './run-quietly.ts';

export type Target = 'chrome' | 'firefox';

/** The folder that a browser loads. */
export const BUILDS: Record<Target, string> = {
  chrome: join(PROJECT, '.output', 'chrome-mv3'),
  firefox: join(PROJECT, '.output', 'firefox-mv3'),
};

/** The same folder, seen from the project's. */
export function sayBuild(target: Target): string {
  return relative(PROJECT, BUILDS[target]);
}

/** Builds for one browser, quietly. @throws Failure after printing all that the build said */
export async function buildExtension(target: Target, signal?: AbortSignal): Promise<void> {
  const args = programOf('wxt', 'wxt', ['build', '-b', target]);
  const { code, output } = await runQuietly(process.execPath, args, { cwd: PROJECT, signal });
  signal?.throwIfAborted();
  if (code === 0) return;
  process.stderr.write(output);
  throw new Failure(`the build for ${target} failed`);
}
