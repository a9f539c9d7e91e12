import { kindOf, type PageKind } from './article-kind.ts';
import { select, textOf } from './article-select.ts';

/** What the page's structured data says the page is, not what it says a list on the page holds. */
export interface Described {
  by: 'news-article-data' | 'microdata';
  kind: PageKind;
  /** As the page wrote them: of any type. */
  headline: unknown;
  day?: unknown;
}

/** Live blogs carry hundreds of kilobytes; the parser refuses what is cut off here. */
const MOST_CHARACTERS = 1e6;
const MOST_NODES = 2000;

/**
 * Reads JSON-LD. Only edges that lead to what the page is about are followed: itemListElement,
 * hasPart, blogPost, liveBlogUpdate and mentions lead to other pages' stories. No recursion: data
 * nested 10,000 deep must not end the stack.
 */
export function readLinkedData(document: Document): Described[] {
  const found: Described[] = [];
  // No other type of script has `ld` in it.
  const queue: unknown[] = select(document, 'script[type*=ld]').map((script) => {
    try {
      // The commonest faults: line breaks inside strings, wrappings from the days of XHTML.
      const text = textOf(script, MOST_CHARACTERS).replace(/\/*<!\[CDATA\[|\/*]]>|[\0- ]+/g, ' ');
      return JSON.parse(text);
    } catch {
      // Other faults are beyond repair; the page's `<meta>` mostly says the same.
      return undefined;
    }
  });
  for (const value of queue) {
    if (queue.length > MOST_NODES) break;
    if (Array.isArray(value)) queue.push(...value);
    else if (value) {
      const node = value as Readonly<Record<string, unknown>>;
      const kind = kindOf(node['@type']);
      found.push({
        by: 'news-article-data',
        kind,
        headline: node.headline,
        day: node.datePublished,
      });
      // What a page of lists is about are its lists.
      if (!/-/.test(kind)) queue.push(node['@graph'], node.mainEntity, node.mainEntityOfPage);
    }
  }
  return found;
}

/** Reads the page's microdata: items that are not part of another. */
export function readMicrodata(document: Document): Described[] {
  return select(document, '[itemtype]:not([itemprop]:not([itemprop^=main]))').map((item) => ({
    by: 'microdata',
    kind: kindOf(item.getAttribute('itemtype')),
    headline: textOf(item.querySelector('h1,[itemprop~=headline]')),
  }));
}
