import type { Described } from './article-data.ts';
import { select, textOf } from './article-select.ts';

/** Shorter headlines ("Dawn", "Pakistan") are part of many a title. */
const TELLING = 12;

/**
 * The one of several descriptions of stories that is of this page, if any is: the page's title
 * holds its headline, or there is no other. Addresses in the data are of no use: they are wrong too
 * often (staging hosts, the section's address, none at all).
 */
export function findOwn(document: Document, nodes: readonly Described[]): Described | undefined {
  const titles = select(document, 'title,h1').map((title) => letters(textOf(title)));
  return nodes.find(({ headline }) => {
    const own = letters(headline);
    return !nodes[1] || (own.length >= TELLING && titles.some((title) => title.includes(own)));
  });
}

/** Titles and data write spaces, punctuation and entities differently. */
function letters(text: unknown): string {
  return `${text}`.toLowerCase().replace(/&#?\w+;|[\s\p{P}]/gu, '');
}
