/** The page's text as blocks: what reads as one run of text, joined across inline tags. */
import { isSkipped } from './zones.ts';

export interface TextPiece {
  node: Text;
  /** Offset in the block's text, UTF-16. */
  start: number;
}

export interface TextBlock {
  /** Line breaks as spaces; otherwise the characters of the nodes, so that offsets carry over. */
  text: string;
  pieces: TextPiece[];
  /** The element that holds the block. */
  element: Element;
}

/** Elements that do not end a run of text. Any other does; unknown (custom) elements are inline. */
const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CENTER COL COLGROUP DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** From this share of linked characters on, a block is a list of links, not text of the story. */
const LINK_SHARE = 0.9;
/** Shorter blocks with a link may be a by-line or a place line; they are judged like all others. */
const MIN_TEXT = 2;

/**
 * Walks a subtree by firstChild/nextSibling and yields its blocks in order.
 * @param root Where to start; zones above it are not looked at.
 */
export function* blocksOf(root: Element): Generator<TextBlock, void, undefined> {
  if (isSkipped(root)) return;
  let pieces: TextPiece[] = [];
  let text = '';
  let linked = 0;
  let links = 0;
  let breaks = 0;
  let holder: Element = root;
  let node: Node | null = root.firstChild;
  let parent: Node = root;

  const flush = (): TextBlock | undefined => {
    const block = text;
    const found = pieces;
    const linkedShare = block.trim().length === 0 ? 0 : linked / block.trim().length;
    const element = holder;
    pieces = [];
    text = '';
    linked = 0;
    breaks = 0;
    if (block.trim().length < MIN_TEXT) return undefined;
    if (linkedShare >= LINK_SHARE && !isHeadline(element)) return undefined;
    return { text: block, pieces: found, element };
  };

  while (true) {
    if (node === null) {
      if (parent === root) break;
      // Up again: the end of an element.
      const tag = (parent as Element).tagName?.toUpperCase();
      if (tag === 'A') links--;
      if (BLOCK_TAGS.has(tag)) {
        const block = flush();
        if (block) yield block;
      }
      node = parent.nextSibling;
      parent = parent.parentNode as Node;
      continue;
    }
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      if (data.length > 0) {
        if (pieces.length === 0) holder = blockElementOf(parent as Element, root);
        pieces.push({ node: node as Text, start: text.length });
        text += data.replace(/[\n\r\t\f]/g, ' ');
        if (links > 0) linked += data.trim().length;
        if (data.trim() !== '') breaks = 0;
      }
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.tagName.toUpperCase();
      if (tag === 'BR') {
        // Two breaks are a new paragraph; the gap they leave in the text parts words either way.
        if (++breaks > 1) {
          const block = flush();
          if (block) yield block;
        } else if (text !== '') text += ' ';
      } else if (!isSkipped(element)) {
        if (BLOCK_TAGS.has(tag)) {
          const block = flush();
          if (block) yield block;
        }
        if (tag === 'A') links++;
        if (element.firstChild === null) {
          if (tag === 'A') links--;
        } else {
          parent = element;
          node = element.firstChild;
          continue;
        }
      } else if (text !== '') {
        text += ' ';
      }
    }
    node = node.nextSibling;
  }
  const block = flush();
  if (block) yield block;
}

function isHeadline(element: Element): boolean {
  return element.tagName.toUpperCase() === 'H1' || element.closest('h1') !== null;
}

/** The nearest element around text that ends a run of text. */
export function blockElementOf(element: Element, root: Element): Element {
  let at: Element = element;
  while (at !== root && !BLOCK_TAGS.has(at.tagName.toUpperCase()) && at.parentElement) {
    at = at.parentElement;
  }
  return at;
}

/** A span of a block as node positions. `end` is exclusive. */
export function positionsOf(
  block: TextBlock,
  start: number,
  end: number,
): { startNode: Text; startOffset: number; endNode: Text; endOffset: number } | undefined {
  const first = pieceAt(block.pieces, start);
  const last = pieceAt(block.pieces, end - 1);
  if (!first || !last) return undefined;
  return {
    startNode: first.node,
    startOffset: start - first.start,
    endNode: last.node,
    endOffset: end - last.start,
  };
}

function pieceAt(pieces: readonly TextPiece[], offset: number): TextPiece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as TextPiece).start <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
