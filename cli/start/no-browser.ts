/** What to do where no browser can be had: in words, with the folders that were built. */
import type { Target } from '../build-extension.ts';
import type { BrowserKind } from '../find-browser.ts';

const NAMES: Record<BrowserKind, string> = {
  chromium: 'Chromium',
  chrome: 'Google Chrome',
  edge: 'Microsoft Edge',
  firefox: 'Firefox',
};

const PACKAGED = `
On Debian or Ubuntu: apt-get update && apt-get install chromium (or firefox-esr).`;

/** @param builds the folders that hold the built extension */
export function noBrowser(asked: BrowserKind | undefined, builds: Record<Target, string>): string {
  const missing = asked
    ? `${NAMES[asked]} is not installed. Install it, or leave out --browser to use another one.`
    : `No browser found. Install one of ${Object.values(NAMES).join(', ')}.`;
  const isPackaged = asked === undefined || asked === 'chromium' || asked === 'firefox';
  return `${missing}${isPackaged ? PACKAGED : ''}
Then run npm start again.

The extension is built. To load it by hand:

  Chromium, Chrome or Edge
    1. Open chrome://extensions (Edge: edge://extensions).
    2. Switch on "Developer mode".
    3. Choose "Load unpacked" and then the folder
       ${builds.chrome}

  Firefox
    1. Open about:debugging#/runtime/this-firefox.
    2. Choose "Load Temporary Add-on..." and then the file
       ${builds.firefox}/manifest.json
    Firefox forgets it when it closes.`;
}
