/** Opens an installed browser with the built extension, in a profile that goes when it closes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { BUILDS, type Target } from './build-extension.ts';
import type { BrowserKind } from './find-browser.ts';

export interface OpenBrowser {
  browser: Browser;
  target: Target;
  /** Address of a page of the extension. */
  ownPage(path: string): string;
  /** Ends the browser and takes its profile away. Also where it ended by itself. */
  close(): Promise<void>;
}

/** As in the manifest. */
const FIREFOX_ID = 'nameplate@nameplate.example';
/** Firefox gives each installation a new address; pinned, its pages can be opened. */
const FIREFOX_UUID = '6f3a1d52-0c41-4c55-9d1e-2b7a3f9c8e10';

export function targetOf(kind: BrowserKind): Target {
  return kind === 'firefox' ? 'firefox' : 'chrome';
}

export async function openBrowser(
  { kind, path }: { kind: BrowserKind; path: string },
  headless: boolean,
): Promise<OpenBrowser> {
  const target = targetOf(kind);
  const profile = mkdtempSync(join(tmpdir(), 'nameplate-profile-'));
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close().catch(() => browser?.process()?.kill('SIGKILL'));
    removeProfile();
  };
  try {
    browser = await puppeteer.launch({
      executablePath: path,
      headless,
      userDataDir: profile,
      // A window of the reader's own size.
      defaultViewport: headless ? { width: 1280, height: 900 } : null,
      // Whoever opened it closes it, and waits until the profile is gone.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      ...(target === 'firefox' ? firefoxOptions() : chromeOptions(headless)),
    });
    const id = await browser.installExtension(BUILDS[target]);
    const origin =
      target === 'firefox' ? `moz-extension://${FIREFOX_UUID}` : `chrome-extension://${id}`;
    return { browser, target, ownPage: (page) => `${origin}/${page}`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function chromeOptions(headless: boolean): LaunchOptions {
  const args = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  // Chromium refuses to run as root inside its sandbox.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (headless) args.push('--disable-gpu');
  return { pipe: true, enableExtensions: true, args };
}

function firefoxOptions(): LaunchOptions {
  return {
    browser: 'firefox',
    // Without it the driver may not open the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'xpinstall.signatures.required': false,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
    },
  };
}
