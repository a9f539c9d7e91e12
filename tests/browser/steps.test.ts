import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardOf, cardText, saidOn } from './card-on-show.ts';
import { markedTexts } from './marks-on-page.ts';
import { hoverMark, leave, stay } from './pointer.ts';
import { inBothBrowsers } from './stage.ts';
import { MEETING_MARKS, REGULATOR_MARKS } from './story-page.ts';

/** Longer than the words stay. */
const LONGER = 8000;

inBothBrowsers('a step from mark to mark', (stage) => {
  test('is told to screen readers: who, the office on the day, which of how many', async () => {
    const page = await openStory();
    const before = await html(page);
    await step(page, { step: 1 });
    await expect
      .poll(() => saidOn(page))
      .toBe('Bilawal Bhutto Zardari, Foreign Minister of Pakistan. 1 of 6');
    expect(await cardOf(page)).toBeNull();
    // Firefox's driver cannot read the accessibility tree.
    if (stage.name === 'chrome')
      expect(await spoken(page)).toContain('Foreign Minister of Pakistan');
    // Nothing to see, and nothing in the page but our own element.
    expect(await html(page)).toBe(before);
    await step(page, { step: 1 });
    await expect.poll(() => saidOn(page)).toBe('Nick Clegg, President, Global Affairs. 2 of 6');
    await step(page, { step: -1 });
    await step(page, { step: -1 });
    await expect.poll(() => saidOn(page)).toBe('Pakistan Telecommunication Authority. 6 of 6');
    await expect.poll(() => saidOn(page), { timeout: LONGER }).toBeNull();
  });

  test('counts the mentions of one where only those are stepped through', async () => {
    const page = await openStory();
    await step(page, { step: -1, entity: 'nick-clegg' });
    await expect.poll(() => saidOn(page)).toBe('Nick Clegg, President, Global Affairs. 2 of 2');
  });

  test('is told in the language of the interface', async () => {
    await (await stage.own()).change({ language: 'ur' });
    const page = await openStory();
    await step(page, { step: 1 });
    await expect.poll(() => saidOn(page)).toBe('بلاول بھٹو زرداری، وزیر خارجہ پاکستان۔ 6 میں سے 1');
  });

  test('leaves the card alone, and the card leaves what is being said', async () => {
    const page = await openStory();
    await hoverMark(page, 'Nick Clegg');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
    await step(page, { step: 1 });
    await expect.poll(() => saidOn(page)).toContain('1 of 6');
    expect(await cardText(page)).toContain('Nick Clegg');
    await leave(page);
    await expect.poll(() => cardOf(page)).toBeNull();
    expect(await saidOn(page)).toContain('1 of 6');
    await hoverMark(page, 'Nick Clegg');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
  });

  test('is not told where a card opens for it, nor is a hover', async () => {
    const page = await openStory();
    await hoverMark(page, 'Nick Clegg');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
    await stay(page, 400);
    expect(await saidOn(page)).toBe('');
    await step(page, { step: 1, open: true });
    await expect.poll(() => cardText(page)).toContain('Bilawal');
    await stay(page, 400);
    expect(await saidOn(page)).toBe('');
  });

  test('is not told on any more where the marks are gone', async () => {
    const page = await openStory();
    await step(page, { step: 1 });
    await expect.poll(() => saidOn(page)).toContain('1 of 6');
    await (await stage.own()).change({ on: false });
    await expect.poll(() => saidOn(page)).toBeNull();
  });

  async function openStory(): Promise<Page> {
    const page = await stage.story();
    await expect.poll(() => markedTexts(page)).toEqual([...MEETING_MARKS, ...REGULATOR_MARKS]);
    return page;
  }

  /** What key and popup ask of the page. */
  async function step(page: Page, step: { step: 1 | -1; entity?: string; open?: boolean }) {
    const message = { type: 'jump', open: false, ...step };
    expect(await (await stage.own()).askTab(page.url(), message)).toBe(true);
  }
});

/** The page without our own element. */
function html(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.documentElement.outerHTML.replace(/<nameplate-card.*?<\/nameplate-card>/, ''),
  );
}

/** All that the accessibility tree holds. */
async function spoken(page: Page): Promise<string> {
  return JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
}
