import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { chooseWhoIsThis, giveCommand } from './by-browser.ts';
import { cardOf, cardText } from './card-on-show.ts';
import { markedTexts } from './marks-on-page.ts';
import { inBothBrowsers } from './stage.ts';
import { MEETING, MEETING_MARKS } from './story-page.ts';

const CLEGG = 'Nick Clegg';

interface Selected {
  body: () => string;
  select: (page: Page) => Promise<void>;
  isForeign?: boolean;
}

inBothBrowsers('asking who that is', (stage) => {
  async function openPage(body: string): Promise<Page> {
    // Its window comes to the front when it opens.
    await stage.own();
    const page = await stage.open(
      stage.serve(`<!doctype html><meta charset="utf-8"><title>Notes</title>
        <link rel="icon" href="data:,"><style>body{padding:40px}</style>${body}`),
    );
    await page.bringToFront();
    return page;
  }

  /** Serves the text of a frame; from another origin the page cannot look into it. */
  function serveFrame(isSameOrigin: boolean): string {
    const url = stage.serve('<!doctype html><title>Frame</title><p>Seen: <b>Nick Clegg</b></p>');
    return isSameOrigin ? url : url.replace('127.0.0.1', 'localhost');
  }

  const SELECTIONS: Record<string, Selected> = {
    'in plain text': {
      body: () => '<p>Ask about <b>Nick Clegg</b>.</p>',
      select: (page) => selectAll(page, 'b'),
    },
    'across elements': {
      body: () => '<p>Ask about <b>Nick</b> <i><u>Clegg</u></i></p>',
      select: (page) =>
        page.evaluate(() => {
          const [first, last] = [document.querySelector('b'), document.querySelector('u')];
          getSelection()?.setBaseAndExtent(first as Node, 0, last as Node, 1);
        }),
    },
    'in a text field': {
      body: () => '<textarea rows="3">Nick Clegg</textarea>',
      select: (page) =>
        page.evaluate(() => {
          const field = document.querySelector('textarea');
          field?.focus();
          field?.select();
        }),
    },
    'in a shadow tree': {
      body: () =>
        '<div><template shadowrootmode="open"><p tabindex="0">Nick Clegg</p></template></div>',
      select: (page) =>
        page.evaluate(() => {
          const text = document.querySelector('div')?.shadowRoot?.querySelector('p');
          text?.focus();
          getSelection()?.setBaseAndExtent(text as Node, 0, text as Node, 1);
        }),
    },
    'in a frame': {
      body: () => `<iframe width="500" height="120" src="${serveFrame(true)}"></iframe>`,
      select: (page) => selectInFrame(page),
    },
    'in a frame of another site': {
      isForeign: true,
      body: () => `<iframe width="500" height="120" src="${serveFrame(false)}"></iframe>`,
      select: (page) => selectInFrame(page),
    },
  };

  test.each(Object.entries(SELECTIONS))(
    'is answered beside the text that is selected, by menu and by key: %s',
    async (_, { body, select, isForeign }) => {
      const page = await openPage(body());
      await select(page);
      const before = await focusOf(page);
      for (const ask of [
        () => chooseWhoIsThis(stage, page.url(), CLEGG),
        () => giveCommand(stage, page.url(), 'ask'),
      ]) {
        await ask();
        await expect.poll(() => cardText(page)).toContain(CLEGG);
        const card = await cardOf(page);
        expect(card?.box.y, 'below what was selected').toBeGreaterThan(40);
        expect(card?.box.y).toBeLessThan(240);
        expect(card?.focus).not.toBe('');
        await page.keyboard.press('Escape');
        await expect.poll(() => cardOf(page)).toBeNull();
        // Firefox gives the focus back to no frame that another process draws.
        if (!(isForeign && stage.name === 'firefox'))
          await expect.poll(() => focusOf(page)).toBe(before);
        else await select(page);
      }
      expect(await markedTexts(page)).toEqual([]);
    },
  );

  test('takes no marks from a story, whatever is selected in it', async () => {
    const page = await stage.story({ body: `${MEETING}<textarea>Nick Clegg</textarea>` });
    await expect.poll(() => markedTexts(page)).toEqual(MEETING_MARKS);
    await chooseWhoIsThis(stage, page.url(), CLEGG);
    await expect.poll(() => cardText(page)).toContain(CLEGG);
    expect(await markedTexts(page)).toEqual(MEETING_MARKS);
  });

  test('says that a long text is no name, by its beginning', async () => {
    const page = await openPage(
      `<div>${'<p>The weather stays fine until Friday. </p>'.repeat(60)}</div>`,
    );
    await selectAll(page, 'div');
    await giveCommand(stage, page.url(), 'ask');
    await expect.poll(() => cardText(page)).toMatch(/“The weather stays fine .{20,60}…” is not/);
    const box = (await cardOf(page))?.box;
    const height = await page.evaluate(() => innerHeight);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  });

  test('reads no password', async () => {
    const page = await openPage('<input type="password" value="Nick Clegg">');
    await page.evaluate(() => {
      const field = document.querySelector('input');
      field?.focus();
      field?.select();
    });
    await giveCommand(stage, page.url(), 'ask');
    await giveCommand(stage, page.url(), 'ask');
    await chooseWhoIsThis(stage, page.url(), 'Khalil Hashmi');
    await expect.poll(() => cardText(page)).toContain('Khalil Hashmi');
  });

  let opened: Page | undefined;
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });

  test('is answered on the knowledge page where no script may enter', async () => {
    const own = await stage.own();
    await own.page.bringToFront();
    const before = await stage.driver.browser.pages();
    await chooseWhoIsThis(stage, own.address('options.html'), CLEGG);
    await expect
      .poll(async () => {
        opened = (await stage.driver.browser.pages()).find((page) => !before.includes(page));
        return opened?.evaluate(() => location.hash).catch(() => undefined);
      })
      .toBe('#nick-clegg');
  });
});

function selectAll(page: Page, selector: string): Promise<void> {
  return page.evaluate((selector) => {
    getSelection()?.selectAllChildren(document.querySelector(selector) as Element);
  }, selector);
}

async function selectInFrame(page: Page): Promise<void> {
  const frame = page.frames().find((one) => one !== page.mainFrame());
  // A press of the pointer gives the frame the focus, as it does for a reader who selects in it.
  await page.click('iframe');
  await frame?.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('b') as Element);
  });
}

function focusOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return (activeElement?.shadowRoot?.activeElement ?? activeElement)?.localName;
  });
}
