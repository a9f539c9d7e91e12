import { expect, test } from 'vitest';
import { BUILDS } from '../../cli/build-extension.ts';
import { loadOwn } from './driver.ts';
import { markedTexts } from './marks-on-page.ts';
import { OwnPage } from './own-page.ts';
import { inBothBrowsers } from './stage.ts';
import { MEETING_MARKS, REGULATOR_MARKS } from './story-page.ts';

const ALL = [...MEETING_MARKS, ...REGULATOR_MARKS];
const SITES = { origins: ['http://*/*', 'https://*/*'] };

interface Permissions {
  permissions: { remove(what: object): Promise<boolean> };
}

interface Tabs {
  tabs: { query(what: object): Promise<{ id: number }[]> };
}

inBothBrowsers(
  'the first page and the access to sites',
  (stage) => {
    let own: OwnPage;

    test('the first page opens once, with an example that works', async () => {
      const { browser } = stage.driver;
      const story = await stage.story();
      const before = await browser.pages();
      const opened = async () => (await browser.pages()).filter((page) => !before.includes(page));
      const id = await browser.installExtension(BUILDS[stage.name]);
      await expect.poll(async () => (await opened()).length).toBe(1);
      const [welcome] = await opened();
      if (!welcome) throw new Error('no page opened');
      await expect
        .poll(() => welcome.evaluate(() => document.body.textContent).catch(() => ''))
        .toContain('Nameplate is ready');
      expect(await welcome.evaluate(() => location.pathname)).toBe('/welcome.html');
      await welcome.bringToFront();
      const guest = await welcome.$$eval('.sample-mark', ([, mark]) => {
        const { x = 0, y = 0, width = 0, height = 0 } = mark?.getBoundingClientRect() ?? {};
        return { text: mark?.textContent, x: x + width / 2, y: y + height / 2 };
      });
      expect(guest.text).toBe('Nick Clegg');
      await welcome.mouse.move(guest.x, guest.y, { steps: 5 });
      await expect
        .poll(() =>
          welcome.evaluate(
            () => document.querySelector('.example-card > div')?.shadowRoot?.textContent,
          ),
        )
        .toMatch(/On .*29 September 2022.*President, Global Affairs/);
      await welcome.close();
      await story.bringToFront();
      await expect.poll(() => markedTexts(story)).toEqual(ALL);

      // Installed over itself, as an update is: the open story is picked up anew, and no page comes.
      own = await OwnPage.open(stage.driver, id);
      await own.page.close();
      await browser.installExtension(BUILDS[stage.name]);
      own = await OwnPage.open(stage.driver, id);
      await story.bringToFront();
      await expect.poll(() => markedTexts(story)).toEqual(ALL);
      const paths = (await opened()).map((page) =>
        page.evaluate(() => location.pathname).catch(() => '(gone)'),
      );
      expect(await Promise.all(paths)).not.toContain('/welcome.html');
    });

    // Chromium keeps that choice in its own pages, where no script can make it.
    test.skipIf(stage.name === 'chrome')(
      'where the browser holds a site back, the popup says so and asks for it',
      async () => {
        const remove = (sites: object) =>
          own.page.evaluate(
            (sites) =>
              (globalThis as never as { browser: Permissions }).browser.permissions.remove(sites),
            sites,
          );
        expect(await remove(SITES)).toBe(true);
        const page = await stage.story();
        // Its address is not told any more; it is the newest.
        const tab = await own.page.evaluate(async () => {
          const { browser } = globalThis as never as { browser: Tabs };
          return Math.max(...(await browser.tabs.query({})).map(({ id }) => id));
        });
        const popup = await stage.driver.browser.newPage({ type: 'window' });
        await loadOwn(popup, own.address(`popup.html?tab=${tab}`), stage.name);
        const words = () => popup.evaluate(() => document.body.textContent);
        await expect
          .poll(words)
          .toContain('The browser holds back Nameplate’s access to websites.');
        expect(await markedTexts(page)).toEqual([]);

        await popup.click('.why-nothing button');
        await page.bringToFront();
        await expect.poll(() => markedTexts(page)).toEqual(ALL);
        await expect.poll(words).toContain('Who is in this story');
        await popup.close();
      },
    );
  },
  // Without the prompt that only a person can answer.
  { install: false, firefoxPrefs: { 'extensions.webextOptionalPermissionPrompts': false } },
);
