import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { marksOf } from './marks-on-page.ts';
import { inBothBrowsers } from './stage.ts';

const SEED = new URL('../../../shared/seed/', import.meta.url);
const isThere = existsSync(new URL('article.html', SEED));
if (!isThere) console.warn('skipped: ../shared/seed/article.html is not here');

interface Gold {
  mentions: { surface: string; entity: string }[];
}

inBothBrowsers('the seed story', (stage) => {
  test.skipIf(!isThere)(
    'has the gold marks and no others, and sees no change of itself',
    async () => {
      const gold = JSON.parse(readFileSync(new URL('gold.json', SEED), 'utf8')) as Gold;
      // The first three stand in the page's nav, which is left alone.
      const expected = gold.mentions.slice(3).map(({ surface }) => surface);
      const html = readFileSync(new URL('article.html', SEED), 'utf8');
      const url = stage.serve(
        html.replace('<head>', `<head><link rel="icon" href="data:,">${WATCH}`),
      );
      const page = await stage.open(url, { width: 1200, height: 9000 });

      await expect.poll(async () => (await marksOf(page)).length).toBe(expected.length);
      expect((await marksOf(page)).map(({ text }) => text)).toEqual(expected);
      expect(expected).toHaveLength(47);
      const seen = await page.evaluate(
        () => (globalThis as unknown as { mutations: string[] }).mutations,
      );
      expect(seen).toEqual([]);
    },
  );
});

/** From the page's load on, every mutation is noted. */
const WATCH = `<script>
  globalThis.mutations = [];
  addEventListener('load', () => {
    new MutationObserver((records) => {
      for (const { type, target } of records) mutations.push(type + ' ' + target.nodeName);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
</script>`;
