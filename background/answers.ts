/** Checks every message on arrival, and answers it. A message that does not fit gets no answer. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type FromPage, fromOwnPage, fromPage, type Sender } from '../messages.ts';
import { addWrongMatch, removeWrongMatch } from '../wrong-matches.ts';
import { answerCard, answerKnowledge, answerLink, answerSearch } from './knowledge-desk.ts';
import { articleFound, hostOf, markAnyway, stateOf, updateButton } from './tabs.ts';

/** The listener for `runtime.onMessage`: undefined leaves a message to others. */
export function answer(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const own = v.safeParse(fromOwnPage, message);
  if (own.success) return isOwnPage(sender) ? answerOwn(own.output) : undefined;
  const page = v.safeParse(fromPage, message);
  return page.success ? answerPage(page.output, sender) : undefined;
}

function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

async function answerOwn(message: v.InferOutput<typeof fromOwnPage>): Promise<unknown> {
  switch (message.type) {
    case 'tab-state':
      return stateOf(message.tab);
    case 'mark-anyway':
      return markAnyway(message.tab);
    case 'own-card':
      return answerCard(message.entity, message.published);
    case 'search':
      return answerSearch(message.query, message.most);
    case 'knowledge':
      return answerKnowledge();
  }
}

async function answerPage(
  message: v.InferOutput<typeof fromPage>,
  sender: Sender,
): Promise<unknown> {
  const tabId = sender.tab?.id;
  // The host comes from the browser; what a message says of it would be the page's word.
  const host = hostOf(sender.url);
  if (tabId === undefined || host === undefined) return undefined;
  switch (message.type) {
    case 'article':
      return articleFound(tabId, host);
    case 'link':
      return answerLink(message.blocks, { ...message.page, host }, message.context);
    case 'card':
      return answerCard(message.entity, message.published);
    case 'wrong-match':
    case 'undo-wrong-match':
      return refuse(message, host, new URL(sender.url ?? '').pathname);
    case 'count':
      return updateButton(tabId, host, message.entities);
  }
}

/** Writes down what a reader called wrong, or takes it back. False where it could not be stored. */
async function refuse(
  { type, scope, entity, surface, published }: WrongMatchMessage,
  host: string,
  path: string,
): Promise<boolean> {
  const match = { scope, entity, surface, host, path, published, at: new Date().toISOString() };
  try {
    await (type === 'wrong-match' ? addWrongMatch(match) : removeWrongMatch(match));
    return true;
  } catch {
    return false;
  }
}

type WrongMatchMessage = Extract<FromPage, { scope: unknown }>;
