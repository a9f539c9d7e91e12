/** The recogniser: text in, mentions out. Pure; the background, the commands and the tests call it. */
import { decide } from './decide.ts';
import { type Context, Evidence, emptyContext } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import type { BlockMention, Mention, PageFacts } from './mention.ts';
import { scanBlock } from './page-text.ts';

export interface LinkResult {
  /** By block, then by offset; never overlapping. */
  mentions: BlockMention[];
  /** To be handed in with text that the page adds later. */
  context: Context;
}

/**
 * Links blocks of text (paragraphs, headlines, captions) of one page.
 * @param blocks Texts, in the page's order; a mention never goes from one to the next.
 * @param context What earlier calls for this page have found; none for a new page.
 */
export function link(
  lexicon: Lexicon,
  blocks: readonly string[],
  page: PageFacts = {},
  context: Context = emptyContext(),
): LinkResult {
  const evidence = new Evidence(lexicon, page, context);
  const scanned = blocks.map((text) => scanBlock(lexicon, text));
  const mentions = decide(lexicon, scanned, evidence).map(
    ({ block, candidate, entity, confidence, reasons }): BlockMention => {
      const { starts, ends, text } = (scanned[block] as (typeof scanned)[number]).tokens;
      const start = starts[candidate.first] as number;
      const end = closedEnd(text, start, ends[candidate.last] as number);
      return {
        block,
        start,
        end,
        surface: text.slice(start, end),
        entity: lexicon.entities[entity]?.id ?? '',
        confidence,
        reasons,
      };
    },
  );
  mentions.sort((a, b) => a.block - b.block || a.start - b.start);
  return { mentions, context: evidence.toContext() };
}

/**
 * Links a plain text. Paragraphs are parted by empty lines; a single line break is a space.
 * Offsets are into the whole text.
 */
export function linkText(lexicon: Lexicon, text: string, page: PageFacts = {}): Mention[] {
  const blocks: string[] = [];
  const offsets: number[] = [];
  let from = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    blocks.push(text.slice(from, gap.index));
    offsets.push(from);
    from = gap.index + gap[0].length;
  }
  blocks.push(text.slice(from));
  offsets.push(from);
  return link(lexicon, blocks, page).mentions.map(({ block, start, end, ...rest }) => {
    const offset = offsets[block] as number;
    return { start: start + offset, end: end + offset, ...rest };
  });
}

/** "PML(N" takes its bracket along. */
function closedEnd(text: string, start: number, end: number): number {
  const surface = text.slice(start, end);
  return surface.includes('(') && !surface.includes(')') && text[end] === ')' ? end + 1 : end;
}
