/** Opens an installed browser with the built extension, in a profile that goes when it closes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { BUILDS, sayBuild, type Target } from './build-extension.ts';
import type { BrowserKind } from './find-browser.ts';
import { Failure } from './progress.ts';

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
export const FIREFOX_UUID = '6f3a1d52-0c41-4c55-9d1e-2b7a3f9c8e10';

export function targetOf(kind: BrowserKind): Target {
  return kind === 'firefox' ? 'firefox' : 'chrome';
}

export async function openBrowser(
  { kind, path }: { kind: BrowserKind; path: string },
  headless: boolean,
): Promise<OpenBrowser> {
  const target = targetOf(kind);
  const profile = mkdtempSync(join(tmpdir(), 'nameplate-profile-'));
  let browser: Browser | undefined;
  const end = async () => {
    const pid = browser?.process()?.pid;
    await browser?.close().catch(() => undefined);
    if (pid !== undefined) killGroup(pid);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  let ending: Promise<void> | undefined;
  const close = () => {
    ending ??= end();
    return ending;
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
    const id = await install(browser, target);
    const origin =
      target === 'firefox' ? `moz-extension://${FIREFOX_UUID}` : `chrome-extension://${id}`;
    return { browser, target, ownPage: (page) => `${origin}/${page}`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A browser's helpers can outlive it for a moment, and write into the profile again. */
function killGroup(pid: number): void {
  try {
    // The driver starts the browser as the head of a group; Windows has no groups.
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // All gone already.
  }
}

/** What the browser says against a build is for the reader: the build is at fault, not this command. */
async function install(browser: Browser, target: Target): Promise<string> {
  try {
    return await browser.installExtension(BUILDS[target]);
  } catch (error) {
    throw new Failure(`${sayBuild(target)} cannot be loaded: ${(error as Error).message}`);
  }
}

/** How Chromium is started to load the extension through its driver. */
export function chromeOptions(headless: boolean): LaunchOptions {
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

/** The same for Firefox, with a known address for the extension's pages. */
export function firefoxOptions(): LaunchOptions {
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
