import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { buttonOfCard, cardOf, cardText } from './card-on-show.ts';
import { markedTexts } from './marks-on-page.ts';
import { hoverMark } from './pointer.ts';
import { inBothBrowsers, type Stage } from './stage.ts';
import { MEETING_MARKS, REGULATOR_MARKS } from './story-page.ts';

const ALL = [...MEETING_MARKS, ...REGULATOR_MARKS];

inBothBrowsers('by key and by hand', (stage) => {
  test('a key opens the card with the focus in it, and Esc gives the focus back', async () => {
    const page = await stage.story();
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<button id="before">before</button>');
      document.getElementById('before')?.focus();
    });
    await tell(stage, page, { type: 'jump', step: 1, open: true });
    await expect.poll(() => cardText(page)).not.toBe('');
    await expect.poll(async () => (await cardOf(page))?.focus).not.toBe('');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await expect.poll(() => cardOf(page)).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  test('a selected text is answered with its card, also where nothing is marked', async () => {
    const page = await stage.open(
      stage.serve(
        '<!doctype html><title>Notes</title><p>Ask about <b>Nick Clegg</b>.</p>',
        '/notes',
      ),
    );
    await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('b') as Element);
    });
    const own = await stage.own();
    await own.page.evaluate(async (address) => {
      const { browser, chrome } = globalThis as never as { browser?: Api; chrome: Api };
      const { tabs, scripting } = browser ?? chrome;
      const tab = (await tabs.query({})).find(({ url }) => url === address)?.id as number;
      await tabs.sendMessage(tab, { type: 'answers-only' });
      const css = 'nameplate-card{--nameplate-shown:block}';
      await scripting.insertCSS({ target: { tabId: tab }, origin: 'AUTHOR', css });
      await scripting.executeScript({ target: { tabId: tab }, files: ['/annotator.js'] });
    }, page.url());
    const question = { type: 'ask', text: 'Nick Clegg', entities: ['nick-clegg'] };
    await expect.poll(() => tell(stage, page, question)).toBe(true);
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
    expect(await markedTexts(page)).toEqual([]);
  });

  test('a wrong match is unmarked at once, and marked again when that is taken back', async () => {
    const page = await stage.story();
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
    await hoverMark(page, 'Nick Clegg');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
    await press(page, 'Wrong match');
    await expect.poll(() => cardText(page)).toContain('on this page');
    await press(page, 'on this page');
    await expect.poll(() => markedTexts(page)).not.toContain('Nick Clegg');
    await press(page, 'Undo');
    await expect.poll(() => markedTexts(page)).toContain('Nick Clegg');
  });
});

interface Api {
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  scripting: {
    insertCSS(sheet: object): Promise<void>;
    executeScript(script: object): Promise<unknown>;
  };
}

/** Tells the scripts in a page what the background would. */
async function tell(stage: Stage, page: Page, message: object): Promise<unknown> {
  const own = await stage.own();
  return own.page.evaluate(
    async (address, told) => {
      const { browser, chrome } = globalThis as never as { browser?: Api; chrome: Api };
      const { tabs } = browser ?? chrome;
      const tab = (await tabs.query({})).find(({ url }) => url === address)?.id as number;
      return tabs.sendMessage(tab, told).catch(() => false);
    },
    page.url(),
    message,
  );
}

/** Presses a button of the card with a real pointer. */
async function press(page: Page, words: string): Promise<void> {
  await expect
    .poll(async () => (await cardOf(page))?.buttons.some((b) => b.text.includes(words)))
    .toBe(true);
  const { x, y } = await buttonOfCard(page, words);
  await page.mouse.move(x, y, { steps: 5 });
  await page.mouse.click(x, y);
}
