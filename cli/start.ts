/** `npm start`: builds the extension and opens a browser with it on the sample story. */
import { BUILDS, buildExtension } from './build-extension.ts';
import { type FoundBrowser, findOrInstall } from './find-or-install.ts';
import { openBrowser, targetOf } from './open-browser.ts';
import { Failure, step } from './progress.ts';
import {
  BROWSER_KINDS,
  HELP,
  hasDisplay,
  readArguments,
  type StartArguments,
} from './start/arguments.ts';
import { noBrowser } from './start/no-browser.ts';
import { serveSample } from './start/serve-sample.ts';
import { tour } from './start/tour.ts';
import { untilClosed } from './start/until-closed.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(given: string[]): Promise<number> {
  const args = readArguments(given);
  if (typeof args === 'string') {
    console.error(`start: ${args}\n\n${HELP}`);
    return 2;
  }
  if (args.help) {
    console.log(HELP);
    return 0;
  }
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stop.abort());
  try {
    return await start(args, stop.signal);
  } catch (error) {
    // What breaks off because of the end is no failure of its own.
    if (stop.signal.aborted) return 130;
    if (!(error instanceof Failure)) throw error;
    console.error(`start: ${error.message}`);
    return 1;
  }
}

async function start({ browser, headless }: StartArguments, signal: AbortSignal): Promise<number> {
  const found = await step('Finding a browser', () =>
    findOrInstall(browser ? [browser] : BROWSER_KINDS, signal),
  );
  if (!found) {
    await step('Building the extension for both browsers', async () => {
      await buildExtension('chrome', signal);
      await buildExtension('firefox', signal);
    });
    console.error(`\n${noBrowser(browser, BUILDS)}`);
    return 1;
  }
  console.log(`  ${found.path}`);
  await step('Building the extension', () => buildExtension(targetOf(found.kind), signal));
  const sample = await serveSample();
  try {
    await show(found, sample.url, headless || !hasDisplay(process.platform, process.env), signal);
  } finally {
    await sample.close();
  }
  return 0;
}

async function show(
  found: FoundBrowser,
  url: string,
  headless: boolean,
  signal: AbortSignal,
): Promise<void> {
  const opened = await step(`Opening ${found.kind}${headless ? ' without a window' : ''}`, () =>
    openBrowser(found, headless),
  );
  // Ends whatever is under way in the browser.
  signal.addEventListener('abort', () => void opened.close());
  try {
    signal.throwIfAborted();
    await (headless ? tour(opened, url) : untilClosed(opened, url, signal));
  } finally {
    await opened.close();
  }
}
