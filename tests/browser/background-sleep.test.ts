import { expect, test } from 'vitest';
import { cardOf, cardText } from './card-on-show.ts';
import { markedTexts } from './marks-on-page.ts';
import { hoverMark, leave } from './pointer.ts';
import { inBothBrowsers, type Stage } from './stage.ts';
import { MEETING_MARKS, REGULATOR_MARKS } from './story-page.ts';

const ALL = [...MEETING_MARKS, ...REGULATOR_MARKS];
const ROUNDS = 4;

inBothBrowsers(
  'a background that is put to sleep',
  (stage) => {
    test('loses no card', async () => {
      const page = await stage.story();
      await expect.poll(() => markedTexts(page)).toEqual(ALL);
      for (let round = 0; round < ROUNDS; round++) {
        await sleepOf(stage);
        const name = round % 2 === 0 ? 'Nick Clegg' : 'Bilawal Bhutto Zardari';
        await hoverMark(page, name);
        await expect.poll(() => cardText(page)).toContain(name);
        await leave(page);
        await expect.poll(() => cardOf(page)).toBeNull();
      }
    });

    test('loses no mark of text that the page adds, nor who was introduced before', async () => {
      const page = await stage.story();
      await expect.poll(() => markedTexts(page)).toEqual(ALL);
      const expected = [...ALL];
      for (let round = 0; round < ROUNDS; round++) {
        await sleepOf(stage);
        await page.evaluate(() => {
          const added = document.createElement('p');
          added.textContent = 'The PTA wrote to Clegg again.';
          document.querySelector('article')?.append(added);
        });
        expected.push('PTA', 'Clegg');
        await expect.poll(() => markedTexts(page)).toEqual(expected);
      }
    });

    test('marks a story that is opened while it sleeps', async () => {
      await stage.own();
      await sleepOf(stage);
      const page = await stage.story();
      await expect.poll(() => markedTexts(page)).toEqual(ALL);
    });
  },
  { firefoxPrefs: { 'extensions.background.idle.timeout': 150 } },
);

/** Ends when the background is gone: closed in Chromium, put to sleep by Firefox itself. */
async function sleepOf({ name, driver, own }: Stage): Promise<void> {
  if (name === 'firefox') {
    const { page } = await own();
    const isAwake = () =>
      page.evaluate(() => {
        const { browser } = globalThis as unknown as {
          browser: { extension: { getBackgroundPage(): unknown } };
        };
        return browser.extension.getBackgroundPage() !== null;
      });
    await expect.poll(isAwake).toBe(false);
    return;
  }
  const isBackground = (one: { type(): string; url(): string }) =>
    one.type() === 'service_worker' && one.url() === driver.ownPage('background.js');
  const target = driver.browser.targets().find(isBackground);
  await (await target?.worker())?.close();
  await expect.poll(() => driver.browser.targets().some(isBackground)).toBe(false);
}
