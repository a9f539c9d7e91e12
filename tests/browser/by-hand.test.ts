import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { giveCommand } from './by-browser.ts';
import { buttonOfCard, cardOf, cardText } from './card-on-show.ts';
import { loadOwn } from './driver.ts';
import { markedTexts } from './marks-on-page.ts';
import { hoverMark } from './pointer.ts';
import { inBothBrowsers, type Stage } from './stage.ts';
import { MEETING, MEETING_MARKS, REGULATOR, REGULATOR_MARKS } from './story-page.ts';

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

  test('by keyboard alone, a reader goes from the list to a card, through it, and back to where the focus was', async () => {
    await stage.own();
    const body = `<p><a href="#here" id="before">a link</a></p>${MEETING}<div style="height:1500px"></div>${REGULATOR}`;
    const page = await stage.story({ body });
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
    await page.focus('#before');

    const popup = await openPopup(page.url());
    await expect.poll(() => popup.evaluate(() => document.body.textContent)).toContain('Meta');
    await tabInPopup(popup, 'Next mention of Meta Platforms');
    await popup.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(800);
    await popup.close();
    await page.bringToFront();

    await giveCommand(stage, page.url(), 'card');
    await expect.poll(() => focusInCard(page)).toContain('Meta Platforms');
    // All around, and backwards across the end: the focus stays in the card.
    const stops = await stopsOf(page);
    expect(stops.length).toBeGreaterThan(4);
    expect(stops).not.toContain('');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await expect.poll(() => focusInCard(page)).toBe(stops.at(-1));
    await page.keyboard.press('Tab');
    await expect.poll(() => focusInCard(page)).toBe(stops[0]);

    await giveCommand(stage, page.url(), 'previous');
    await giveCommand(stage, page.url(), 'card');
    await expect.poll(() => cardText(page)).toMatch(/^Nick Clegg/);
    await tabTo(page, 'More');
    await page.keyboard.press('Enter');
    await expect.poll(() => cardText(page)).toContain('Less');
    await tabTo(page, 'Meta Platforms');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusInCard(page)).toMatch(/^Meta Platforms/);
    await tabTo(page, 'Back');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusInCard(page)).toMatch(/^Nick Clegg/);

    await tabTo(page, 'Wrong match');
    await page.keyboard.press('Enter');
    await tabTo(page, 'on this page');
    await page.keyboard.press('Enter');
    await expect.poll(() => markedTexts(page)).not.toContain('Clegg');
    await tabTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await expect.poll(() => markedTexts(page)).toContain('Clegg');
    await expect.poll(() => cardText(page)).toContain('Wrong match');

    await page.keyboard.press('Escape');
    await expect.poll(() => cardOf(page)).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  test('a name far down in a box that scrolls is brought into sight', async () => {
    await stage.own();
    const body = `${MEETING}<div style="height:150px;overflow:auto"><p>More.</p><div style="height:900px"></div>${REGULATOR}</div>`;
    const page = await stage.story({ body });
    await expect.poll(() => markedTexts(page)).toEqual(MEETING_MARKS);
    await giveCommand(stage, page.url(), 'previous');
    await expect.poll(() => markedTexts(page)).toContain('PTA');
    await giveCommand(stage, page.url(), 'card');
    await expect.poll(() => cardText(page)).toMatch(/^Pakistan Telecommunication Authority/);
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

  /** The popup of a story's tab as a page in a window of its own. */
  async function openPopup(url: string): Promise<Page> {
    const own = await stage.own();
    const tab = await own.tabId(url);
    const popup = await stage.driver.browser.newPage({ type: 'window' });
    await loadOwn(popup, own.address(`popup.html?tab=${tab}`), stage.name);
    return popup;
  }
});

interface Api {
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
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

/** So many stops at most: a tour that does not end is a mistake. */
const MOST_STOPS = 60;

async function focusInCard(page: Page): Promise<string> {
  return (await cardOf(page))?.focus ?? '(no card)';
}

/** Presses Tab until the focus is on what says so. */
async function tabTo(page: Page, words: string): Promise<void> {
  await expect.poll(() => cardText(page)).toContain(words === 'Back' ? '' : words);
  const seen: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const focus = await focusInCard(page);
    // The card itself has the focus at first, and all its words.
    if (focus.includes(words) && focus.length < 120) return;
    seen.push(focus.slice(0, 30));
  }
  throw new Error(`Tab never reaches "${words}": ${seen.join(' | ')}`);
}

/** From the first stop until it comes again. */
async function stopsOf(page: Page): Promise<string[]> {
  const stops: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const focus = await focusInCard(page);
    if (stops.length > 0 && focus === stops[0]) break;
    stops.push(focus);
  }
  return stops;
}

async function tabInPopup(popup: Page, label: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await popup.keyboard.press('Tab');
    const focused = await popup.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    if (focused?.replace(/[\u2066-\u2069]/g, '') === label) return;
  }
  throw new Error(`Tab never reaches "${label}"`);
}
