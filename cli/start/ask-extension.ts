/** What the extension says it marked: the answers that its popup gets, asked from the popup's page. */
import type { Card } from '../../knowledge/card.ts';
import type { TabEntity, TabState } from '../../messages.ts';
import type { OpenBrowser } from '../open-browser.ts';
import { waitUntil } from './wait-until.ts';

export interface Marked {
  /** The story's day, as the extension found it. */
  published?: string;
  entities: MarkedEntity[];
}

export type MarkedEntity = TabEntity & { card?: Card };

/** Asks about the tab that shows the address, until something is marked in it. */
export async function askExtension(
  { browser, target, ownPage }: OpenBrowser,
  url: string,
): Promise<Marked> {
  const own = await browser.newPage();
  const loading = own.goto(ownPage('popup.html'), { waitUntil: 'domcontentloaded' });
  // Firefox never reports the load of an extension's page; it is there all the same.
  if (target === 'firefox') loading.catch(() => undefined);
  else await loading;
  await waitUntil(
    () => own.evaluate(() => location.protocol.endsWith('-extension:')),
    Boolean,
    'the popup of the extension does not open',
  );
  const state = await waitUntil(
    () => own.evaluate(tabState, url),
    (told) => told?.reason === 'on',
    'the extension does not say that it marked anything',
  );
  const { published, entities = [] } = state ?? {};
  const ids = entities.map(({ id }) => id);
  const cards = await own.evaluate(ownCards, ids, published);
  await own.close();
  return { published, entities: entities.map((entity, i) => ({ ...entity, card: cards[i] })) };
}

interface ExtensionApi {
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  runtime: { sendMessage(message: object): Promise<unknown> };
}

type OwnWindow = { browser?: ExtensionApi; chrome: ExtensionApi };

/** Runs in the popup. */
async function tabState(url: string): Promise<TabState | undefined> {
  const own = globalThis as unknown as OwnWindow;
  const { tabs, runtime } = own.browser ?? own.chrome;
  const tab = (await tabs.query({})).find((one) => one.url === url);
  if (!tab) return undefined;
  return (await runtime.sendMessage({ type: 'tab-state', tab: tab.id })) as TabState;
}

/** Runs in the popup. */
async function ownCards(ids: string[], published?: string): Promise<(Card | undefined)[]> {
  const own = globalThis as unknown as OwnWindow;
  const { runtime } = own.browser ?? own.chrome;
  const ask = (entity: string) => runtime.sendMessage({ type: 'own-card', entity, published });
  return (await Promise.all(ids.map(ask))) as (Card | undefined)[];
}
