import { kindOf, type PageKind } from './article-kind.ts';
import { BESIDE, select, textOf } from './article-select.ts';

/** A thing that the page's structured data describes as what the page is, not as one of a list. */
export interface Described {
  by: 'news-article-data' | 'microdata';
  kind: PageKind;
  /** Values as the page wrote them: of any type. */
  headline: unknown;
  urls: unknown[];
  day: unknown;
}

/** Live blogs carry hundreds of kilobytes; of more than this only the head is read. */
const MOST_CHARACTERS = 1e6;
const HEAD_CHARACTERS = 5e4;
const MOST_NODES = 2000;

/**
 * The edges that lead to what the page is about. Others (itemListElement, hasPart, blogPost,
 * liveBlogUpdate, mentions) lead to the stories of other pages.
 */
const EDGES = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** Reads JSON-LD, then microdata. Broken, huge or endlessly nested data cost little. */
export function readData(document: Document): Described[] {
  let left = MOST_CHARACTERS;
  const texts = select(document, 'script[type="application/ld+json" i]', 50).map((script) => {
    const text = script.textContent!;
    return (left -= text.length) < 0 ? readHead(text) : parse(text);
  });
  return [...walk(texts), ...readMicrodata(document)];
}

/** Without recursion: data nested 10,000 deep must not end the stack. */
function walk(queue: any[]): Described[] {
  const found: Described[] = [];
  for (let next = 0; next < queue.length && next < MOST_NODES; next++) {
    const node = queue[next];
    if (Array.isArray(node)) queue.push(...node.slice(0, MOST_NODES));
    else if (node && typeof node === 'object') {
      const kind = kindOf(node['@type']);
      const main = node.mainEntityOfPage;
      found.push({
        by: 'news-article-data',
        kind,
        headline: node.headline ?? node.name,
        urls: [node.url, node['@id'], main, main?.['@id']],
        day: node.datePublished ?? node.dateCreated,
      });
      if (kind !== 'section-page') queue.push(...EDGES.map((edge) => node[edge]));
    }
  }
  return found;
}

function parse(text: string): unknown {
  try {
    // Line breaks inside strings are the commonest fault of hand-made JSON-LD.
    return JSON.parse(text.replace(/[\0- ]+/g, ' '));
  } catch {
    return readHead(text);
  }
}

/** For data that no parser takes (an unescaped quote in a headline): its first telling type. */
function readHead(text: string): unknown {
  const head = text.slice(0, HEAD_CHARACTERS);
  const values = (name: string) =>
    Array.from(head.matchAll(RegExp(`"${name}"\\s*:[\\s[]*"([^"]*)`, 'g')), (match) => match[1]);
  return {
    '@type': values('@type').find(kindOf),
    headline: values('headline')[0],
    datePublished: values('datePublished')[0],
  };
}

function readMicrodata(document: Document): Described[] {
  return select(document, `[itemtype]:not([itemtype] [itemprop]:not([itemprop=mainEntity]),${BESIDE} *)`, 99).map((item) => {
    const property = (name: string) => item.querySelector(`[itemprop~=${name}]`);
    const value = (name: string, ...attributes: string[]) => {
      const element = property(name);
      return attributes.map((attribute) => element?.getAttribute(attribute)).find(Boolean);
    };
    return {
      by: 'microdata',
      kind: kindOf(item.getAttribute('itemtype')),
      // The page's own item holds its h1; items of a list have smaller headlines.
      headline: textOf(item.querySelector('h1') ?? property('headline')),
      urls: [value('mainEntityOfPage', 'itemid', 'href', 'content')],
      day: value('datePublished', 'content', 'datetime'),
    };
  });
}
