import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { EXPECTED_PAGES } from '../pages/expected.ts';
import { marksOf } from './marks-on-page.ts';
import { inBothBrowsers } from './stage.ts';

/** The gate looks a last time this long after a page's load; by the page's clock. */
const LAST_LOOK = 1700;

inBothBrowsers('the gate', (stage) => {
  test.each(EXPECTED_PAGES)('$file: $because', async ({ file, path, headers, article, because, published }) => {
    const body = readFileSync(new URL(`../pages/${file}`, import.meta.url), 'utf8');
    const { pathname } = new URL(path, stage.server.origin);
    stage.serve({ body, headers }, pathname);
    const url = stage.server.origin + path;
    const page = await stage.open(url);
    const own = await stage.own();

    if (article) {
      await expect.poll(async () => (await marksOf(page)).length).toBeGreaterThan(0);
      await expect.poll(() => own.tabState(url)).toMatchObject({ reason: 'on', published });
      return;
    }
    await expect.poll(() => own.tabState(url)).toMatchObject({ reason: 'not-article', because });
    await pass(page, LAST_LOOK);
    expect(await own.tabState(url)).toMatchObject({ reason: 'not-article', because });
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});

/** Waits until the page is of an age, in milliseconds since its load. */
async function pass(page: Page, age: number): Promise<void> {
  const now = () =>
    page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return performance.now() - (entry?.loadEventEnd ?? 0);
    });
  await expect.poll(now, { interval: 100 }).toBeGreaterThan(age);
}
