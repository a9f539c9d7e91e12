import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import knowledge from '../../data/knowledge.json' with { type: 'json' };
import { loadOwn } from './driver.ts';
import { marksOf } from './marks-on-page.ts';
import { inBothBrowsers } from './stage.ts';
import { storyPage } from './story-page.ts';

/** What browsers give a popup, in pixels. */
const WIDEST = 800;
const HIGHEST = 600;

const PEOPLE = knowledge.entities
  .filter(({ kind, name, aliases }) => kind === 'person' && isUnmistakable(name.en, aliases))
  .slice(0, 60)
  .map(({ name }) => name.en);

/** One long story: each is named once. */
const LONG = storyPage({ body: PEOPLE.map((name) => `<p>${name} spoke next.</p>`).join('') });

inBothBrowsers('the popup of a story that names sixty people', (stage) => {
  let popup: Page | undefined;
  afterEach(async () => {
    await popup?.close();
    popup = undefined;
  });

  describe.each(['en', 'ur'] as const)('in "%s"', (language) => {
    test('stays inside what a browser gives it; its list scrolls between switches and footer', async () => {
      const shown = await openPopup(language);
      expect(await boxes(shown)).toMatchObject({ ...INSIDE, isListScrolling: true });
      await shown.type('input[type=search]', 'Pakistan');
      await expect.poll(() => count(shown, '.name-search li')).toBeGreaterThan(4);
      expect(await boxes(shown)).toMatchObject({ ...INSIDE, isListScrolling: true });
    });
  });

  async function openPopup(language: 'en' | 'ur'): Promise<Page> {
    const own = await stage.own();
    await own.change({ language });
    const url = stage.serve(LONG);
    const page = await stage.open(url);
    await expect.poll(async () => (await marksOf(page)).length).toBeGreaterThan(0);
    popup = await stage.driver.browser.newPage({ type: 'window' });
    await popup.setViewport({ width: WIDEST, height: 1000 });
    await loadOwn(popup, own.address(`popup.html?tab=${await own.tabId(url)}`), stage.name);
    const shown = popup;
    await expect.poll(() => count(shown, '.story li')).toBe(PEOPLE.length);
    return shown;
  }
});

const INSIDE = {
  isInside: true,
  areSwitchesSeen: true,
  isFooterSeen: true,
  isPageScrolling: false,
};

/** What a reader can see of the popup's parts. */
function boxes(popup: Page): Promise<typeof INSIDE & { isListScrolling: boolean }> {
  return popup.evaluate(
    (width, height) => {
      const part = (selector: string) => document.querySelector(selector) as HTMLElement;
      const isSeen = (selector: string) => {
        const { top, bottom } = part(selector).getBoundingClientRect();
        return bottom > top && top >= 0 && bottom <= height;
      };
      const main = part('.popup');
      const list = part('.story ul');
      const box = main.getBoundingClientRect();
      return {
        isInside: box.width <= width && box.height <= height,
        areSwitchesSeen: isSeen('.switches'),
        isFooterSeen: isSeen('.popup > footer'),
        isPageScrolling:
          main.scrollHeight > main.clientHeight || main.scrollWidth > main.clientWidth,
        isListScrolling: list.scrollHeight > list.clientHeight && list.clientHeight > 40,
      };
    },
    WIDEST,
    HIGHEST,
  );
}

function count(page: Page, selector: string): Promise<number> {
  return page.evaluate((selector) => document.querySelectorAll(selector).length, selector);
}

function isUnmistakable(name: string, aliases: readonly { form: string; use: string }[]): boolean {
  return aliases.some(({ form, use }) => form === name && use === 'alone');
}
