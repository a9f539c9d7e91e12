import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { BUILDS } from '../../cli/build-extension.ts';
import { cardsSeen, cardText, countCards } from './card-on-show.ts';
import { type BrowserName, closeWelcome } from './driver.ts';
import { markedTexts, marksOf } from './marks-on-page.ts';
import { OwnPage } from './own-page.ts';
import { hoverMark, leave } from './pointer.ts';
import { inBothBrowsers, type Stage } from './stage.ts';
import { MEETING_MARKS, REGULATOR_MARKS } from './story-page.ts';

const ALL = [...MEETING_MARKS, ...REGULATOR_MARKS];

inBothBrowsers(
  'the extension',
  (stage) => {
    // One installation goes through all three: uninstalled once, Firefox would forget its address.
    let folder = '';
    let installed: string | undefined;
    async function install(): Promise<void> {
      const { browser } = stage.driver;
      const before = await browser.pages();
      folder = folderOf(stage.name);
      installed = await browser.installExtension(folder);
      await closeWelcome(browser, before);
    }

    afterAll(() => {
      if (folder) rmSync(folder, { recursive: true, force: true });
    });

    test('marks stories that were open before it was installed, without a reload', async () => {
      const pages = await openStories(stage, 3);
      await install();
      for (const page of pages) await expectMarks(page);
      for (const page of pages) await expectOneCard(page, 'Nick Clegg');
      for (const page of pages) expect(await wasReloaded(page)).toBe(false);
    });

    test('updated, keeps marks and cards working, and doubles nothing', async () => {
      if (!installed) await install();
      const pages = await openStories(stage, 3);
      for (const page of pages) await expectMarks(page);
      await expectOneCard(pages[0] as Page, 'Nick Clegg');

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
        await expectOneCard(page, 'Khalil Hashmi');
        expect(await wasReloaded(page)).toBe(false);
      }
    });

    test('uninstalled, takes marks and card away within about a second', async () => {
      if (!installed) await install();
      const pages = await openStories(stage, 3);
      for (const page of pages) await expectMarks(page);
      const [, , last] = pages as [Page, Page, Page];
      expect(await isPainted(last)).toBe(true);
      await last.bringToFront();
      await hoverMark(last, 'Nick Clegg');
      await expect.poll(() => cardText(last)).toContain('Nick Clegg');

      await stage.driver.browser.uninstallExtension(installed as string);
      installed = undefined;
      const left = () =>
        Promise.all(
          pages.map(async (page) => ({
            marks: await isPainted(page),
            // In Firefox the element stays; without the extension's style sheet nobody can see it.
            cards: await page.$$eval(
              'nameplate-card',
              (hosts) => hosts.filter((host) => host.getClientRects().length > 0).length,
            ),
          })),
        );
      await expect
        .poll(left, { timeout: 1500 })
        .toEqual(pages.map(() => ({ marks: false, cards: 0 })));
    });
  },
  { install: false },
);

async function expectMarks(page: Page): Promise<void> {
  // A tab that is hidden paints nothing.
  await page.bringToFront();
  await expect.poll(() => markedTexts(page)).toEqual(ALL);
}

/** A name opens one card, and leaves none. */
async function expectOneCard(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await countCards(page);
  await hoverMark(page, name);
  await expect.poll(() => cardText(page)).toContain(name);
  await leave(page);
  await expect.poll(() => page.$$('nameplate-card')).toEqual([]);
  expect(await cardsSeen(page)).toBe(1);
}

/** Whether marks can be seen. Firefox takes our styles away by itself and leaves the bare ranges. */
async function isPainted(page: Page): Promise<boolean> {
  const [mark] = await marksOf(page);
  if (!mark) return false;
  return page.evaluate((kind) => {
    const { backgroundColor, textDecorationLine } = getComputedStyle(
      document.body,
      `::highlight(nameplate-${kind})`,
    );
    return backgroundColor !== 'rgba(0, 0, 0, 0)' || textDecorationLine.includes('underline');
  }, mark.kind);
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
  const folder = mkdtempSync(join(tmpdir(), 'nameplate-build-'));
  cpSync(BUILDS[name], folder, { recursive: true });
  return folder;
}

function setVersion(folder: string, version: string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
}
