/** Which tabs are marked: puts the annotator into pages, takes it out, and says why a page has none. */
import { browser } from 'wxt/browser';
import { askTab, type TabEntity, type TabState } from '../messages.ts';
import { offBecause, readSettings, type Settings } from '../settings.ts';
import { markStyles } from '../styles/marks.ts';
import { answerCard, entityOf } from './knowledge-desk.ts';
import { buttonState, showOnButton } from './toolbar-button.ts';

/** A page reported an article: marks it where the settings want that. */
export async function articleFound(tabId: number, host: string): Promise<void> {
  const settings = await readSettings();
  if (isWanted(settings, host)) await mark(tabId, settings);
}

/** The reader asked for this page: marks it, also where the site is switched off. */
export async function markAnyway(tabId: number): Promise<boolean> {
  try {
    await mark(tabId, await readSettings());
    return true;
  } catch {
    return false;
  }
}

/** Puts an annotator into a page that marks nothing and only answers questions. */
export async function openAnnotator(tabId: number): Promise<void> {
  await style(tabId, await readSettings());
  await askTab(tabId, { type: 'answers-only' });
  await browser.scripting.executeScript({ target: { tabId }, files: ['/annotator.js'] });
}

/** Brings all open pages in line with changed settings. */
export async function settingsChanged(settings: Settings): Promise<void> {
  await eachPage(async (tabId, host) => {
    // A page that cannot be reached has a button all the same.
    await bringInLine(tabId, host, settings).catch(() => undefined);
    await updateButton(tabId, host);
  });
}

async function bringInLine(tabId: number, host: string, settings: Settings): Promise<void> {
  if (offBecause(settings, host)) {
    await askTab(tabId, { type: 'stop' });
    return;
  }
  const summary = await askTab(tabId, { type: 'summary' });
  if (summary) {
    await style(tabId, settings);
    await askTab(tabId, { type: 'settings', settings });
  } else if (isWanted(settings, host)) {
    const verdict = await askTab(tabId, { type: 'verdict' });
    if (verdict?.article) await mark(tabId, settings);
  }
}

/** Pages that were open before the extension (or its update) came: puts the gate into them. */
export async function pickUpOpenPages(): Promise<void> {
  await eachPage(async (tabId) => {
    await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/gate.js'],
    });
  });
}

/** As in the manifest. */
const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** What the popup shows of a tab. */
export async function stateOf(tabId: number): Promise<TabState> {
  const tab = await browser.tabs.get(tabId);
  const host = hostOf(tab.url);
  if (host === undefined) {
    // Without access to a site the browser does not tell its address either.
    const isHeldBack = tab.url === undefined && !(await browser.permissions.contains(ALL_SITES));
    return { reason: isHeldBack ? 'held-back' : 'browser-page', entities: [] };
  }
  const settings = await readSettings();
  const off = offBecause(settings, host);
  if (off) return { reason: off, host, entities: [] };
  const summary = await askTab(tabId, { type: 'summary' });
  if (summary) {
    const entities = summary.entities.flatMap((one) => tabEntity(one, summary.published));
    return {
      reason: entities.length > 0 ? 'on' : 'no-names',
      host,
      published: summary.published,
      entities,
    };
  }
  const verdict = await askTab(tabId, { type: 'verdict' });
  if (!verdict)
    return { reason: (await canReach(tabId)) ? 'not-ready' : 'no-access', host, entities: [] };
  if (!verdict.article)
    return { reason: 'not-article', host, because: verdict.because, entities: [] };
  if (settings.where === 'asked') return { reason: 'only-when-asked', host, entities: [] };
  if (!isWanted(settings, host)) return { reason: 'not-listed', host, entities: [] };
  return { reason: 'not-ready', host, entities: [] };
}

/**
 * Brings the toolbar's button in line with a tab.
 * @param names how many are marked; the page is asked where that is not known
 */
export async function updateButton(tabId: number, host: string, names?: number): Promise<void> {
  const marked = names ?? (await askTab(tabId, { type: 'summary' }))?.entities.length ?? 0;
  const settings = await readSettings();
  await showOnButton(tabId, buttonState(settings, host, marked), settings);
}

function isWanted(settings: Settings, host: string): boolean {
  if (offBecause(settings, host)) return false;
  return (
    settings.where === 'everywhere' ||
    (settings.where === 'listed' && settings.sitesOn.includes(host))
  );
}

async function mark(tabId: number, settings: Settings): Promise<void> {
  await style(tabId, settings);
  await browser.scripting.executeScript({ target: { tabId }, files: ['/annotator.js'] });
}

async function style(tabId: number, settings: Settings): Promise<void> {
  for (const name of ['both', 'tint', 'underline'] as const) {
    if (name !== settings.style) {
      await browser.scripting.removeCSS({
        target: { tabId },
        origin: 'AUTHOR',
        css: markStyles(name),
      });
    }
  }
  const sheet = { target: { tabId }, origin: 'AUTHOR' as const, css: markStyles(settings.style) };
  // Inserted twice it would stand there twice.
  await browser.scripting.removeCSS(sheet);
  await browser.scripting.insertCSS(sheet);
}

/** Runs for each open web page at once; a page that cannot be reached stops no other. */
async function eachPage(work: (tabId: number, host: string) => Promise<void>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id, url, discarded }) => {
      const host = hostOf(url);
      if (id !== undefined && host !== undefined && !discarded) await work(id, host);
    }),
  );
}

/** The host of a web page, or undefined for pages of the browser. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : undefined;
}

async function canReach(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true });
    return true;
  } catch {
    return false;
  }
}

function tabEntity({ id, count }: { id: string; count: number }, published?: string): TabEntity[] {
  const entity = entityOf(id);
  if (!entity) return [];
  const office =
    entity.kind === 'person' ? answerCard(id, published)?.onDay[0]?.text : entity.description;
  return [{ id, name: entity.name, kind: entity.kind, count, office }];
}
