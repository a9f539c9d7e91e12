/** A browser with a store in memory, in the place where the modules under test look for it. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });

export const store = fakeBrowser.storage.local;
export const emptyStore = (): void => fakeBrowser.reset();
