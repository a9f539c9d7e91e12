/** The marks as the page itself can see them: the ranges in `CSS.highlights`. */
import type { Page } from 'puppeteer-core';

export interface PageMark {
  /** "person", "organisation" … */
  kind: string;
  /** The marked characters; "(gone)" where their node left the page, "(stale)" where it is shorter now. */
  text: string;
}

/** All marks in the order of the text. A mark that is registered twice is here twice. */
export function marksOf(page: Page): Promise<PageMark[]> {
  return page.evaluate(() => {
    const found: { kind: string; text: string; range?: Range }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('nameplate-')) continue;
      const kind = name.slice('nameplate-'.length);
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        if (!startContainer.isConnected || !endContainer.isConnected) {
          found.push({ kind, text: '(gone)' });
          continue;
        }
        const range = document.createRange();
        try {
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          found.push({ kind, text: range.toString().replace(/\s+/g, ' '), range });
        } catch {
          found.push({ kind, text: '(stale)' });
        }
      }
    }
    const order = (a?: Range, b?: Range) =>
      a && b ? a.compareBoundaryPoints(Range.START_TO_START, b) : Number(!a) - Number(!b);
    return found.sort((a, b) => order(a.range, b.range)).map(({ kind, text }) => ({ kind, text }));
  });
}

/** The marked texts in their order. */
export async function markedTexts(page: Page): Promise<string[]> {
  return (await marksOf(page)).map(({ text }) => text);
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The boxes of the nth mark of a text, one a line, in client coordinates; it is scrolled into view. */
export function boxesOfMark(page: Page, text: string, nth = 0): Promise<Box[]> {
  return page.evaluate(
    (text, nth) => {
      const ranges: Range[] = [];
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('nameplate-')) continue;
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          if (range.toString().replace(/\s+/g, ' ') === text) ranges.push(range);
        }
      }
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const range = ranges[nth];
      if (!range) throw new Error(`no mark ${nth} of "${text}"`);
      const { top, bottom } = range.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) scrollBy(0, top - innerHeight / 3);
      return [...range.getClientRects()]
        .filter(({ width, height }) => width > 0 && height > 0)
        .map(({ x, y, width, height }) => ({ x, y, width, height }));
    },
    text,
    nth,
  );
}
