/** The card as the probe, an extension of the tests, reads it from the closed shadow root. */
import type { Page } from 'puppeteer-core';
import type { Box } from './marks-on-page.ts';

export interface ShownCard {
  text: string;
  /** The whole tree. */
  html: string;
  links: { href: string; target: string; rel: string }[];
  buttons: ({ text: string } & Box)[];
  /** What has the focus inside the card. */
  focus: string;
  box: Box;
  visible: boolean;
  theme: string;
  /** It stands at an edge of the window, not beside a name. */
  sheet: boolean;
  /** The node that holds the card's host. */
  parent: string;
}

/** The card on show, or null. */
export async function cardOf(page: Page): Promise<ShownCard | null> {
  const card = await probed(page);
  return card?.visible && card.text.trim() !== '' ? card : null;
}

/** What is said to screen readers; null where our element is not in the page. */
export async function saidOn(page: Page): Promise<string | null> {
  return (await probed(page))?.said.replace(/[\u2066-\u2069]/g, '') ?? null;
}

async function probed(page: Page): Promise<(ShownCard & { said: string }) | null> {
  const answer = await page.evaluate(() => {
    let answer = 'null';
    const heard = (event: Event) => {
      answer = (event as CustomEvent<string>).detail;
    };
    document.addEventListener('probe-answer', heard, { once: true });
    document.dispatchEvent(new CustomEvent('probe-card'));
    document.removeEventListener('probe-answer', heard);
    return answer;
  });
  return JSON.parse(answer);
}

/** The text of the card on show; empty without one. */
export async function cardText(page: Page): Promise<string> {
  return (await cardOf(page))?.text ?? '';
}

/** Begins to count the cards that are put into the page. */
export async function countCards(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { cards: 0 };
    Object.assign(globalThis, { seen });
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) if (node.nodeName === 'NAMEPLATE-CARD') seen.cards++;
      }
    }).observe(document, { childList: true, subtree: true });
  });
}

/** Cards put into the page since `countCards`. */
export function cardsSeen(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { seen: { cards: number } }).seen.cards);
}

/** The middle of a button of the card on show, by its words. */
export async function buttonOfCard(page: Page, words: string): Promise<{ x: number; y: number }> {
  const button = (await cardOf(page))?.buttons.find(({ text }) => text.includes(words));
  if (!button) throw new Error(`the card has no button "${words}"`);
  return { x: button.x + button.width / 2, y: button.y + button.height / 2 };
}
