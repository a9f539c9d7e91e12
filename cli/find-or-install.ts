/** A browser for a command: one that is there, else one that the system can be asked for. */
import { type BrowserKind, findBrowser } from './find-browser.ts';
import { installBrowser } from './install-browser.ts';

export interface FoundBrowser {
  kind: BrowserKind;
  path: string;
}

/** @param wanted the kinds that will do, the best first; that one is installed where none is found */
export async function findOrInstall(
  wanted: readonly BrowserKind[],
  signal?: AbortSignal,
): Promise<FoundBrowser | undefined> {
  const found = findBrowser(wanted);
  const [best] = wanted;
  if (found || !best) return found;
  await installBrowser(best, signal);
  return findBrowser(wanted);
}
