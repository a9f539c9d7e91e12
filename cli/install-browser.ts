/** Installs a browser from the distribution where that needs no question: Debian or Ubuntu, as root. */
import { readFileSync } from 'node:fs';
import type { BrowserKind } from './find-browser.ts';
import { runQuietly } from './run-quietly.ts';

/** Debian's packages. Chrome and Edge are not in its archive. */
const PACKAGES: Partial<Record<BrowserKind, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/**
 * Installs a browser, saying so.
 * @returns false where this system, this user or the archive does not have it to give
 */
export async function installBrowser(kind: BrowserKind, signal?: AbortSignal): Promise<boolean> {
  const name = PACKAGES[kind];
  if (!name || process.getuid?.() !== 0 || !isDebian()) return false;
  console.log(`  no ${kind} here yet: installing the package "${name}" of this system`);
  // An old list of packages gives an old browser, or one that the archive has no more.
  return (
    (await aptGet(['update'], signal)) &&
    (await aptGet(['install', '-y', '--no-install-recommends', name], signal))
  );
}

function isDebian(): boolean {
  try {
    return isDebianRelease(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Whether the text of `/etc/os-release` is that of Debian or of a system made from it. */
export function isDebianRelease(text: string): boolean {
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(text);
}

async function aptGet(args: readonly string[], signal?: AbortSignal): Promise<boolean> {
  console.log(`  apt-get ${args.join(' ')}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const { code, output } = await runQuietly('apt-get', args, { env, signal });
  signal?.throwIfAborted();
  if (code !== 0) process.stderr.write(output);
  return code === 0;
}
