/** Asking by hand: the context menu and its shortcut, the keys that step through the marks, the address bar. */
import { browser } from 'wxt/browser';
import { askTab } from '../messages.ts';
import { answerAsk, answerSearch } from './knowledge-desk.ts';
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
export async function commandGiven(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || hostOf(tab.url) === undefined) return;
  if (command === 'next') await askTab(tab.id, { type: 'jump', step: 1, open: false });
  else if (command === 'previous') await askTab(tab.id, { type: 'jump', step: -1, open: false });
  else if (command === 'card') await askTab(tab.id, { type: 'open-card' });
  else if (command === 'ask') await askAbout(tab.id, await selectionOf(tab.id));
}

/** Shows in the page whom a text names. */
async function askAbout(tabId: number, text: string): Promise<void> {
  if (text.trim() === '') return;
  const question = {
    type: 'ask' as const,
    text: text.trim().slice(0, 200),
    entities: answerAsk(text),
  };
  if (await askTab(tabId, question)) return;
  // No annotator there: one that answers only, and marks nothing.
  await openAnnotator(tabId);
  await askTab(tabId, question);
}

async function selectionOf(tabId: number): Promise<string> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => getSelection()?.toString() ?? '',
  });
  return typeof answer?.result === 'string' ? answer.result : '';
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
  const target = isId ? typed : (best?.id ?? '');
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/knowledge.html')}#${encodeURIComponent(target)}`,
  });
}

/** Chrome reads suggestions as XML. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
