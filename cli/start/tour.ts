/**
 * What a reader would do, done without one: waits for the marks on the sample story, rests the
 * pointer on a name until its card is open, and takes a picture. The table is the extension's own
 * answer to its popup, and has to agree with what the page shows.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { sayDate } from '../../knowledge/dates.ts';
import { PROJECT } from '../dependency.ts';
import type { OpenBrowser } from '../open-browser.ts';
import { Failure, step } from '../progress.ts';
import { printTable } from '../table.ts';
import { askExtension, type Marked } from './ask-extension.ts';
import { officeOf } from './office.ts';
import { isCardOpen, type PaintedName, paintedNames } from './seen-on-page.ts';
import { waitUntil } from './wait-until.ts';

/** Holds all names of the sample story within the few screens that are painted at a time. */
const VIEWPORT = { width: 1200, height: 900 };

export async function tour(opened: OpenBrowser, url: string): Promise<void> {
  const page = await opened.browser.newPage();
  const marked = await step('Reading the sample story and waiting for its marks', async () => {
    await page.setViewport(VIEWPORT);
    await page.goto(url, { waitUntil: 'load' });
    await waitUntil(
      () => inFront(page, paintedNames),
      (names) => names.length > 0,
      'no name was marked',
    );
    return askExtension(opened, url);
  });
  const count = marked.entities.reduce((sum, entity) => sum + entity.count, 0);
  const name = await step('Resting the pointer on a name until its card is open', async () => {
    const names = await waitUntil(
      () => inFront(page, paintedNames),
      (painted) => painted.length === count,
      `the extension counts ${count} names, the page does not show as many`,
    );
    return openCard(page, marked, names);
  });
  const picture = await takePicture(page, opened.target);

  console.log('');
  printMarked(marked);
  console.log(`\n${count} names, ${marked.entities.length} entities`);
  console.log(`Picture of the page with the card of ${name}: ${relative(PROJECT, picture)}`);
}

/** Moves the pointer onto a person's name and waits for the card. @returns the name */
async function openCard(
  page: Page,
  { entities }: Marked,
  names: readonly PaintedName[],
): Promise<string> {
  const holders = entities.filter(({ kind, card }) => kind === 'person' && officeOf(card) !== '');
  const inView = names.filter((name) => name.isInView);
  const at = inView.find(({ text }) => holders.some(({ name }) => name.en === text)) ?? inView[0];
  if (!at) throw new Failure('no marked name is in view');
  await page.mouse.move(at.x - 60, at.y + 40);
  // Step by step: a pointer that sweeps across a name opens nothing.
  await page.mouse.move(at.x, at.y, { steps: 20 });
  await waitUntil(() => inFront(page, isCardOpen), Boolean, `no card opened on "${at.text}"`);
  return at.text;
}

/** Reads from the page while it is in front: a hidden page paints nothing, and the extension's welcome may come over it. */
export async function inFront<T>(page: Page, read: () => T): Promise<T> {
  await page.bringToFront();
  return (await page.evaluate(read)) as T;
}

/** Milliseconds after which a card has surely faded in (components/card/card.css: 120). */
const FADE = 500;

async function takePicture(page: Page, name: string): Promise<string> {
  const folder = join(PROJECT, '.start');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  // A closed tree's animations tell nobody when they end.
  await setTimeout(FADE);
  // Beyond the viewport would resize the page, and the card would move.
  await page.screenshot({ path: path as `${string}.png`, captureBeyondViewport: false });
  return path;
}

function printMarked({ published, entities }: Marked): void {
  const day = published === undefined ? 'an unknown day' : sayDate(published, 'en');
  printTable(
    ['entity', 'kind', `office on ${day}`, 'count'],
    entities.map(({ name, kind, count, card }) => [name.en, kind, officeOf(card), String(count)]),
  );
}
