/** Asking by hand: the context menu and its shortcut, the keys that step through the marks, the address bar. */
import { type Browser, browser } from 'wxt/browser';
import { askTab } from '../messages.ts';
import { answerAsk, answerSearch } from './knowledge-desk.ts';
import { selectedText } from './selected-text.ts';
import { hostOf, markAnyway, openAnnotator } from './tabs.ts';

const WHO = 'nameplate-who';
const MARK = 'nameplate-mark';

/** Registers the menus anew: on installation and update, and when the interface's language changes. */
export async function addMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = browser.i18n.getMessage as (key: string) => string;
  browser.contextMenus.create({
    id: WHO,
    title: title('menu_who'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  browser.contextMenus.create({ id: MARK, title: title('menu_mark'), contexts: ['action'] });
}

/** A click in one of our menus. */
export async function menuClicked(
  menu: string | number,
  tabId: number | undefined,
  text?: string,
): Promise<void> {
  if (tabId === undefined) return;
  if (menu === WHO && text) await askAbout(tabId, text);
  if (menu === MARK) await markAnyway(tabId);
}

/** A shortcut of ours, meant for the active tab. */
export async function commandGiven(
  command: string,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (tab?.id === undefined) return;
  if (command === 'ask') await askAboutSelection(tab.id);
  else if (hostOf(tab.url) === undefined) return;
  else if (command === 'next') await askTab(tab.id, { type: 'jump', step: 1, open: false });
  else if (command === 'previous') await askTab(tab.id, { type: 'jump', step: -1, open: false });
  else if (command === 'card') await askTab(tab.id, { type: 'open-card' });
}

async function askAboutSelection(tabId: number): Promise<void> {
  let text: string;
  try {
    text = await selectedText(tabId);
  } catch {
    // A page that no script may enter: the reader can type the name.
    await openKnowledge('');
    return;
  }
  await askAbout(tabId, text);
}

/** Shows in the page whom a text names; in a page of our own where the browser lets no script in. */
async function askAbout(tabId: number, selected: string): Promise<void> {
  const text = selected.trim().slice(0, LONGEST);
  if (text === '') return;
  const entities = answerAsk(text);
  const question = { type: 'ask' as const, text, entities };
  if (await askTab(tabId, question)) return;
  try {
    // No annotator there: one that answers only, and marks nothing.
    await openAnnotator(tabId);
    if (await askTab(tabId, question)) return;
  } catch {
    // A viewer of the browser's own, or a site that is held back.
  }
  await openKnowledge(entities[0] ?? text);
}

/** A selection may be a whole page; a name and what stands around it is shorter. In UTF-16 code units. */
const LONGEST = 200;

async function openKnowledge(asked: string): Promise<void> {
  const hash = asked && `#${encodeURIComponent(asked)}`;
  await browser.tabs.create({ url: browser.runtime.getURL('/knowledge.html') + hash });
}

/** Names for the address bar while the reader types. */
export function suggest(typed: string): { content: string; description: string }[] {
  return answerSearch(typed).map(({ id, name, description }) => ({
    content: id,
    description: escaped(`${name.en} - ${description.en}`),
  }));
}

/** Opens the chosen entity, or the search, in the knowledge page. */
export async function chosen(typed: string): Promise<void> {
  const [best] = answerSearch(typed);
  const isId = /^[a-z0-9-]+$/.test(typed);
  await openKnowledge(isId ? typed : (best?.id ?? ''));
}

/** Chrome reads suggestions as XML. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
