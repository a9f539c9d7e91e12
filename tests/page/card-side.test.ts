import { expect, test } from 'vitest';
import { sideOf } from '../../page/card-side.ts';

const WINDOW = { top: 0, left: 0, right: 1000, bottom: 800 };
const CARD = { width: 370, height: 500 };

test.each([
  ['below where there is room', at(200, 100), WINDOW, 'bottom-start'],
  ['above where there is none below', at(200, 700), WINDOW, 'top-start'],
  ['beside where it is too high for both', at(200, 350), WINDOW, 'right'],
  ['on the left of a name at the right edge', at(700, 350), WINDOW, 'left'],
  ['below, to be scrolled, in a small window', at(200, 100), window(667, 533), 'bottom-start'],
  ['above, to be scrolled, where that is more', at(200, 300), window(667, 533), 'top-start'],
] as const)('a card stands %s', (_, name, view, side) => {
  expect(sideOf(name, view, CARD)).toBe(side);
});

/** A name of one line. */
function at(left: number, top: number) {
  return { left, top, right: left + 185, bottom: top + 23 };
}

function window(right: number, bottom: number) {
  return { top: 0, left: 0, right, bottom };
}
