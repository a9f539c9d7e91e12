import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { violationsIn } from './axe-in-page.ts';
import { buttonOfCard, cardOf } from './card-on-show.ts';
import { loadOwn } from './driver.ts';
import { markedTexts } from './marks-on-page.ts';
import { copyCards } from './open-copy.ts';
import { hoverMark, leave } from './pointer.ts';
import { inBothBrowsers } from './stage.ts';
import { MEETING_MARKS, REGULATOR_MARKS } from './story-page.ts';

const LANGUAGES = [
  { language: 'en', wrong: 'Wrong match', off: 'is switched off on this site' },
  { language: 'ur', wrong: 'غلط پہچان', off: 'اس سائٹ پر بند ہے' },
] as const;

inBothBrowsers('axe has nothing to say against', (stage) => {
  let own: Page | undefined;
  afterEach(async () => {
    await own?.close();
    own = undefined;
  });

  describe.each(LANGUAGES)('in "$language"', ({ language, wrong, off }) => {
    beforeEach(async () => {
      await (await stage.own()).change({ language });
    });

    test('the card in its states, light and dark', async () => {
      const page = await openStory();
      const trees: string[] = [];
      const keep = async (part: string) => {
        await expect.poll(() => treeOfCard(page)).toContain(part);
        trees.push(await treeOfCard(page));
      };
      await hoverMark(page, 'PTA');
      await keep('Pakistan Telecommunication Authority');
      await leave(page);
      await expect.poll(() => cardOf(page)).toBeNull();
      await hoverMark(page, 'Nick Clegg');
      await keep('class="timeline"');
      const { x, y } = await buttonOfCard(page, wrong);
      await page.mouse.click(x, y);
      await keep('class="wrong-match"');
      await ask(page, 'Clegg', ['nick-clegg', 'bilawal-bhutto-zardari']);
      await keep('class="choose"');
      await ask(page, 'Nobody', []);
      await keep('Nobody');

      await copyCards(page, trees);
      expect(await violationsIn(page)).toEqual([]);
    });

    test('the popup of a story, of a site that is off, and of a page without a story', async () => {
      const story = await openStory();
      const popup = await openPopup(story.url());
      await shows(popup, 'class="story"');
      await checkInBothThemes(popup);
      await (await stage.own()).change({ sitesOff: ['127.0.0.1'] });
      await shows(popup, off);
      await checkInBothThemes(popup);
      await popup.close();
      await (await stage.own()).change({ sitesOff: [] });
      const notes = await stage.open(stage.serve('<!doctype html><title>Notes</title>', '/notes'));
      const other = await openPopup(notes.url());
      await shows(other, 'class="main-action"');
      await checkInBothThemes(other);
    });
  });

  test.each([
    ['options', 'class="site-list"'],
    ['knowledge', 'class="entity-all"', '#nick-clegg'],
    ['welcome', 'class="sample-mark'],
  ])('the %s page', async (name, part, hash = '') => {
    const page = await openOwn(`${name}.html${hash}`);
    await shows(page, part);
    await checkInBothThemes(page);
  });

  async function openStory(): Promise<Page> {
    const page = await stage.story();
    await expect.poll(() => markedTexts(page)).toEqual([...MEETING_MARKS, ...REGULATOR_MARKS]);
    return page;
  }

  /** Asks by hand who a text is. */
  async function ask(page: Page, text: string, entities: string[]): Promise<void> {
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('h1') as Node),
    );
    await (await stage.own()).askTab(page.url(), { type: 'ask', text, entities });
  }

  async function openPopup(url: string): Promise<Page> {
    return openOwn(`popup.html?tab=${await (await stage.own()).tabId(url)}`);
  }

  async function openOwn(path: string): Promise<Page> {
    own = await stage.driver.browser.newPage({ type: 'window' });
    await loadOwn(own, (await stage.own()).address(path), stage.name);
    return own;
  }

  async function checkInBothThemes(page: Page): Promise<void> {
    for (const theme of ['light', 'dark'] as const) {
      await (await stage.own()).change({ theme });
      await shows(page, `data-theme="${theme}"`);
      expect(await violationsIn(page), theme).toEqual([]);
    }
  }
});

async function treeOfCard(page: Page): Promise<string> {
  return (await cardOf(page))?.html ?? '';
}

async function shows(page: Page, part: string): Promise<void> {
  const isThere = () => page.evaluate((part) => document.body.innerHTML.includes(part), part);
  await expect.poll(isThere, { message: part }).toBe(true);
}
