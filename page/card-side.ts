/** On which side of a name its card stands, if on any. Boxes are in client coordinates. */

export type Side = 'bottom-start' | 'top-start' | 'right' | 'left';

interface Box {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/**
 * Below the name, or where the card fits wholly: above, right, left. Where it fits nowhere, above or
 * below, whichever has more room: a card that is too high scrolls, one that is too wide is cut off.
 * @param needed what the card takes with its distances from the name and from the window's edge
 */
export function sideOf(name: Box, view: Box, needed: { width: number; height: number }): Side {
  const below = view.bottom - name.bottom;
  const above = name.top - view.top;
  if (below >= needed.height) return 'bottom-start';
  if (above >= needed.height) return 'top-start';
  if (view.right - name.right >= needed.width) return 'right';
  if (name.left - view.left >= needed.width) return 'left';
  return below >= above ? 'bottom-start' : 'top-start';
}

/** Whether a card can stand beside a name at all: a selected text may fill the window. */
export function hasRoom(name: Box, view: Box, least: { width: number; height: number }): boolean {
  return (
    view.bottom - name.bottom >= least.height ||
    name.top - view.top >= least.height ||
    view.right - name.right >= least.width ||
    name.left - view.left >= least.width
  );
}
