import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { cardOf, cardText } from './card-on-show.ts';
import { loadOwn } from './driver.ts';
import { markedTexts, marksOf } from './marks-on-page.ts';
import { hoverMark } from './pointer.ts';
import { inBothBrowsers } from './stage.ts';
import { MEETING, MEETING_MARKS, REGULATOR, REGULATOR_MARKS, storyPage } from './story-page.ts';

const ALL = [...MEETING_MARKS, ...REGULATOR_MARKS];

inBothBrowsers('the popup', (stage) => {
  let popup: Page | undefined;
  // New tabs would open in its window, in front of it.
  afterEach(async () => {
    await popup?.close();
    popup = undefined;
  });

  /** Opens the popup of a story's tab as a page in a window of its own. */
  async function openPopup(url: string): Promise<Page> {
    const own = await stage.own();
    const tab = await own.tabId(url);
    await popup?.close();
    popup = await stage.driver.browser.newPage({ type: 'window' });
    await loadOwn(popup, own.address(`popup.html?tab=${tab}`), stage.name);
    return popup;
  }

  async function openStory(html = storyPage(), path?: string) {
    const url = stage.serve(html, path);
    return { url, page: await stage.open(url) };
  }

  test('switches the marks of this site off at once, and on again', async () => {
    const { url, page } = await openStory();
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
    await hoverMark(page, 'Nick Clegg');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
    const popup = await openPopup(url);
    await expect
      .poll(() => switches(popup))
      .toContainEqual(['127.0.0.1 Mark names on this site', true]);

    await press(popup, 'Mark names on this site');
    await expect.poll(() => markedTexts(page)).toEqual([]);
    expect(await cardOf(page)).toBeNull();
    await expect.poll(() => words(popup)).toContain('Nameplate is switched off on this site.');
    await expect
      .poll(() => switches(popup))
      .toContainEqual(['127.0.0.1 Mark names on this site', false]);

    await press(popup, 'Mark names on this site');
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
    expect((await (await stage.own()).stored()).sitesOff).toEqual([]);
  });

  test('switches the marks off everywhere, and on again', async () => {
    const { url, page } = await openStory();
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
    const popup = await openPopup(url);
    await expect.poll(() => switches(popup)).toContainEqual(['Mark names everywhere', true]);
    await press(popup, 'Mark names everywhere');
    await expect.poll(() => markedTexts(page)).toEqual([]);
    await expect.poll(() => words(popup)).toContain('Nameplate is switched off everywhere.');
    await press(popup, 'Mark names everywhere');
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
  });

  test('chooses the kinds that are marked', async () => {
    const { url, page } = await openStory();
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
    const popup = await openPopup(url);
    // The list above the buttons grows and shrinks: each press waits for it.
    await expect.poll(() => named(popup)).toHaveLength(4);
    await press(popup, 'Organisations');
    await expect.poll(() => markedTexts(page)).toEqual([...MEETING_MARKS, 'Clegg']);
    await expect.poll(() => named(popup)).toHaveLength(2);
    await press(popup, 'People');
    await expect.poll(() => markedTexts(page)).toEqual([]);
    await expect.poll(() => named(popup)).toHaveLength(0);
    await press(popup, 'Organisations');
    await expect.poll(() => markedTexts(page)).toEqual(REGULATOR_MARKS.slice(1));
    await expect.poll(() => named(popup)).toHaveLength(2);
    await press(popup, 'People');
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
  });

  test('lists who is in the story, once each, with the office on its day and the number of mentions', async () => {
    const { url, page } = await openStory();
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
    const popup = await openPopup(url);
    await expect
      .poll(() => named(popup))
      .toEqual([
        'Bilawal Bhutto Zardari | Foreign Minister of Pakistan | 1 mention',
        'Nick Clegg | President, Global Affairs | 2 mentions',
        expect.stringMatching(/^Meta Platforms \| .+ \| 1 mention$/),
        expect.stringMatching(/^Pakistan Telecommunication Authority \| .+ \| 2 mentions$/),
      ]);
    expect(await words(popup)).toContain('29 September 2022');
  });

  test('jumps to the mentions of one of them', async () => {
    const far = `${MEETING}<div style="height:1800px"></div>${REGULATOR}`;
    const { url, page } = await openStory(storyPage({ body: far }));
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
    const popup = await openPopup(url);
    await expect.poll(() => named(popup)).toHaveLength(4);
    await press(popup, 'Next mention of Meta Platforms');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await press(popup, 'Next mention of Bilawal Bhutto Zardari');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(500);
  });

  test('says why a page is not marked, and marks it anyway', async () => {
    const shop = storyPage().replace('NewsArticle', 'Product');
    const { url, page } = await openStory(shop, '/product/two');
    const popup = await openPopup(url);
    await expect.poll(() => words(popup)).toContain('This looks like a shop.');
    expect(await marksOf(page)).toEqual([]);
    await press(popup, 'Mark it anyway');
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
    await expect.poll(() => named(popup)).toHaveLength(4);
    await hoverMark(page, 'Nick Clegg');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
  });

  test('says that a story names nobody, and that a page is one of the browser', async () => {
    const weather = storyPage({ body: '<p>The weather in Karachi stays fine until Friday.</p>' });
    const { url } = await openStory(weather);
    const popup = await openPopup(url);
    await expect.poll(() => words(popup)).toContain('nobody in it is in the knowledge file');
    const own = await stage.own();
    const second = await openPopup(own.address('options.html'));
    await expect.poll(() => words(second)).toContain('This is a page of the browser.');
  });
});

/** All that the popup shows, blanks as one. */
function words(popup: Page): Promise<string> {
  return popup.evaluate(() => document.body.textContent.replace(/\s+/g, ' '));
}

/** Label and state of each switch. */
function switches(popup: Page): Promise<[string, boolean][]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLButtonElement>('[role=switch]')].map(
      (one): [string, boolean] => [
        [...one.labels]
          .flatMap((label) => [...label.childNodes].map((part) => part.textContent))
          .join(' '),
        one.getAttribute('aria-checked') === 'true',
      ],
    ),
  );
}

/** The entries of "who is in this story". */
function named(popup: Page): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('li:has([aria-label^="Next mention"])')].map((entry) => {
      const [open] = entry.querySelectorAll('button');
      const parts = [...(open?.children ?? [])].map((part) => part.textContent);
      const count = entry.textContent?.match(/\d+ mentions?/)?.[0].replace(/^(\d+)\1(?= )/, '$1');
      return [...parts, count].join(' | ');
    }),
  );
}

/** Presses the button or switch with a name, as a reader does. */
async function press(popup: Page, name: string): Promise<void> {
  const button = await popup.evaluateHandle((name) => {
    const clean = (text: string) =>
      text
        .replace(/[\u2066-\u2069]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    return [...document.querySelectorAll('button')].find((one) => {
      const said =
        one.getAttribute('aria-label') ??
        [...one.labels].map((label) => label.textContent).join(' ');
      return clean(said || one.textContent).includes(name);
    });
  }, name);
  const element = button.asElement();
  if (!element) throw new Error(`the popup has no button "${name}"`);
  await (element as Awaited<ReturnType<Page['$']>>)?.click();
}
