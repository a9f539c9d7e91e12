/** Scrolls a mark into sight: in each box around it that scrolls, from the inside out, then the window. */
import { rectsOf } from './at-pointer.ts';
import type { Mark } from './marks.ts';

/** A name nearer to the window's edge than this many pixels is brought further in. */
const MARGIN = 80;

export function bringIntoSight(mark: Mark, view: Window): void {
  const { body, documentElement } = view.document;
  for (let box = mark.startNode.parentElement; box; box = box.parentElement) {
    if (box === body || box === documentElement) break;
    if (box.scrollHeight <= box.clientHeight) continue;
    const { top, bottom } = box.getBoundingClientRect();
    scrollTo(mark, box, top, bottom);
  }
  scrollTo(mark, view, MARGIN, view.innerHeight - MARGIN);
}

/** Does nothing where the box cannot scroll. */
function scrollTo(mark: Mark, box: Element | Window, top: number, bottom: number): void {
  const [rect] = rectsOf(mark);
  if (!rect || (rect.top >= top && rect.bottom <= bottom)) return;
  box.scrollBy({ top: rect.top - top - (bottom - top) / 3, behavior: 'instant' });
}
