/**
 * The card once more in an open tree, for what cannot look into a closed one: the same elements and
 * styles in the same page, side by side in all their states.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const STYLES = readFileSync(new URL('../../components/card/card.css', import.meta.url), 'utf8');

/** Pixels from one copy to the next. */
const WIDTH = 370;

/** Lays out copies of trees in the page, one row for each theme. The page must be wide enough. */
export async function copyCards(page: Page, trees: readonly string[]): Promise<void> {
  await page.setViewport({ width: trees.length * WIDTH, height: 1500 });
  await page.evaluate(
    (trees, styles, width) => {
      const sheet = new CSSStyleSheet();
      // Text that is still fading in has another contrast.
      sheet.replaceSync(`${styles} .card { animation: none }`);
      for (const [row, theme] of ['light', 'dark'].entries()) {
        for (const [column, tree] of trees.entries()) {
          const copy = document.createElement('open-copy');
          copy.dataset.theme = theme;
          copy.style.cssText = `position:fixed;left:${column * width}px;top:${row * 750}px`;
          const root = copy.attachShadow({ mode: 'open' });
          root.innerHTML = tree;
          root.adoptedStyleSheets = [sheet];
          document.documentElement.append(copy);
        }
      }
    },
    trees,
    STYLES,
    WIDTH,
  );
}
