/** `npm run screenshots`: pictures of card, popup, options, knowledge and welcome into docs/, for people who look. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Settings } from '../settings.ts';
import { buildExtension } from './build-extension.ts';
import { PROJECT } from './dependency.ts';
import { findOrInstall } from './find-or-install.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { step } from './progress.ts';
import { isCardOpen, paintedNames } from './start/seen-on-page.ts';
import { serveSample } from './start/serve-sample.ts';
import { inFront } from './start/tour.ts';
import { waitUntil } from './start/wait-until.ts';

interface Look {
  name: string;
  settings: Partial<Settings>;
  width: number;
  /** Colours that the system forces; only Chromium's driver can ask for them. */
  forced?: boolean;
}

const LOOKS: readonly Look[] = [
  { name: 'light', settings: { theme: 'light', language: 'en' }, width: 1200 },
  { name: 'dark', settings: { theme: 'dark', language: 'en' }, width: 1200 },
  { name: 'urdu', settings: { theme: 'light', language: 'ur' }, width: 1200 },
  { name: 'narrow', settings: { theme: 'light', language: 'en' }, width: 320 },
  { name: 'forced', settings: { theme: 'auto', language: 'en' }, width: 1200, forced: true },
];

/** Pages of the extension, with the width of their own window: the popup is as wide as it likes. */
const OWN_PAGES = [
  ['popup', 380],
  ['options', 900],
  ['knowledge', 1000],
  ['welcome', 1000],
] as const;

/** Milliseconds in which a card has faded in: nothing outside its closed tree can tell. */
const FADE = 400;

const FOLDER = join(PROJECT, 'docs', 'screenshots');

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => stop.abort());
mkdirSync(FOLDER, { recursive: true });
for (const kind of ['chromium', 'firefox'] as const) {
  const found = await step(`Finding ${kind}`, () => findOrInstall([kind], stop.signal));
  if (!found) throw new Error(`no ${kind} to be had: install it and try again`);
  const target = kind === 'firefox' ? 'firefox' : 'chrome';
  await step('Building the extension', () => buildExtension(target, stop.signal));
  const sample = await serveSample();
  const opened = await openBrowser(found, true);
  try {
    for (const look of LOOKS) {
      if (look.forced && target === 'firefox') continue;
      await step(`${kind}: ${look.name}`, () => shoot(opened, sample.url, look));
    }
  } finally {
    await opened.close();
    await sample.close();
  }
}
console.log(`Pictures in ${FOLDER.slice(PROJECT.length + 1)}`);

async function shoot(opened: OpenBrowser, url: string, look: Look): Promise<void> {
  const own = await openOwn(opened, 'options.html');
  await own.evaluate(store, look.settings);
  await own.close();

  const page = await opened.browser.newPage();
  await page.setViewport({ width: look.width, height: 900 });
  await force(page, look);
  await page.goto(url, { waitUntil: 'load' });
  const names = await waitUntil(
    () => inFront(page, paintedNames),
    (painted) => painted.some(({ text, isInView }) => isInView && text.includes(' ')),
    'no name was marked',
  );
  const at = names.find(({ text, isInView }) => isInView && text.includes(' '));
  await page.mouse.move((at?.x ?? 0) - 20, (at?.y ?? 0) + 30);
  await page.mouse.move(at?.x ?? 0, at?.y ?? 0, { steps: 20 });
  await waitUntil(() => inFront(page, isCardOpen), Boolean, 'no card opened');
  await new Promise((resolve) => setTimeout(resolve, FADE));
  await take(page, opened, `card-${look.name}`);

  const tab = await tabOf(opened, url);
  for (const [name, width] of OWN_PAGES) {
    const query = name === 'popup' ? `?tab=${tab}` : '';
    const shown = await openOwn(opened, `${name}.html${query}`);
    await shown.setViewport({ width: Math.min(width, look.width), height: 900 });
    await force(shown, look);
    // The popup shows its list a moment after itself.
    await waitUntil(
      () => shown.evaluate(() => document.querySelectorAll('li, label').length),
      (count) => count > (name === 'popup' ? 12 : 2),
      `${name}.html stays empty`,
    );
    await take(shown, opened, `${name}-${look.name}`);
    await shown.close();
  }
  await page.close();
}

async function force(page: Page, { forced }: Look): Promise<void> {
  if (forced)
    await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }] as never);
}

async function take(page: Page, { target }: OpenBrowser, name: string): Promise<void> {
  const path = join(FOLDER, `${name}-${target}.png`) as `${string}.png`;
  await page.screenshot({ path, captureBeyondViewport: false });
}

async function openOwn({ browser, target, ownPage }: OpenBrowser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const loading = page.goto(ownPage(path), { waitUntil: 'domcontentloaded' });
  // Firefox never reports the load of an extension's page; it is there all the same.
  if (target === 'firefox') loading.catch(() => undefined);
  else await loading;
  await waitUntil(
    () => page.evaluate(() => location.protocol.endsWith('-extension:')),
    Boolean,
    `${path} does not open`,
  );
  return page;
}

interface ExtensionApi {
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  storage: { local: { set(values: object): Promise<void> } };
}
type OwnWindow = { browser?: ExtensionApi; chrome: ExtensionApi };

/** Runs in a page of the extension. */
async function store(settings: object): Promise<void> {
  const own = globalThis as unknown as OwnWindow;
  await (own.browser ?? own.chrome).storage.local.set({ settings });
}

async function tabOf(opened: OpenBrowser, url: string): Promise<number> {
  const own = await openOwn(opened, 'options.html');
  const id = await own.evaluate(async (address) => {
    const { browser, chrome } = globalThis as unknown as OwnWindow;
    const tabs = await (browser ?? chrome).tabs.query({});
    return tabs.find((one) => one.url === address)?.id ?? -1;
  }, url);
  await own.close();
  return id;
}
