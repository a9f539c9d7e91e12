/** Which mark is under a point of the viewport. */
import type { Mark, Marks } from './marks.ts';

/** The mark whose painted text is at a point, in client coordinates. */
export function markAt(marks: Marks, document: Document, x: number, y: number): Mark | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  const node = caret?.offsetNode;
  if (node?.nodeType !== 3) return undefined;
  const mark = marks.at(node as Text, caret?.offset ?? 0);
  // The caret call gives the nearest text even in white space: the point must lie on the name itself.
  if (!mark || !rectsOf(mark).some((rect) => contains(rect, x, y))) return undefined;
  return isSeenAt(node as Text, x, y) ? mark : undefined;
}

/** Whether a text is what is hit at a point: not what its box clips there, nor what something else covers. */
function isSeenAt({ ownerDocument, parentElement }: Text, x: number, y: number): boolean {
  if (!parentElement) return false;
  const hit = ownerDocument.elementFromPoint(x, y);
  if (hit === parentElement) return true;
  // What lets the pointer through is seen where the hit goes to what holds it.
  return (
    getComputedStyle(parentElement).pointerEvents === 'none' &&
    hit?.contains(parentElement) === true
  );
}

/** The boxes of a mark, one a line, in client coordinates; none where its text left the page. */
export function rectsOf({ startNode, startOffset, endNode, endOffset, selected }: Mark): DOMRect[] {
  if (selected) return visible(selected);
  if (!startNode.isConnected || !endNode.isConnected) return [];
  if (startOffset > startNode.length || endOffset > endNode.length) return [];
  const range = startNode.ownerDocument.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return visible(range);
}

function visible(range: Range): DOMRect[] {
  return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}

function contains({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1;
}
