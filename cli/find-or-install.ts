/** A browser for a command: one that is there, else one that the system can be asked for. */
import { type BrowserKind, findBrowser } from './find-browser.ts';
import { installBrowser } from './install-browser.ts';

export interface FoundBrowser {
  kind: BrowserKind;
  path: string;
}

/** In the order of preference. */
export const BROWSER_KINDS: readonly BrowserKind[] = ['chromium', 'chrome', 'edge', 'firefox'];

/** @param asked the one to find; without it any will do, and Chromium is the one to install */
export async function findOrInstall(
  asked?: BrowserKind,
  signal?: AbortSignal,
): Promise<FoundBrowser | undefined> {
  const wanted = asked ? [asked] : BROWSER_KINDS;
  const found = findBrowser(wanted);
  if (found) return found;
  await installBrowser(asked ?? 'chromium', signal);
  return findBrowser(wanted);
}
