/** What a reader does with the pointer. Every move is a real one of the browser. */
import type { Page } from 'puppeteer-core';
import { type Box, boxesOfMark } from './marks-on-page.ts';

export interface Point {
  x: number;
  y: number;
}

/** Goes to a mark slowly, from above, and stays there. */
export async function hoverMark(
  page: Page,
  text: string,
  { nth = 0, line = 0 } = {},
): Promise<Point> {
  const boxes = await boxesOfMark(page, text, nth);
  const point = middleOf(boxes[line] as Box);
  await goTo(page, { x: point.x, y: Math.max(0, point.y - 24) }, 1);
  await goTo(page, point, 6);
  return point;
}

/** Moves to a point in steps. */
export async function goTo(page: Page, { x, y }: Point, steps = 8): Promise<void> {
  await page.mouse.move(x, y, { steps });
}

/** Goes to a corner of the viewport where no story has text. */
export async function leave(page: Page): Promise<void> {
  await goTo(page, { x: 4, y: 4 }, 1);
}

/** Moves along a line without a halt, at a speed in pixels a millisecond. */
export async function sweep(page: Page, from: Point, to: Point, speed: number): Promise<void> {
  await goTo(page, from, 1);
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const start = performance.now();
  for (let gone = 0; gone < length; ) {
    gone = Math.min(length, (performance.now() - start) * speed);
    const share = gone / length;
    await goTo(
      page,
      { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
      1,
    );
  }
}

export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/**
 * Does nothing for a while: the reader's own waiting, as a resting pointer is one. Measured by the
 * page's clock, so that a busy machine shortens nothing.
 */
export async function stay(page: Page, milliseconds: number): Promise<void> {
  const until = (await page.evaluate(() => performance.now())) + milliseconds;
  while ((await page.evaluate(() => performance.now())) < until) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
