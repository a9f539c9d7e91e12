import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { IN_STORY, select } from './article-select.ts';

/**
 * Mozilla's readability test. It takes any long paragraph and whole `<article>` elements, so that
 * a page of teasers passes it; hence it is shown the running text only, through a stand-in for the
 * document, whose own method the page may have shadowed. Its check of visibility is not needed:
 * the selection leaves out what attributes hide, and nothing asks for style.
 */
export function isReadable(document: Document): boolean {
  return isProbablyReaderable(
    {
      querySelectorAll: (selector: string) =>
        select(document, (selector[0] === 'p' ? 'p' : 'div>br') + IN_STORY),
    } as unknown as Document,
    { visibilityChecker: isText },
  );
}

/** Less than half of it is links. */
function isText(node: Node): boolean {
  let linked = 0;
  for (const link of (node as Element).querySelectorAll('a')) linked += link.textContent!.length;
  return linked * 2 < node.textContent!.length;
}

/** More linked headlines than a story carries among its paragraphs as "read more". */
export function hasManyTeasers(document: Document): boolean {
  return select(document, ':is(h2,h3,h4):is(a *,:has(a)):not(:is(aside,nav,footer) *)').length > 5;
}

/** Several whole posts on one page, each linking to its own: a blog's front. */
export function hasManyPosts(document: Document): boolean {
  return select(document, 'article:has(:is(h2,h3) a):has(p~p)').length > 1;
}
