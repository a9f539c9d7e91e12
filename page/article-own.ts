import type { Described } from './article-data.ts';
import { select, textOf, type Meta } from './article-select.ts';

/** Shorter titles ("Dawn", "Pakistan") are part of many a headline. */
const TELLING = 12;

/** Whether the data's headline is the page's title. */
export function isTitled(document: Document, meta: Meta, { headline }: Described): boolean {
  const own = letters(headline);
  return [...select(document, 'title,h1').slice(0, 4).map(textOf), meta.get('ogtitle')]
    .map(letters)
    .some(
      (title) =>
        (own.length >= TELLING && title.includes(own)) ||
        (title.length >= TELLING && own.includes(title)),
    );
}

/** The one of several descriptions of stories that is of this page, if any is. */
export function findOwn(
  document: Document,
  address: URL | Location,
  meta: Meta,
  nodes: readonly Described[],
): Described | undefined {
  // The path alone: a story is served with and without `www.`, https and tracking parameters.
  const pathsOf = (urls: unknown[]) =>
    urls
      .filter((url) => typeof url === 'string')
      .map((url) => URL.parse(url, address.href)?.pathname.replace(/(\/amp)?\/?$/, ''));
  const here = pathsOf([
    address.href,
    select(document, 'link[rel=canonical]')[0]?.getAttribute('href'),
  ]);
  const placed = nodes.filter(({ urls }) => pathsOf(urls).some((path) => here.includes(path)));
  return (
    nodes.find((node) => isTitled(document, meta, node)) ??
    // A theme and its plug-in may both describe the story; more than two are a list.
    (placed.length < 3 ? placed[0] : undefined) ??
    (nodes.length === 1 && !pathsOf(nodes[0]!.urls)[0] ? nodes[0] : undefined)
  );
}

/** Titles and data write spaces, punctuation and entities differently. */
function letters(text: unknown): string {
  return typeof text === 'string' ? text.toLowerCase().replace(/&#?\w+;|[\s\p{P}]/gu, '') : '';
}
