/** An HTML file as the browser's scripts would read it: same zones, same blocks, same date. */
import { parseHTML } from 'linkedom';
import type { Lexicon } from '../linking/lexicon.ts';
import { link } from '../linking/link.ts';
import type { Mention, PageFacts } from '../linking/mention.ts';
import { judgePage } from '../page/article.ts';
import { blocksOf } from '../page/blocks.ts';

/**
 * @param given What the caller knows; it goes before what the page says.
 * @returns The mentions; offsets are into their block of text, which has no line in the file: `start` is -1.
 */
export function readHtml(
  html: string,
  lexicon: Lexicon,
  given: PageFacts,
): { page: PageFacts; mentions: Mention[] } {
  const { document } = parseHTML(html) as unknown as { document: Document };
  const verdict = judgePage(document, new URL('https://page.invalid/story'));
  const page: PageFacts = {
    published: given.published ?? verdict.published,
    lang: given.lang ?? verdict.lang,
    host: given.host,
  };
  const blocks = [...blocksOf(document.body)].map((block) => block.text);
  const { mentions } = link(lexicon, blocks, page);
  return { page, mentions: mentions.map((mention) => ({ ...mention, start: -1, end: -1 })) };
}
