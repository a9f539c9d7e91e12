/** Installs a browser from the distribution where that needs no question: Debian or Ubuntu, as root. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { BrowserKind } from './find-browser.ts';

/** Debian's packages. Chrome and Edge are not in its archive. */
const PACKAGES: Partial<Record<BrowserKind, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/**
 * Installs a browser, saying so.
 * @returns false where this system, this user or the archive does not have it to give
 */
export async function installBrowser(kind: BrowserKind): Promise<boolean> {
  const name = PACKAGES[kind];
  if (!name || !canInstall()) return false;
  console.log(`  no ${kind} found; installing Debian's package "${name}" with apt-get`);
  // An old list of packages gives an old browser, or one that the archive has no more.
  return (
    (await aptGet('update')) && (await aptGet('install', '-y', '--no-install-recommends', name))
  );
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && isDebian();
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

async function aptGet(...args: string[]): Promise<boolean> {
  console.log(`  apt-get ${args.join(' ')}`);
  const run = spawn('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  run.stdout.on('data', (part: Buffer) => said.push(part));
  run.stderr.on('data', (part: Buffer) => said.push(part));
  const code = await new Promise<number | null>((resolve) => {
    run.once('error', () => resolve(null));
    run.once('close', resolve);
  });
  if (code !== 0) process.stderr.write(Buffer.concat(said));
  return code === 0;
}
