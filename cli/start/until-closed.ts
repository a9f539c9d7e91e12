/** A window for a reader: the sample story, until it is closed. */
import type { Target } from 'puppeteer-core';
import type { OpenBrowser } from '../open-browser.ts';

export async function untilClosed(
  { browser, ownPage }: OpenBrowser,
  url: string,
  signal: AbortSignal,
): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    signal.addEventListener('abort', () => resolve());
    // On macOS a browser outlives its last window.
    browser.on('targetdestroyed', () => {
      browser.pages().then(
        (pages) => pages.length === 0 && resolve(),
        () => resolve(),
      );
    });
  });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(url);
  await page.bringToFront();
  // The extension's welcome opens over the story; it can wait in its tab.
  const isOwn = (one: Target) => one.type() === 'page' && one.url().startsWith(ownPage(''));
  browser.waitForTarget(isOwn, { timeout: 0, signal }).then(
    () => page.bringToFront(),
    () => undefined,
  );
  console.log(`\n${url}`);
  console.log('Rest the pointer on a marked name. Close the window, or press Ctrl-C here, to end.');
  await closed;
}
