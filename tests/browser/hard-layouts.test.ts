import type { Page, Viewport } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardOf, cardsSeen, cardText, countCards } from './card-on-show.ts';
import { type Box, boxesOfMark, markedTexts } from './marks-on-page.ts';
import { hoverMark, middleOf, stay } from './pointer.ts';
import { inBothBrowsers } from './stage.ts';
import { MEETING, MEETING_MARKS, type StoryPage, storyPage } from './story-page.ts';

const BILAWAL = 'Bilawal Bhutto Zardari';
const CLEGG = 'Nick Clegg';
/** Longer than any of the card's own waits. */
const LONGER = 700;
interface Layout extends StoryPage {
  /** The name to rest on. */
  name?: string;
  marks?: string[];
  /** Lines of the first name; one where it is missing. */
  lines?: number;
  size?: Viewport;
}

const URDU_NAME = 'بلاول بھٹو زرداری';

const LAYOUTS: Record<string, Layout> = {
  'in vertical lines, broken over two of them': {
    lines: 2,
    head: '<style>article{writing-mode:vertical-rl;height:410px}h1{font-size:1em}</style>',
    body: `<p>On Wednesday the Foreign Minister Bilawal Bhutto Zardari met Nick Clegg.</p>`,
  },
  'in a zoomed page': { head: '<style>html{zoom:1.25}body{zoom:1.2}</style>' },
  'in a page scaled and filtered': {
    head: `<style>html{transform:scale(.9);filter:sepia(.2);transform-origin:0 0}
      body{transform:scale(.9) translate(40px,60px)}</style>`,
  },
  'in a table, turned': {
    head: '<style>article{transform:rotate(-8deg)}</style>',
    body: `<table border="1"><tr><td>Host</td><td>${BILAWAL}, Foreign Minister</td></tr>
      <tr><td>Guest</td><td>${CLEGG} of the company</td></tr></table>`,
  },
  'in columns, broken across two of them': {
    lines: 2,
    head: '<style>.c{columns:2;width:44ch;height:96px;column-fill:auto;font:16px/24px monospace;orphans:1;widows:1}</style>',
    body: `<div class="c">${'Fine day in town.<br>'.repeat(3)}Here Bilawal Bhutto Zardari met Nick Clegg.</div>`,
  },
  'broken over two lines at the right edge': {
    lines: 2,
    head: '<style>p{width:24ch;margin-left:auto;font-family:monospace}</style>',
    body: `<p>On Wednesday Bilawal Bhutto Zardari met Nick Clegg.</p>`,
  },
  'in a narrow window, above': { size: { width: 320, height: 600 } },
  'in a narrow window, at its foot': {
    size: { width: 320, height: 600 },
    body: `<div style="height:290px"></div>${MEETING}`,
  },
  'in a page from right to left': {
    lang: 'ur',
    head: '<style>html{direction:rtl}</style>',
    body: `<p>وزیر خارجہ ${URDU_NAME} نے بدھ کو نیویارک میں بات کی۔</p>`,
    name: URDU_NAME,
    marks: [URDU_NAME],
  },
  'at 150 % in the browser': { size: { width: 667, height: 533, deviceScaleFactor: 1.5 } },
};

inBothBrowsers('the card on hard layouts', (stage) => {
  async function openStory({ marks = MEETING_MARKS, size, ...story }: Layout): Promise<Page> {
    const page = await stage.open(stage.serve(storyPage({ body: MEETING, ...story })), size);
    await expect.poll(() => markedTexts(page)).toEqual(marks);
    await countCards(page);
    return page;
  }

  test.each(Object.entries(LAYOUTS))(
    'belongs to its name, stands clear of it and inside the window: %s',
    async (_, layout) => {
      const page = await openStory(layout);
      const { name = BILAWAL } = layout;
      const lines = (await boxesOfMark(page, name)).length;
      expect(lines).toBe(layout.lines ?? 1);
      for (let line = 0; line < lines; line++) {
        if (line > 0) {
          await page.keyboard.press('Escape');
          await expect.poll(() => cardOf(page)).toBeNull();
        }
        await hoverMark(page, name, { line });
        await expect.poll(() => cardText(page)).toContain(name);
        await expectClear(page, name);
      }
    },
  );

  test('of a name in a box that scrolls closes when the box hides the name', async () => {
    const page = await openStory({ body: IN_A_BOX });
    await hoverMark(page, BILAWAL);
    await expect.poll(() => cardText(page)).toContain(BILAWAL);
    await page.evaluate(() => document.querySelector('.box')?.scrollBy(0, 20));
    // A little further up it is still in sight, and the card goes along.
    await expect.poll(() => isClear(page, BILAWAL)).toBe(true);
    await page.evaluate(() => document.querySelector('.box')?.scrollBy(0, 400));
    await expect.poll(() => cardOf(page)).toBeNull();
  });

  test.each(Object.entries(HIDDEN))('does not open where the name is %s', async (_, story) => {
    const page = await openStory(story);
    await hoverMark(page, BILAWAL);
    await stay(page, LONGER);
    expect(await cardsSeen(page)).toBe(0);
    // The one beside it that can be seen opens.
    await hoverMark(page, CLEGG);
    await expect.poll(() => cardText(page)).toContain(CLEGG);
  });

  test.each(['html', 'article'])('is seen in full screen: %s', async (element) => {
    const page = await openStory({
      head: '<style>article{background:#fff;padding:40px}</style>',
      body: `${MEETING}<p><span id="full" role="presentation">Larger</span></p>`,
    });
    await page.evaluate((element) => {
      document.getElementById('full')?.addEventListener('click', () => {
        void (document.fullscreenElement
          ? document.exitFullscreen()
          : document.querySelector(element)?.requestFullscreen());
      });
    }, element);
    await page.click('#full');
    await expect
      .poll(() => page.evaluate(() => document.fullscreenElement?.localName))
      .toBe(element);
    await hoverMark(page, BILAWAL);
    await expect.poll(() => cardText(page)).toContain(BILAWAL);
    await expectClear(page, BILAWAL);
    expect(await isOnTop(page)).toBe(true);
    // What was made for the full screen does not stay behind in it.
    await page.evaluate(() => document.exitFullscreen());
    await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
    await expect.poll(() => cardOf(page)).toBeNull();
  });
});

const IN_A_BOX = `<div class="box" style="height:200px;overflow:auto;border:1px solid">
  <div style="height:60px"></div>${MEETING}<div style="height:900px"></div></div>`;

/** A name that cannot be seen, and one that can. */
const HIDDEN: Record<string, Layout> = {
  'clipped by its box': {
    head: '<style>.low{height:40px;overflow:hidden;width:24ch;font:16px/36px monospace}</style>',
    body: `<div class="low">Several guests came, and Foreign Minister ${BILAWAL} too.</div>
      <div style="height:120px"></div><p>He met ${CLEGG}.</p>`,
  },
  'under a fixed header': {
    head: '<style>header{position:fixed;inset:0 0 auto 0;height:150px;background:#ddd}h1{height:10px}</style>',
    body: `<p>Foreign Minister ${BILAWAL} came.</p><div style="height:60px"></div><p>He met ${CLEGG}.</p>
      <header><p>News of the day</p></header>`,
  },
  'cut off at the end of its line': {
    head: '<style>.cut{width:200px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}</style>',
    body: `<p class="cut">The foreign minister of that country, ${BILAWAL}, came.</p><p>He met ${CLEGG}.</p>`,
  },
};

async function boxOfCard(page: Page): Promise<Box> {
  const card = await cardOf(page);
  if (!card) throw new Error('no card');
  return card.box;
}

/** Whether the card is what the pointer would hit in its middle. */
async function isOnTop(page: Page): Promise<boolean> {
  const { x, y } = middleOf(await boxOfCard(page));
  return page.evaluate(
    (x, y) => document.elementFromPoint(x, y)?.localName === 'nameplate-card',
    x,
    y,
  );
}

/** Whether there is a card that covers no line of its name. */
async function isClear(page: Page, name: string): Promise<boolean> {
  const box = (await cardOf(page))?.box;
  return box !== undefined && (await boxesOfMark(page, name)).every((line) => isApart(box, line));
}

function isApart(a: Box, b: Box): boolean {
  return (
    a.x >= b.x + b.width || a.x + a.width <= b.x || a.y >= b.y + b.height || a.y + a.height <= b.y
  );
}

/** The card covers no line of its name and is wholly in the window. */
async function expectClear(page: Page, name: string): Promise<void> {
  const { x, y, width, height } = await boxOfCard(page);
  const lines = await boxesOfMark(page, name);
  const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const told = JSON.stringify({ card: { x, y, width, height }, lines, view });
  expect(width, told).toBeGreaterThan(200);
  expect(height, told).toBeGreaterThan(80);
  expect(x, told).toBeGreaterThanOrEqual(0);
  expect(y, told).toBeGreaterThanOrEqual(0);
  expect(x + width, told).toBeLessThanOrEqual(view.width + 0.5);
  expect(y + height, told).toBeLessThanOrEqual(view.height + 0.5);
  for (const line of lines) expect(isApart({ x, y, width, height }, line), told).toBe(true);
}
