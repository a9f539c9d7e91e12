import type { Described } from './article-data.ts';
import { select, textOf, type Meta } from './article-select.ts';

/** Where the page is and what it calls itself. */
export interface Self {
  /** Whether the data describes this page, by address; undefined where it states none. */
  isPlaced(data: Described): boolean | undefined;
  /** Whether the data's headline is the page's title. */
  isTitled(data: Described): boolean;
}

/** Shorter titles ("Dawn", "Pakistan") are part of many a headline. */
const TELLING = 12;

/** Learns address and title of the page. */
export function selfOf(document: Document, address: URL | Location, meta: Meta): Self {
  // The path alone: a story is served with and without `www.`, https and tracking parameters.
  const pathOf = (url: unknown) => {
    try {
      return typeof url === 'string' && new URL(url, address.href).pathname.replace(/(\/amp)?\/?$/, '');
    } catch {
      return false;
    }
  };
  const canonical = select(document, 'link[rel=canonical]')[0]?.getAttribute('href');
  const paths = [address.href, canonical].map(pathOf);
  const titles = [...select(document, 'title,h1', 4).map(textOf), meta.get('ogtitle')].map(letters);
  return {
    isPlaced: ({ urls }) => {
      const stated = urls.map(pathOf).filter((path) => path !== false);
      return stated.length ? stated.some((path) => paths.includes(path)) : undefined;
    },
    isTitled: ({ headline }) => {
      const own = letters(headline);
      return titles.some(
        (title) =>
          (own.length >= TELLING && title.includes(own)) ||
          (title.length >= TELLING && own.includes(title)),
      );
    },
  };
}

/** The one of several descriptions that is of this page, if any is. */
export function findOwn(nodes: readonly Described[], self: Self): Described | undefined {
  const placed = nodes.filter(self.isPlaced);
  return (
    placed.find(self.isTitled) ??
    nodes.find(self.isTitled) ??
    // A theme and its plug-in may both describe the story; more than two are a list.
    (placed.length < 3 ? placed[0] : undefined) ??
    nodes.find((node) => nodes.length === 1 && self.isPlaced(node) === undefined)
  );
}

/** Titles and data write spaces, punctuation and entities differently. */
function letters(text: unknown): string {
  return (typeof text === 'string' ? text : '')
    .slice(0, 300)
    .toLowerCase()
    .replace(/&#?\w+;|[^\w\u00c0-\u1fff\u2c00-\udfff]/g, '');
}
