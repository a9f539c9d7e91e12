import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { LINKED_HEADLINES, select, selectInStory } from './article-select.ts';

/**
 * Mozilla's readability test. It takes any long paragraph and whole `<article>` elements, so that
 * a page of teasers passes it; hence it is shown the running text only, through a stand-in for the
 * document, whose own method the page may have shadowed. Its check of visibility, which reads each
 * node's style, is not needed: the selection leaves out what attributes hide.
 */
export function isReadable(document: Document): boolean {
  return isProbablyReaderable(
    {
      // It asks for 'p, pre, article' and for 'div > br'.
      querySelectorAll: (selector: string) => selectInStory(document, selector.replace(/,.*/, '')),
    } as unknown as Document,
    { visibilityChecker: () => true },
  );
}

/** More linked headlines than a story carries among its paragraphs as "read more". */
export function hasManyTeasers(document: Document): unknown {
  return select(document, `:is(${LINKED_HEADLINES}):not(aside *,nav *,footer *)`)[5];
}
