/** The program that an installed package brings, as a script for node: no shell, no search along PATH. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const PROJECT = join(import.meta.dirname, '..');

/** @returns the script's path and the arguments, to be given to node */
export function programOf(name: string, program: string, args: readonly string[]): string[] {
  const folder = join(PROJECT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  return [join(folder, bin[program] as string), ...args];
}
