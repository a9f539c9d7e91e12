/** A page of the extension: from here the tests change settings and ask what the popup asks. */
import type { Page } from 'puppeteer-core';
import type { TabState } from '../../messages.ts';
import type { Settings } from '../../settings.ts';
import { type Driver, loadOwn } from './driver.ts';

/** What the tests use of the API, which Firefox calls `browser` and Chromium `chrome`. */
interface Api {
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  runtime: { sendMessage(message: object): Promise<unknown>; getManifest(): { version: string } };
  storage: {
    local: {
      get(key: string): Promise<Record<string, object>>;
      set(items: object): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
  action: {
    getTitle(of: { tabId: number }): Promise<string>;
    getBadgeText(of: { tabId: number }): Promise<string>;
  };
  extension: { getViews(what: object): Window[] };
}

/** A page of the extension that sends no messages by itself, which would keep the background awake. */
const QUIET = 'options.html';

export class OwnPage {
  readonly page: Page;
  private readonly base: string;

  /** @param base address of the extension */
  constructor(page: Page, base: string) {
    this.page = page;
    this.base = base;
  }

  /** @param id of the extension where the driver did not install it */
  static async open(driver: Driver, id?: string): Promise<OwnPage> {
    const isPinned = id === undefined || driver.name === 'firefox';
    const base = isPinned ? driver.ownPage('') : `chrome-extension://${id}/`;
    const page = await driver.browser.newPage({ type: 'window' });
    await loadOwn(page, base + QUIET, driver.name);
    return new OwnPage(page, base);
  }

  /** The address of a file of the extension. */
  address(path: string): string {
    return this.base + path;
  }

  /** Changes some settings in the storage and keeps the rest. */
  async change(settings: Partial<Settings>): Promise<void> {
    await this.page.evaluate(async (change) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { local } = (browser ?? chrome).storage;
      const { settings } = await local.get('settings');
      await local.set({ settings: { ...settings, ...change } });
    }, settings);
  }

  async stored(): Promise<Partial<Settings>> {
    return this.page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return ((await (browser ?? chrome).storage.local.get('settings')).settings ?? {}) as object;
    });
  }

  async resetSettings(): Promise<void> {
    await this.page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      await (browser ?? chrome).storage.local.remove('settings');
    });
  }

  /** What the popup is told of the tab with an address. */
  async tabState(url: string): Promise<TabState> {
    return (await this.ask('tab-state', url)) as TabState;
  }

  async markAnyway(url: string): Promise<boolean> {
    return (await this.ask('mark-anyway', url)) as boolean;
  }

  /** Sends a message to the scripts of a tab; undefined where none answers. */
  async askTab(url: string, message: object): Promise<unknown> {
    return this.page.evaluate(
      async (url, message) => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        const { tabs } = browser ?? chrome;
        const tab = (await tabs.query({})).find((one) => one.url === url);
        return tab && (await tabs.sendMessage(tab.id, message).catch(() => undefined));
      },
      url,
      message,
    );
  }

  /** The browser's number of the tab with an address. */
  async tabId(url: string): Promise<number> {
    return this.page.evaluate(async (url) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const tab = (await (browser ?? chrome).tabs.query({})).find((one) => one.url === url);
      if (!tab) throw new Error(`no tab shows ${url}`);
      return tab.id;
    }, url);
  }

  /** What the toolbar's button says of the tab with an address: title and badge. */
  async button(url: string): Promise<[string, string]> {
    return this.page.evaluate(
      async (tabId) => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        const { action } = browser ?? chrome;
        return [await action.getTitle({ tabId }), await action.getBadgeText({ tabId })] as const;
      },
      await this.tabId(url),
    ) as Promise<[string, string]>;
  }

  version(): Promise<string> {
    return this.page.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return (browser ?? chrome).runtime.getManifest().version;
    });
  }

  private async ask(type: string, url: string): Promise<unknown> {
    const tab = await this.tabId(url);
    return this.page.evaluate(
      (message) => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        return (browser ?? chrome).runtime.sendMessage(message);
      },
      { type, tab },
    );
  }
}
