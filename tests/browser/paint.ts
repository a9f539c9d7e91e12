/** What is painted over a mark, read from a screenshot: highlights have no style that a script could read everywhere. */
import type { Page } from 'puppeteer-core';
import { boxesOfMark } from './marks-on-page.ts';

export interface Paint {
  /** Share of the pixels that are tinted: neither white nor grey, as text and paper are without marks. */
  tint: number;
  /** Rows of the picture that are a strong colour almost from end to end. */
  lines: number;
}

/** Reads the paint of the first mark of a name; the text around it must be black or grey on white. */
export async function paintOf(page: Page, text: string): Promise<Paint> {
  const [box] = await boxesOfMark(page, text);
  if (!box) throw new Error(`"${text}" has no box`);
  const { x, y } = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const clip = { x: box.x + x, y: box.y + y, width: box.width, height: box.height };
  const png = await page.screenshot({ clip, encoding: 'base64' });
  const reader = await page.browser().newPage();
  try {
    return await reader.evaluate(async (png) => {
      const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const { width, height } = image;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] };
      let tinted = 0;
      let lines = 0;
      for (let row = 0; row < height; row++) {
        let strong = 0;
        for (let column = 0; column < width; column++) {
          const at = (row * width + column) * 4;
          const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
          const colour = Math.max(red, green, blue) - Math.min(red, green, blue);
          if (colour > 10) tinted++;
          if (colour > 80) strong++;
        }
        if (strong > width * 0.6) lines++;
      }
      return { tint: tinted / (width * height), lines };
    }, png);
  } finally {
    await reader.close();
    await page.bringToFront();
  }
}

export async function isTinted(page: Page, text: string): Promise<boolean> {
  return (await paintOf(page, text)).tint > 0.3;
}
