import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { sleepOf } from './background-asleep.ts';
import { markedTexts } from './marks-on-page.ts';
import { inBothBrowsers, type Stage } from './stage.ts';
import { MEETING, MEETING_MARKS, REGULATOR_MARKS } from './story-page.ts';

const ALL = [...MEETING_MARKS, ...REGULATOR_MARKS];
const MARKED = ['Nameplate: 4 names in this story', '4'];

inBothBrowsers(
  'the toolbar button',
  (stage) => {
    const buttonOf = async (page: Page) => {
      const own = await stage.own();
      return own.button(page.url());
    };

    test('counts the names of a story, and follows the switches and the language', async () => {
      const own = await stage.own();
      await own.change({ language: 'en' });
      const page = await stage.story();
      await expect.poll(() => markedTexts(page)).toEqual(ALL);
      await expect.poll(() => buttonOf(page)).toEqual(MARKED);
      await own.change({ sitesOff: ['127.0.0.1'] });
      await expect.poll(() => buttonOf(page)).toEqual(['Nameplate: off on this site', '']);
      await own.change({ on: false });
      await expect.poll(() => buttonOf(page)).toEqual(['Nameplate: off everywhere', '']);
      await own.change({ on: true, sitesOff: [] });
      await expect.poll(() => buttonOf(page)).toEqual(MARKED);
      await own.change({ language: 'ur', badge: false });
      await expect.poll(() => buttonOf(page)).toEqual(['نیم پلیٹ: اس خبر میں 4 نام', '']);
    });

    test('says that nothing is marked, and that a site is off, before anything was marked there', async () => {
      const own = await stage.own();
      await own.change({ language: 'en' });
      const url = stage.serve('<!doctype html><title>Notes</title><p>Notes.', '/notes');
      const page = await stage.open(url);
      await expect.poll(() => buttonOf(page)).toEqual(['Nameplate: nothing marked here', '']);
      await own.change({ sitesOff: ['127.0.0.1'] });
      await page.reload();
      await expect.poll(() => buttonOf(page)).toEqual(['Nameplate: off on this site', '']);
    });

    test('is right when the reader comes back to a story, after the background slept', async () => {
      await (await stage.own()).change({ language: 'en' });
      const page = await stage.story();
      await expect.poll(() => markedTexts(page)).toEqual(ALL);
      await sleepOf(stage);
      await page.evaluate((meeting) => {
        const article = document.querySelector('article');
        article?.replaceChildren();
        article?.insertAdjacentHTML('beforeend', meeting);
      }, MEETING);
      const two = ['Nameplate: 2 names in this story', '2'];
      await expect.poll(() => buttonOf(page)).toEqual(two);
      const story = page.url();
      await page.goto(stage.serve('<!doctype html><title>Notes</title><p>Notes.', '/notes'));
      await expect.poll(() => buttonOf(page)).toEqual(['Nameplate: nothing marked here', '']);
      await sleepOf(stage);
      // Firefox's driver takes no notice of a page that comes back as it was left.
      await page.evaluate(() => history.back());
      await expect.poll(async () => (await stage.own()).button(story)).toEqual(two);
    });

    test('is grey by itself, and in colour over marks', async () => {
      const own = await stage.own();
      const page = await stage.story();
      await expect.poll(() => buttonOf(page)).not.toContain('');
      const icons = await watchIcons(stage);
      await own.change({ on: false });
      await expect.poll(async () => (await icons()).at(-1)).toBe('/icon/off-16.png');
      await own.change({ on: true });
      await expect.poll(async () => (await icons()).at(-1)).toBe('/icon/16.png');
    });
  },
  { firefoxPrefs: { 'extensions.background.idle.timeout': 3000 } },
);

interface Background {
  chrome: Api;
  browser?: Api;
  shownIcons: string[];
}

interface Api {
  action: { setIcon(icon: { path: Record<string, string> }): Promise<void> };
  runtime: { getBackgroundPage(): Promise<Background> };
}

/** Listens in the background for the icons that it sets: no browser tells which one a button has. */
async function watchIcons({ name, driver, own }: Stage): Promise<() => Promise<string[]>> {
  if (name === 'chrome') {
    const target = await driver.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate(() => {
      const { chrome } = globalThis as unknown as Background;
      const shownIcons: string[] = [];
      Object.assign(globalThis, { shownIcons });
      const { setIcon } = chrome.action;
      chrome.action.setIcon = async (icon) => {
        await setIcon.call(chrome.action, icon);
        shownIcons.push(icon.path[16] as string);
      };
    });
    const shown = () => (globalThis as unknown as Background).shownIcons;
    return async () => (await worker?.evaluate(shown)) ?? [];
  }
  const { page } = await own();
  await page.evaluate(async () => {
    const api = (globalThis as unknown as { browser: Api }).browser;
    const background = await api.runtime.getBackgroundPage();
    background.shownIcons = [];
    const { action } = background.browser as Api;
    const { setIcon } = action;
    action.setIcon = async (icon) => {
      await setIcon(icon);
      background.shownIcons.push(icon.path[16] as string);
    };
  });
  return () =>
    page.evaluate(async () => {
      const api = (globalThis as unknown as { browser: Api }).browser;
      return [...(await api.runtime.getBackgroundPage()).shownIcons];
    });
}
