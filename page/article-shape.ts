import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { BESIDE, select } from './article-select.ts';

/** How the page's text is laid out, told from the tree alone. */
export interface Shape {
  /** Enough running text for a reader view. */
  readable: boolean;
  /** Paragraphs of running text; counted until the page is found readable. */
  paragraphs: number;
  /** Headlines that link to other pages. */
  teasers: number;
  /** Posts of running text that link to pages of their own. */
  posts: number;
}

/** Shorter paragraphs are captions, buttons and bylines. */
const PARAGRAPH = 80;

/**
 * Measures the page with Mozilla's readability test. The test takes any long paragraph and whole
 * `<article>` elements, so that a page of teasers passes it; hence it is shown running text only,
 * through a stand-in for the document, whose own method the page may have shadowed. Its visibility
 * check is replaced, too: what is hidden is told by attributes, so no style is ever computed.
 */
export function measureShape(document: Document): Shape {
  const inStory = `:not(:is(a,li,${BESIDE}) *)`;
  let paragraphs = 0;
  const readable = isProbablyReaderable(
    {
      querySelectorAll: (selector: string) =>
        select(document, selector[0] === 'p' ? `p${inStory}` : `div${inStory}>br`),
    } as unknown as Document,
    {
      visibilityChecker: (node: Node) => {
        const length = node.textContent!.trim().length;
        let linked = 0;
        for (const link of (node as Element).querySelectorAll('a')) linked += link.textContent!.length;
        const isText = length > PARAGRAPH && linked * 2 < length;
        if (isText) paragraphs++;
        return isText;
      },
    },
  );
  return {
    readable,
    paragraphs,
    teasers: select(document, ':is(h2,h3,h4):is(a *,:has(a)):not(:is(aside,nav,footer) *)').length,
    posts: select(document, 'article:has(:is(h2,h3) a):has(p~p)').length,
  };
}
