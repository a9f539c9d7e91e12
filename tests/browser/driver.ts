/** One driver for both browsers: the production build and the test probe, installed in a fresh profile. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Viewport } from 'puppeteer-core';
import { BUILDS, type Target } from '../../cli/build-extension.ts';
import { findBrowser } from '../../cli/find-browser.ts';
import { chromeOptions, FIREFOX_UUID, firefoxOptions } from '../../cli/open-browser.ts';

export type BrowserName = Target;

const PROBE = new URL('./probe', import.meta.url).pathname;

export interface Driver {
  name: BrowserName;
  browser: Browser;
  /** Address of a page of the extension. */
  ownPage(path: string): string;
  /** Opens a page of the extension in a window of its own, so that no story is hidden by it. */
  openOwn(path: string): Promise<Page>;
  /** Opens a page in a tab; `prepare` gets the tab while it is still empty. */
  open(url: string, size?: Viewport, prepare?: (page: Page) => void): Promise<Page>;
  close(): Promise<void>;
}

export interface StartOptions {
  /** Leaves the extension out until `installInto`. */
  install?: boolean;
  /** Firefox's preferences besides those of the driver. */
  firefoxPrefs?: Record<string, string | number | boolean>;
}

export async function start(
  name: BrowserName,
  { install = true, firefoxPrefs = {} }: StartOptions = {},
): Promise<Driver> {
  const found = findBrowser(name === 'chrome' ? ['chromium', 'chrome', 'edge'] : ['firefox']);
  if (!found) throw new Error(`no ${name} installed`);
  if (!existsSync(BUILDS[name])) throw new Error(`${BUILDS[name]} is missing: npm run build`);
  const profile = mkdtempSync(join(tmpdir(), 'nameplate-test-'));
  const common = { executablePath: found.path, headless: true, userDataDir: profile };
  const firefox = firefoxOptions();
  const browser = await puppeteer.launch(
    name === 'chrome'
      ? {
          ...common,
          ...chromeOptions(true),
          enableExtensions: install ? [BUILDS.chrome, PROBE] : [PROBE],
        }
      : {
          ...common,
          ...firefox,
          extraPrefsFirefox: { ...firefox.extraPrefsFirefox, ...firefoxPrefs },
        },
  );
  const [first] = await browser.pages();
  if (name === 'firefox') {
    await browser.installExtension(PROBE);
    if (install) await installInto(browser, name);
  }
  if (install) await closeWelcome(browser, first ? [first] : []);
  const scheme = name === 'chrome' ? 'chrome-extension' : 'moz-extension';
  const id = name === 'firefox' ? FIREFOX_UUID : install ? await chromeId(browser) : '';
  const ownPage = (path: string) => `${scheme}://${id}/${path}`;
  return {
    name,
    browser,
    ownPage,
    async openOwn(path) {
      const page = await browser.newPage({ type: 'window' });
      await loadOwn(page, ownPage(path), name);
      return page;
    },
    async open(url, size = { width: 1000, height: 800 }, prepare) {
      const page = await browser.newPage();
      prepare?.(page);
      await page.setViewport(size);
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Loads a page of the extension into a tab. */
export async function loadOwn(page: Page, address: string, name: BrowserName): Promise<void> {
  const loading = page.goto(address, { waitUntil: 'load' });
  if (name === 'chrome') {
    await loading;
    return;
  }
  // Firefox never reports the load of an extension's page; it is there all the same.
  loading.catch(() => undefined);
  const isThere = () =>
    page.evaluate(
      (wanted) => location.href === wanted && document.readyState === 'complete',
      address,
    );
  while (!(await isThere().catch(() => false)))
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/**
 * Closes the page that the extension opens when it is installed: in front of a story it would keep
 * the browser from painting the marks.
 * @param before the tabs that were open before the installation
 */
export async function closeWelcome(browser: Browser, before: readonly Page[]): Promise<void> {
  const until = performance.now() + 5000;
  while (performance.now() < until) {
    const welcome = (await browser.pages()).find((page) => !before.includes(page));
    if (welcome) {
      await welcome.close();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function installInto(browser: Browser, name: BrowserName): Promise<string> {
  return browser.installExtension(BUILDS[name]);
}

async function chromeId(browser: Browser): Promise<string> {
  const target = await browser
    .waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().endsWith('/background.js'),
      { timeout: 10_000 },
    )
    .catch(() => undefined);
  return target ? new URL(target.url()).host : '';
}
