import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { cardOf, cardText } from './card-on-show.ts';
import { BUILDS, type BrowserName, closeWelcome } from './driver.ts';
import { markedTexts } from './marks-on-page.ts';
import { OwnPage } from './own-page.ts';
import { hoverMark, leave } from './pointer.ts';
import { inBothBrowsers, type Stage } from './stage.ts';
import { MEETING_MARKS, REGULATOR_MARKS } from './story-page.ts';

const ALL = [...MEETING_MARKS, ...REGULATOR_MARKS];

inBothBrowsers(
  'the extension',
  (stage) => {
    let installed: string | undefined;
    afterEach(async () => {
      if (installed) await stage.driver.browser.uninstallExtension(installed);
      installed = undefined;
    });
    async function install(folder: string): Promise<string> {
      const { browser } = stage.driver;
      const before = await browser.pages();
      installed = await browser.installExtension(folder);
      await closeWelcome(browser, before);
      return installed;
    }

    test('marks stories that were open before it was installed, without a reload', async () => {
      const pages = await openStories(stage, 3);
      await install(folderOf(stage.name));
      for (const page of pages) await expectMarks(page);
      await expectCard(pages[1] as Page);
      for (const page of pages) expect(await wasReloaded(page)).toBe(false);
    });

    test('updated, keeps marks and cards working, and doubles nothing', async () => {
      const folder = folderOf(stage.name);
      await install(folder);
      const pages = await openStories(stage, 3);
      for (const page of pages) await expectMarks(page);
      const [first, , last] = pages as [Page, Page, Page];
      await expectCard(first);

      setVersion(folder, '0.1.1');
      installed = await stage.driver.browser.installExtension(folder);
      const own = await OwnPage.open(stage.driver, installed);
      await expect.poll(() => own.version()).toBe('0.1.1');
      await own.page.close();
      for (const page of pages) {
        await expectMarks(page);
        await page.evaluate(() => {
          const added = document.createElement('p');
          added.textContent = 'Khalil Hashmi and Nick Clegg met again.';
          document.querySelector('article')?.append(added);
        });
        await expect.poll(() => markedTexts(page)).toEqual([...ALL, 'Khalil Hashmi', 'Nick Clegg']);
        expect(await wasReloaded(page)).toBe(false);
      }
      await expectCard(first);
      await last.bringToFront();
      await hoverMark(last, 'Khalil Hashmi');
      await expect.poll(() => cardText(last)).toContain('Khalil Hashmi');
      expect(await last.$$('nameplate-card')).toHaveLength(1);
    });

    test('uninstalled, takes marks and card away within about a second', async () => {
      const id = await install(folderOf(stage.name));
      const pages = await openStories(stage, 3);
      for (const page of pages) await expectMarks(page);
      const [, , last] = pages as [Page, Page, Page];
      await last.bringToFront();
      await hoverMark(last, 'Nick Clegg');
      await expect.poll(() => cardText(last)).toContain('Nick Clegg');

      await stage.driver.browser.uninstallExtension(id);
      installed = undefined;
      const left = () =>
        Promise.all(
          pages.map(async (page) => ({
            marks: (await markedTexts(page)).length,
            cards: (await page.$$('nameplate-card')).length,
          })),
        );
      await expect.poll(left, { timeout: 1500 }).toEqual(pages.map(() => ({ marks: 0, cards: 0 })));
    });
  },
  { install: false },
);

async function expectMarks(page: Page): Promise<void> {
  // A tab that is hidden paints nothing.
  await page.bringToFront();
  await expect.poll(() => markedTexts(page)).toEqual(ALL);
}

async function expectCard(page: Page): Promise<void> {
  await page.bringToFront();
  await hoverMark(page, 'Nick Clegg');
  await expect.poll(() => cardText(page)).toContain('Nick Clegg');
  await leave(page);
  await expect.poll(() => cardOf(page)).toBeNull();
}

async function openStories(stage: Stage, count: number): Promise<Page[]> {
  const pages: Page[] = [];
  for (let at = 0; at < count; at++) {
    const page = await stage.story();
    await page.evaluate(() => Object.assign(globalThis, { isSame: true }));
    pages.push(page);
  }
  return pages;
}

function wasReloaded(page: Page): Promise<boolean> {
  return page.evaluate(() => !('isSame' in globalThis));
}

/** A copy of the build that a test may change. */
function folderOf(name: BrowserName): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'nameplate-build-')), 'extension');
  cpSync(BUILDS[name], folder, { recursive: true });
  return folder;
}

function setVersion(folder: string, version: string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
}
