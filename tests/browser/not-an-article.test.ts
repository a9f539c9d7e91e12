import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { closeWelcome, type Driver, installInto, start } from './driver.ts';
import { OwnPage } from './own-page.ts';
import { type PageServer, startPageServer } from './page-server.ts';
import { stay } from './pointer.ts';

const WAIT = { timeout: 8000, interval: 30 };

/** A shop's page that names people whom the file knows, and writes down all that happens to it. */
const SHOP = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Books</title>
<link rel="icon" href="data:,">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"How to"}</script>
<script>
  globalThis.happened = [];
  const note = (what) => happened.push(what);
  addEventListener('message', ({ data }) => note('message ' + JSON.stringify(data)));
  new MutationObserver((records) => {
    if (document.readyState !== 'complete') return;
    for (const { type, target } of records) note(type + ' ' + target.nodeName);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const [holder, name] of [
    [EventTarget.prototype, 'dispatchEvent'], [EventTarget.prototype, 'addEventListener'],
    [Element.prototype, 'attachShadow'], [customElements, 'define'], [globalThis, 'postMessage'],
    [globalThis, 'fetch'], [document, 'createElement'], [CSS.highlights, 'set'],
  ]) {
    const plain = holder[name];
    holder[name] = function (...given) {
      note('called ' + name);
      return plain.apply(this, given);
    };
  }
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) note('loaded ' + name);
  }).observe({ type: 'resource', buffered: true });
</script>
</head>
<body><main><h1>How to</h1><p>By Nick Clegg, with a word of Bilawal Bhutto Zardari. Rs 900.</p>
<button>Add to cart</button></main></body>
</html>`;

describe.each(['chrome', 'firefox'] as const)('a page that is no article (%s)', (name) => {
  let driver: Driver;
  let server: PageServer;
  let url: string;
  let without: Awaited<ReturnType<typeof visible>>;
  let withIt: Awaited<ReturnType<typeof visible>>;
  let page: Page;
  let own: OwnPage;

  beforeAll(async () => {
    server = await startPageServer();
    url = server.serve('/product/how-to', SHOP);
    driver = await start(name, { install: false });
    const plain = await driver.open(url);
    await stay(plain, 2000);
    without = await visible(plain);
    await plain.close();
    const before = await driver.browser.pages();
    const id = await installInto(driver.browser, name);
    await closeWelcome(driver.browser, before);
    own = await OwnPage.open(driver, id);
    page = await driver.open(url);
    await vi.waitUntil(async () => (await own.tabState(url)).reason === 'not-article', WAIT);
    // The gate looks again 1.5 s after the load.
    await stay(page, 2000);
    withIt = await visible(page);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test('sees nothing: no global, style, mark, attribute, message or call', () => {
    expect(withIt).toEqual(without);
    expect(withIt.happened).toEqual([]);
    expect(withIt.highlights).toBe(0);
  });

  test('has no annotator', async () => {
    expect(await own.askTab(url, { type: 'summary' })).toBeFalsy();
  });

  test('cannot load a file of the extension', async () => {
    const loads = await page.evaluate(
      async (files) => {
        const answers = files.map((file) =>
          fetch(file).then(
            () => `loaded ${file}`,
            () => 'refused',
          ),
        );
        return Promise.all(answers);
      },
      ['annotator.js', 'popup.html', 'icon/48.png', 'content-scripts/gate.js'].map((path) =>
        own.address(path),
      ),
    );
    expect(new Set(loads)).toEqual(new Set(['refused']));
  });
});

/** All that a page could look at to notice an extension. */
function visible(page: Page) {
  return page.evaluate(() => ({
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    ofDocument: Object.getOwnPropertyNames(document).sort(),
    ofRoot: document.documentElement.getAttributeNames(),
    html: document.documentElement.outerHTML,
    styleSheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
    card: customElements.get('nameplate-card') === undefined,
    colours: [...document.querySelectorAll('*')].map(
      (element) => getComputedStyle(element).cssText.length,
    ),
    happened: (globalThis as unknown as { happened: string[] }).happened,
  }));
}
