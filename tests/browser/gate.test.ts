import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { EXPECTED_PAGES, type ExpectedPage } from '../pages/expected.ts';
import { marksOf } from './marks-on-page.ts';
import { inBothBrowsers } from './stage.ts';

const ARTICLES = EXPECTED_PAGES.filter(({ article }) => article);
const OTHERS = EXPECTED_PAGES.filter(({ article }) => !article);
/** Stories that need no mark: what can be read of them says too little of whom they name. */
const SHORT = ['nasty-paywall.html'];
/** The gate looks a last time 1.5 s after a page's load. */
const LAST_LOOK = 1700;

inBothBrowsers('the gate', (stage) => {
  async function open({ file, path, headers }: ExpectedPage) {
    const body = readFileSync(new URL(`../pages/${file}`, import.meta.url), 'utf8');
    const url = stage.server.origin + path;
    stage.serve({ body, headers }, new URL(url).pathname);
    return { file, url, page: await stage.open(url) };
  }

  test.each(ARTICLES)('takes $file for a story of $published', async (expected) => {
    const { page, url, file } = await open(expected);
    const own = await stage.own();
    const reasons = SHORT.includes(file) ? /^(on|no-names)$/ : /^on$/;
    await expect
      .poll(() => own.tabState(url))
      .toMatchObject({ reason: expect.stringMatching(reasons), published: expected.published });
    const { reason } = await own.tabState(url);
    if (reason === 'on')
      await expect.poll(async () => (await marksOf(page)).length).toBeGreaterThan(0);
    else expect(await marksOf(page)).toEqual([]);
  });

  test(`takes ${OTHERS.length} pages for none, and marks nothing there`, {
    timeout: 60_000,
  }, async () => {
    const own = await stage.own();
    const opened: Awaited<ReturnType<typeof open>>[] = [];
    for (const expected of OTHERS) {
      const { url, file, page } = await open(expected);
      opened.push({ url, file, page });
      const { because } = expected;
      await expect
        .poll(() => own.tabState(url), { message: file })
        .toMatchObject({ reason: 'not-article', because });
    }
    for (const { page, url, file } of opened) {
      await expect.poll(() => ageOf(page), { interval: 100 }).toBeGreaterThan(LAST_LOOK);
      expect.soft(await own.tabState(url), file).toMatchObject({ reason: 'not-article' });
      expect.soft(await page.evaluate(() => CSS.highlights.size), file).toBe(0);
    }
  });
});

/** Milliseconds since the page's load. */
function ageOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.now() - (entry?.loadEventEnd ?? 0);
  });
}
