/** One browser and one server for the tests of a file, once for each browser. */
import type { Page, Viewport } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { type BrowserName, type Driver, type StartOptions, start } from './driver.ts';
import { OwnPage } from './own-page.ts';
import { type PageServer, type Served, startPageServer } from './page-server.ts';
import { type StoryPage, storyPage } from './story-page.ts';

/** Firefox tells as an error that a strict page may not load the icon it asks for by itself. */
const FAVICON = /\(img-src\) at (data:|.*favicon\.ico)/;

export interface Stage {
  readonly name: BrowserName;
  readonly driver: Driver;
  readonly server: PageServer;
  /** A page of the extension; opened at the first use, there for all tests of the file. */
  own(): Promise<OwnPage>;
  /** Opens a page in a tab that is closed after the test. */
  open(url: string, size?: Viewport): Promise<Page>;
  /** Serves a page under an address of its own; `path` begins with a slash. */
  serve(page: Served | string, path?: string): string;
  /** Serves and opens a news story. */
  story(story?: StoryPage): Promise<Page>;
}

/** Declares tests for each browser. After each test its tabs are closed and the settings reset. */
export function inBothBrowsers(
  title: string,
  tests: (stage: Stage) => void,
  options: StartOptions = {},
): void {
  describe.each(['chrome', 'firefox'] as const)(`${title} (%s)`, (name) => {
    let driver: Driver;
    let server: PageServer;
    let own: Promise<OwnPage> | undefined;
    let pages: Page[] = [];
    let errors: string[] = [];
    let served = 0;

    const stage: Stage = {
      name,
      get driver() {
        return driver;
      },
      get server() {
        return server;
      },
      own: () => (own ??= OwnPage.open(driver)),
      async open(url, size) {
        return driver.open(url, size, (blank) => {
          pages.push(blank);
          blank.on('pageerror', (error) => {
            if (!FAVICON.test(String(error))) errors.push(String(error));
          });
        });
      },
      serve: (page, path) => server.serve(path ?? `/2022/09/29/story-${++served}`, page),
      story: (story) => stage.open(stage.serve(storyPage(story))),
    };

    beforeAll(async () => {
      server = await startPageServer();
      driver = await start(name, options);
    });
    afterEach(async () => {
      const told = errors;
      errors = [];
      await Promise.all(pages.map((page) => page.close().catch(() => undefined)));
      pages = [];
      if (own) await (await own).resetSettings();
      expect(told, 'errors in the page').toEqual([]);
    });
    afterAll(async () => {
      await driver?.close();
      await server?.close();
    });

    tests(stage);
  });
}
