/** What the page shows of us, seen from the page's own world. Both functions run in the page. */

export interface PaintedName {
  text: string;
  /** The middle of the name's first line, in pixels of the viewport. */
  x: number;
  y: number;
  isInView: boolean;
}

/** The names under our highlights, in the order of the text. */
export function paintedNames(): PaintedName[] {
  const painted = [...CSS.highlights].flatMap(([name, highlight]) =>
    name.startsWith('nameplate-') ? [...highlight] : [],
  );
  const ranges = painted.map((name) => {
    const range = document.createRange();
    range.setStart(name.startContainer, name.startOffset);
    range.setEnd(name.endContainer, name.endOffset);
    return range;
  });
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  return ranges.map((range) => {
    const line = range.getClientRects()[0] ?? range.getBoundingClientRect();
    return {
      text: range.toString(),
      x: line.x + line.width / 2,
      y: line.y + line.height / 2,
      isInView: line.top >= 0 && line.bottom <= innerHeight,
    };
  });
}

export function isCardOpen(): boolean {
  const host = document.querySelector('nameplate-card');
  return host !== null && getComputedStyle(host).visibility === 'visible';
}
