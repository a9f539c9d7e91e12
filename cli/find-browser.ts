/** Finds an installed browser that can load the extension. */
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'chrome' | 'edge' | 'firefox';

/** Names of the programs on Linux, and where macOS and Windows put them. */
const PLACES: Record<BrowserKind, { commands: string[]; paths: string[] }> = {
  chromium: {
    commands: ['chromium', 'chromium-browser'],
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  chrome: {
    commands: ['google-chrome', 'google-chrome-stable'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windows('Google\\Chrome\\Application\\chrome.exe'),
    ],
  },
  edge: {
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    paths: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...windows('Microsoft\\Edge\\Application\\msedge.exe'),
    ],
  },
  firefox: {
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windows('Mozilla Firefox\\firefox.exe'),
    ],
  },
};

/** The first of the wanted kinds that is installed. */
export function findBrowser(
  kinds: readonly BrowserKind[],
): { kind: BrowserKind; path: string } | undefined {
  for (const kind of kinds) {
    const { commands, paths } = PLACES[kind];
    const onPath = commands.flatMap((command) =>
      (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)),
    );
    const path = [...onPath, ...paths].find(isExecutable);
    if (path) return { kind, path };
  }
  return undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function windows(path: string): string[] {
  const roots = [
    process.env.PROGRAMFILES,
    process.env['PROGRAMFILES(X86)'],
    join(homedir(), 'AppData', 'Local'),
  ];
  return roots.flatMap((root) => (root ? [join(root, path)] : []));
}
