/** Where a card about a text stands that the reader selected to ask about. */
import type { Mark } from './marks.ts';

/** The selection in the shape of a mark, so that a card can stand beside it. */
export function askedMark(document: Document, entity: string, surface: string): Mark {
  const range = rangeAskedAbout(document);
  const { commonAncestorContainer: node } = range;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return {
    entity,
    kind: 'concept',
    surface,
    confidence: 1,
    reasons: [],
    element: element ?? document.documentElement,
    startNode: range.startContainer as Text,
    startOffset: range.startOffset,
    endNode: range.endContainer as Text,
    endOffset: range.endOffset,
    range: new StaticRange(range),
    selected: range,
  };
}

/** The selection itself, else what holds it; empty where neither can be found. */
function rangeAskedAbout(document: Document): Range {
  const holder = document.activeElement;
  // The document keeps a selection of its own while another is made inside one of these.
  if (holder && (FRAMES.has(holder.localName) || hasSelection(holder))) return around(holder);
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  if (range && !range.collapsed) return range;
  // Text selected inside a shadow tree is told as an empty range at its host.
  const host = range?.startContainer.childNodes[range.startOffset];
  if (host?.nodeType === 1) return around(host as Element);
  return holder && holder !== document.body ? around(holder) : document.createRange();
}

const FRAMES = new Set(['iframe', 'frame', 'object', 'embed']);

/** Whether it is a text field with some of its text selected. */
function hasSelection(field: Element): boolean {
  const { selectionStart, selectionEnd } = field as Partial<HTMLTextAreaElement>;
  return (selectionStart ?? 0) < (selectionEnd ?? 0);
}

function around(element: Element): Range {
  const range = element.ownerDocument.createRange();
  range.selectNode(element);
  return range;
}
