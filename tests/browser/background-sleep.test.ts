import { expect, test } from 'vitest';
import { sleepOf } from './background-asleep.ts';
import { cardOf, cardText } from './card-on-show.ts';
import { markedTexts } from './marks-on-page.ts';
import { hoverMark, leave } from './pointer.ts';
import { inBothBrowsers } from './stage.ts';
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
