import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '../../knowledge/schema.ts';
import { MARK_COLOURS, markStyles, TINT } from '../../styles/marks.ts';

type Colour = readonly number[];

/** Pages as readers have them: their background and their text. */
const PAGES = {
  white: { background: rgb('#ffffff'), text: rgb('#222222') },
  black: { background: rgb('#000000'), text: rgb('#e0e0e0') },
  sepia: { background: rgb('#f4ecd8'), text: rgb('#5b4636') },
  dark: { background: rgb('#121212'), text: rgb('#e0e0e0') },
};

describe.each(Object.entries(PAGES))('on a %s page', (_, { background, text }) => {
  describe.each(ENTITY_KINDS)('the mark of a %s', (kind) => {
    const line = MARK_COLOURS[kind].split(' ').map(Number);
    const tint = over(line, TINT, background);

    it('has a line of 3:1 to the page, and to its own tint', () => {
      expect(contrast(line, background)).toBeGreaterThanOrEqual(3);
      expect(contrast(line, tint)).toBeGreaterThanOrEqual(3);
    });

    it('leaves text 4.5:1 on the tint', () => {
      expect(contrast(text, tint)).toBeGreaterThanOrEqual(4.5);
    });
  });
});

describe('the sheet of marks', () => {
  it.each(['both', 'tint', 'underline'] as const)(
    'paints with just these colours as "%s"',
    (style) => {
      const painted = [...markStyles(style).matchAll(/rgb\(([^)]*)\)/g)].map(
        ([, colour]) => colour,
      );
      const allowed = Object.values(MARK_COLOURS).flatMap((colour) => [
        colour,
        `${colour} / ${TINT}`,
      ]);
      expect(painted.length).toBeGreaterThanOrEqual(ENTITY_KINDS.length);
      expect(painted.filter((colour) => !allowed.includes(colour as string))).toEqual([]);
    },
  );
});

it('contrast is measured as WCAG defines it', () => {
  expect(contrast(rgb('#000000'), rgb('#ffffff'))).toBeCloseTo(21);
  expect(contrast(rgb('#767676'), rgb('#ffffff'))).toBeCloseTo(4.54, 2);
});

function rgb(hex: string): Colour {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** A colour of some opacity, laid over another. */
function over(colour: Colour, opacity: number, below: Colour): Colour {
  return colour.map((part, at) => part * opacity + (below[at] ?? 0) * (1 - opacity));
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: Colour, other: Colour): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
