import { expect, test } from 'vitest';
import { buttonOfCard, cardOf, cardsSeen, cardText, countCards } from './card-on-show.ts';
import { boxesOfMark, markedTexts } from './marks-on-page.ts';
import { goTo, hoverMark, leave, middleOf, stay, sweep } from './pointer.ts';
import { inBothBrowsers } from './stage.ts';
import { MEETING, MEETING_MARKS, REGULATOR_MARKS, storyPage } from './story-page.ts';

/** Longer than any of the card's own waits. */
const LONGER = 700;

const PHONE = { width: 390, height: 740, hasTouch: true, isMobile: true };
const TOUCHED = `<p>Foreign Minister Bilawal Bhutto Zardari met <a href="#clegg">Nick Clegg</a> in New York.</p>`;

inBothBrowsers('the card', (stage) => {
  async function openStory(body?: string, marks = [...MEETING_MARKS, ...REGULATOR_MARKS]) {
    const page = await stage.story({ body });
    await expect.poll(() => markedTexts(page)).toEqual(marks);
    await countCards(page);
    return page;
  }

  test('opens over a name and tells the office on the day of the story', async () => {
    const page = await openStory();
    await hoverMark(page, 'Nick Clegg');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
    expect(await cardText(page)).toMatch(/On 29 September 2022[\s\S]*?President, Global Affairs/);
    expect((await cardOf(page))?.parent).toBe('HTML');
  });

  test('tells the office of another day in a story of that day', async () => {
    const page = await stage.story({ body: MEETING, published: '2021-06-01' });
    await expect.poll(() => markedTexts(page)).toEqual(MEETING_MARKS);
    await hoverMark(page, 'Nick Clegg');
    await expect
      .poll(() => cardText(page))
      .toMatch(
        /On 1 June 2021[\s\S]*?Vice-President, Global Affairs and Communications[\s\S]*?Since then[\s\S]*?President/,
      );
  });

  test('links each source safely', async () => {
    const page = await openStory();
    await hoverMark(page, 'Bilawal Bhutto Zardari');
    await expect.poll(() => cardText(page)).toContain('Foreign Minister of Pakistan');
    const links = (await cardOf(page))?.links ?? [];
    expect(links.length).toBeGreaterThan(0);
    for (const { href, target, rel } of links) {
      expect(href).toMatch(/^https?:\/\//);
      expect(target).toBe('_blank');
      expect(rel).toBe('noopener noreferrer');
    }
  });

  test('does not cover the name and stays inside the viewport', async () => {
    const page = await openStory(`<div style="height:620px"></div>${MEETING}`, MEETING_MARKS);
    for (const text of MEETING_MARKS) {
      await hoverMark(page, text);
      await expect.poll(() => cardText(page)).toContain(text);
      const box = (await cardOf(page))?.box ?? { x: 0, y: 0, width: 0, height: 0 };
      const [name] = await boxesOfMark(page, text);
      const { width, height } = await page.evaluate(() => ({
        width: innerWidth,
        height: innerHeight,
      }));
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      const isBelow = name && box.y >= name.y + name.height;
      const isAbove = name && box.y + box.height <= name.y;
      expect(isBelow || isAbove, JSON.stringify({ box, name })).toBe(true);
      await leave(page);
      await expect.poll(() => cardOf(page)).toBeNull();
    }
  });

  test('does not open for a pointer that sweeps across ten names', async () => {
    const names = Array.from({ length: 10 }, () => 'Nick Clegg');
    const body = `<p style="font-size:12px;white-space:nowrap">${names.join(' and ')}</p>${MEETING}`;
    const page = await openStory(body, [...names, ...MEETING_MARKS]);
    const first = middleOf((await boxesOfMark(page, 'Nick Clegg', 0))[0] as never);
    const last = middleOf((await boxesOfMark(page, 'Nick Clegg', 9))[0] as never);
    await sweep(page, { ...first, x: first.x - 40 }, { ...last, x: last.x + 60 }, 1.5);
    await stay(page, LONGER);
    expect(await cardsSeen(page)).toBe(0);
    // The same names open a card for a pointer that rests.
    await hoverMark(page, 'Nick Clegg', { nth: 4 });
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
    expect(await cardsSeen(page)).toBe(1);
  });

  test('stays while the pointer goes into it and rests there', async () => {
    const page = await openStory();
    const name = await hoverMark(page, 'Nick Clegg');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
    const { box } = (await cardOf(page)) as {
      box: { x: number; y: number; width: number; height: number };
    };
    await goTo(page, { x: Math.max(name.x, box.x + 20), y: box.y + 30 }, 12);
    await stay(page, LONGER);
    expect(await cardText(page)).toContain('Nick Clegg');
    expect(await cardsSeen(page)).toBe(1);
    await leave(page);
    await expect.poll(() => cardOf(page)).toBeNull();
  });

  test('closes when the pointer left, after a grace', async () => {
    const page = await openStory();
    await hoverMark(page, 'Nick Clegg');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
    await timeRemoval(page, 'pointermove');
    await leave(page);
    await expect.poll(() => cardOf(page)).toBeNull();
    const waited = await removalTime(page);
    expect(waited).toBeGreaterThan(200);
    expect(waited).toBeLessThan(1200);
  });

  test('stays when the pointer comes back within the grace', async () => {
    const page = await openStory();
    const name = await hoverMark(page, 'Nick Clegg');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
    await goTo(page, { x: name.x, y: name.y - 60 }, 2);
    await goTo(page, name, 2);
    await stay(page, LONGER);
    expect(await cardText(page)).toContain('Nick Clegg');
    expect(await cardsSeen(page)).toBe(1);
  });

  test('moves to another name', async () => {
    const page = await openStory();
    await hoverMark(page, 'Nick Clegg');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
    await goTo(page, middleOf((await boxesOfMark(page, 'Bilawal Bhutto Zardari'))[0] as never), 12);
    await expect.poll(() => cardText(page)).toContain('Foreign Minister of Pakistan');
    expect(await page.$$('nameplate-card')).toHaveLength(1);
  });

  test('closes with Esc, which still reaches the page', async () => {
    const page = await openStory();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('keydown', (event) => heard.push(`${event.key} ${event.defaultPrevented}`));
    });
    await hoverMark(page, 'Nick Clegg');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
    await page.keyboard.press('Escape');
    await expect.poll(() => cardOf(page)).toBeNull();
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(
      ['Escape false'],
    );
    // The pointer still rests on the name: the card stays closed.
    await stay(page, LONGER);
    expect(await cardsSeen(page)).toBe(1);
  });

  test('closes at once with a click outside', async () => {
    const page = await openStory();
    await hoverMark(page, 'Nick Clegg');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
    await timeRemoval(page, 'pointerdown');
    await page.mouse.click(4, 4);
    await expect.poll(() => cardOf(page)).toBeNull();
    expect(await removalTime(page)).toBeLessThan(150);
  });

  test('closes when its name is scrolled out of sight', async () => {
    const page = await openStory(`${MEETING}<div style="height:3000px"></div>`, MEETING_MARKS);
    await hoverMark(page, 'Nick Clegg');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
    await page.mouse.wheel({ deltaY: 1200 });
    await expect.poll(() => cardOf(page)).toBeNull();
  });

  test('stays open when it is pinned, until it is closed', async () => {
    const page = await openStory();
    await hoverMark(page, 'Nick Clegg');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
    await goTo(page, await buttonOfCard(page, 'Keep open'), 12);
    await page.mouse.down();
    await page.mouse.up();
    await leave(page);
    await stay(page, LONGER);
    expect(await cardText(page)).toContain('Nick Clegg');
    const close = await buttonOfCard(page, 'Close');
    await page.mouse.click(close.x, close.y);
    await expect.poll(() => cardOf(page)).toBeNull();
  });

  test('opens over each line of a name that is broken over two, not between them', async () => {
    const body = `<p style="width:22ch;font-family:monospace">On Wednesday Bilawal Bhutto Zardari came.</p>`;
    const page = await openStory(body, ['Bilawal Bhutto Zardari']);
    const lines = await boxesOfMark(page, 'Bilawal Bhutto Zardari');
    expect(lines).toHaveLength(2);
    const [first, second] = lines as [Box, Box];
    // Inside the name's outer box, left of its first line and right of its second, is other text.
    await goTo(page, { x: first.x - 25, y: first.y + first.height / 2 }, 4);
    await stay(page, LONGER);
    await goTo(page, { x: second.x + second.width + 25, y: second.y + second.height / 2 }, 4);
    await stay(page, LONGER);
    expect(await cardsSeen(page)).toBe(0);
    for (const line of [0, 1]) {
      await hoverMark(page, 'Bilawal Bhutto Zardari', { line });
      await expect.poll(() => cardText(page)).toContain('Bilawal Bhutto Zardari');
      await leave(page);
      await expect.poll(() => cardOf(page)).toBeNull();
    }
  });

  test('opens over a name in a link, and the link keeps its click', async () => {
    const body = `<p>The company sent <a href="#clegg">its president Nick Clegg</a> to New York.</p>`;
    const page = await openStory(body, ['Nick Clegg']);
    const point = await hoverMark(page, 'Nick Clegg');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
    await page.mouse.click(point.x, point.y);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#clegg');
  });

  // Firefox's driver touches without the click that a finger brings.
  test.skipIf(stage.name === 'firefox')(
    'a tap on a name opens a sheet at the foot, which a tap outside closes; a link keeps its tap',
    async () => {
      const html = storyPage({
        body: TOUCHED,
        head: '<meta name="viewport" content="width=device-width">',
      });
      const page = await stage.open(stage.serve(html), PHONE);
      await expect.poll(() => markedTexts(page)).toEqual(['Bilawal Bhutto Zardari', 'Nick Clegg']);
      await countCards(page);
      const tap = async (name: string) => {
        const { x, y } = middleOf((await boxesOfMark(page, name))[0] as never);
        await page.touchscreen.tap(x, y);
      };

      await tap('Nick Clegg');
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#clegg');
      await stay(page, LONGER);
      expect(await cardsSeen(page)).toBe(0);

      await tap('Bilawal Bhutto Zardari');
      await expect.poll(() => cardText(page)).toContain('Foreign Minister of Pakistan');
      const card = await cardOf(page);
      expect(card?.sheet).toBe(true);
      const { x = 1, y = 0, width, height = 0 } = card?.box ?? {};
      expect({ x, width, foot: y + height }).toEqual({ x: 0, width: 390, foot: 740 });

      // The sheet takes taps of its own.
      const keep = await buttonOfCard(page, 'Keep open');
      await page.touchscreen.tap(keep.x, keep.y);
      await expect
        .poll(async () => (await cardOf(page))?.buttons.map(({ text }) => text))
        .toContain('Kept open');
      await page.touchscreen.tap(20, 20);
      await expect.poll(() => cardOf(page)).toBeNull();
    },
  );

  test('opens and closes for no event that a script made', async () => {
    const page = await openStory();
    const [box] = await boxesOfMark(page, 'Nick Clegg');
    const point = middleOf(box as Box);
    const forge = () =>
      page.evaluate(async ({ x, y }) => {
        const at = { bubbles: true, composed: true, clientX: x, clientY: y, pointerType: 'mouse' };
        const target = document.elementFromPoint(x, y) ?? document.body;
        for (let round = 0; round < 50; round++) {
          for (const type of [
            'pointerover',
            'pointerenter',
            'pointermove',
            'pointerdown',
            'pointerup',
          ]) {
            target.dispatchEvent(new PointerEvent(type, at));
          }
          for (const type of ['mouseover', 'mousemove', 'click', 'contextmenu']) {
            target.dispatchEvent(new MouseEvent(type, at));
          }
          for (const key of ['Enter', 'Escape', 'Alt']) {
            document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          }
          document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
          await new Promise(requestAnimationFrame);
        }
      }, point);
    await forge();
    await stay(page, LONGER);
    expect(await cardsSeen(page)).toBe(0);
    await hoverMark(page, 'Nick Clegg');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
    await forge();
    await stay(page, LONGER);
    expect(await cardText(page)).toContain('Nick Clegg');
    expect(await cardsSeen(page)).toBe(1);
  });

  test('drops an answer that comes after the pointer left', async () => {
    const page = await openStory();
    const release = await holdBackground();
    await hoverMark(page, 'Nick Clegg');
    await stay(page, 600);
    await leave(page);
    await stay(page, 600);
    await release();
    await hoverMark(page, 'Bilawal Bhutto Zardari');
    await expect.poll(() => cardText(page)).toContain('Foreign Minister of Pakistan');
    expect(await cardsSeen(page)).toBe(1);
  });

  test('drops an answer that comes after Esc', async () => {
    const page = await openStory();
    const release = await holdBackground();
    await hoverMark(page, 'Nick Clegg');
    await stay(page, 600);
    await page.keyboard.press('Escape');
    await release();
    await stay(page, LONGER);
    expect(await cardsSeen(page)).toBe(0);
  });

  test('obeys the delay that is set', async () => {
    const own = await stage.own();
    await own.change({ delay: 1000 });
    const page = await openStory();
    await hoverMark(page, 'Nick Clegg');
    await stay(page, 600);
    expect(await cardsSeen(page)).toBe(0);
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
  });

  test('opens only with the key held where one is set', async () => {
    const own = await stage.own();
    await own.change({ key: 'Alt' });
    const page = await openStory();
    await hoverMark(page, 'Nick Clegg');
    await stay(page, LONGER);
    expect(await cardsSeen(page)).toBe(0);
    await page.keyboard.down('Alt');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
    await page.keyboard.up('Alt');
  });

  /**
   * Keeps the background too busy to answer; ends when the returned function is called. Chromium's
   * background is a worker; Firefox's shares its thread with the extension's pages.
   */
  async function holdBackground(): Promise<() => Promise<void>> {
    const busy = () => {
      const until = Date.now() + 2000;
      while (Date.now() < until);
    };
    let held: Promise<void>;
    if (stage.name === 'chrome') {
      const target = await stage.driver.browser.waitForTarget(
        (one) =>
          one.type() === 'service_worker' && one.url() === stage.driver.ownPage('background.js'),
      );
      held = (await target.worker())?.evaluate(busy) ?? Promise.resolve();
    } else {
      held = (await stage.own()).page.evaluate(busy);
    }
    return () => held;
  }
});

type Box = { x: number; y: number; width: number; height: number };
type TestPage = Awaited<ReturnType<Parameters<Parameters<typeof inBothBrowsers>[1]>[0]['story']>>;

/** Begins to measure, from the last event of a type to the removal of the card. */
async function timeRemoval(page: TestPage, type: string): Promise<void> {
  await page.evaluate((type) => {
    const timed = { event: 0, removal: 0 };
    Object.assign(globalThis, { timed });
    const note = () => {
      if (timed.removal === 0) timed.event = performance.now();
    };
    addEventListener(type, note, true);
    new MutationObserver((records) => {
      const isGone = records.some(({ removedNodes }) =>
        [...removedNodes].some(({ nodeName }) => nodeName === 'NAMEPLATE-CARD'),
      );
      if (isGone) timed.removal = performance.now();
    }).observe(document.documentElement, { childList: true });
  }, type);
}

function removalTime(page: TestPage): Promise<number> {
  return page.evaluate(() => {
    const { timed } = globalThis as unknown as { timed: { event: number; removal: number } };
    return timed.removal - timed.event;
  });
}
