import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardOf, cardText } from './card-on-show.ts';
import { markedTexts } from './marks-on-page.ts';
import { hoverMark, leave } from './pointer.ts';
import { inBothBrowsers } from './stage.ts';

const PAGE = readFileSync(new URL('../pages/article-urdu.html', import.meta.url), 'utf8');
const NAMES = [
  'سید امین الحق',
  'بلاول بھٹو زرداری',
  'نک کلیگ',
  'پاکستان ٹیلی کمیونیکیشن اتھارٹی',
  'پی ٹی اے',
];

inBothBrowsers('an Urdu story', (stage) => {
  test('has its names marked, each in one piece', async () => {
    const page = await stage.open(stage.serve(PAGE, '/tech/2022-09-29/1204'));
    await expect.poll(() => markedTexts(page)).toEqual(expect.arrayContaining(NAMES));
    expect(await page.evaluate(() => document.querySelector('article')?.innerHTML)).toBe(
      PAGE.slice(PAGE.indexOf('<article>') + '<article>'.length, PAGE.indexOf('</article>')),
    );
  });

  test('opens cards with the Urdu name first, inside the viewport', async () => {
    const page = await stage.open(stage.serve(PAGE, '/tech/2022-09-29/1204'));
    await expect.poll(() => markedTexts(page)).toEqual(expect.arrayContaining(NAMES));
    await hoverMark(page, 'نک کلیگ');
    await expect.poll(() => cardText(page)).toMatch(/نک کلیگ[\s\S]*Nick Clegg/);
    expect(await cardText(page)).toMatch(/On 29 September 2022[\s\S]*?President, Global Affairs/);
    const box = (await cardOf(page))?.box;
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1000);
    await leave(page);
    await expect.poll(() => cardOf(page)).toBeNull();
  });

  test('opens cards in Urdu where that is the language set', async () => {
    const own = await stage.own();
    await own.change({ language: 'ur' });
    const page = await stage.open(stage.serve(PAGE, '/tech/2022-09-29/1204'));
    await expect.poll(() => markedTexts(page)).toEqual(expect.arrayContaining(NAMES));
    await hoverMark(page, 'نک کلیگ');
    await expect.poll(() => cardText(page)).toContain('صدر عالمی امور');
  });
});
