/** What `npm start` can be told, and what it sees of the screen by itself. */
import { parseArgs } from 'node:util';
import type { BrowserKind } from '../find-browser.ts';

/** In the order of preference. */
export const BROWSER_KINDS: readonly BrowserKind[] = ['chromium', 'chrome', 'edge', 'firefox'];

export const HELP = `Builds the extension and opens a browser with it on a sample news story.

  npm start
  npm start -- --browser firefox   chromium, chrome, edge or firefox
  npm start -- --headless          no window: rests the pointer on a name by itself, prints
                                   what was marked, and takes a picture of the open card

Without a display it runs as with --headless. The window stays open until it is closed.`;

export interface StartArguments {
  browser?: BrowserKind;
  headless: boolean;
  help: boolean;
}

/** @returns what is wrong, in words, where the arguments cannot be followed */
export function readArguments(given: readonly string[]): StartArguments | string {
  try {
    const { browser, headless, help } = parseArgs({
      args: [...given],
      options: {
        browser: { type: 'string' },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
    if (browser === undefined) return { headless, help };
    const kind = BROWSER_KINDS.find((known) => known === browser);
    return kind
      ? { browser: kind, headless, help }
      : `--browser ${browser}: expected ${BROWSER_KINDS.join(', ')}`;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Whether a window could be seen. macOS and Windows always have a screen for their user. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
