import { kindOf, type PageKind } from './article-kind.ts';
import { IN_STORY, select, textOf } from './article-select.ts';

/** What the page's structured data says the page is, not what it says a list on the page holds. */
export interface Described {
  by: 'news-article-data' | 'microdata' | 'open-graph';
  kind: PageKind;
  /** As the page wrote it: of any type. */
  headline?: unknown;
  urls: unknown[];
  day?: unknown;
}

/** Live blogs carry hundreds of kilobytes; what is cut off, no parser takes. */
const MOST_CHARACTERS = 5e5;
const MOST_NODES = 2000;

/**
 * Reads JSON-LD. Only edges that lead to what the page is about are followed: itemListElement,
 * hasPart, blogPost, liveBlogUpdate and mentions lead to other pages' stories. No recursion: data
 * nested 10,000 deep must not end the stack.
 */
export function readLinkedData(document: Document): Described[] {
  const found: Described[] = [];
  const queue: any[] = select(document, 'script[type="application/ld+json" i]').map(parse);
  for (const node of queue) {
    if (queue.length > MOST_NODES) break;
    if (Array.isArray(node)) queue.push(...node.slice(0, MOST_NODES));
    else if (node && typeof node === 'object') {
      const kind = kindOf(node['@type']);
      const main = node.mainEntityOfPage;
      found.push({
        by: 'news-article-data',
        kind,
        headline: node.headline,
        urls: [node.url, node['@id'], main, main?.['@id']],
        day: node.datePublished,
      });
      if (kind !== 'section-page') queue.push(node['@graph'], node.mainEntity, main);
    }
  }
  return found;
}

function parse(script: Element): unknown {
  const text = script.textContent!.slice(0, MOST_CHARACTERS);
  try {
    // Line breaks inside strings are the commonest fault of hand-made JSON-LD.
    return JSON.parse(text.replace(/[\0- ]+/g, ' '));
  } catch {
    // What no parser takes (an unescaped quote in a headline) still tells its first type and day.
    const value = (name: string) => RegExp(`"${name}"\\s*:[\\s[]*"([^"]*)`).exec(text)?.[1];
    return { '@type': value('@type'), datePublished: value('datePublished') };
  }
}

/** Reads the page's microdata: items that are not part of another. */
export function readMicrodata(document: Document): Described[] {
  return select(document, `[itemtype]:not([itemprop]:not([itemprop^=main]))${IN_STORY}`).map((item) => ({
    by: 'microdata',
    kind: kindOf(item.getAttribute('itemtype')),
    // The page's own item holds its h1; items of a list have smaller headlines.
    headline: textOf(item.querySelector('h1') ?? item.querySelector('[itemprop~=headline]')),
    urls: [],
  }));
}
