import { expect, test } from 'vitest';
import { cardOf, cardText } from './card-on-show.ts';
import { markedTexts } from './marks-on-page.ts';
import { hoverMark } from './pointer.ts';
import { inBothBrowsers } from './stage.ts';
import { MEETING_MARKS, REGULATOR_MARKS } from './story-page.ts';

const ALL = [...MEETING_MARKS, ...REGULATOR_MARKS];

inBothBrowsers('a page that changes', (stage) => {
  async function openStory(body?: string, marks = ALL) {
    const page = await stage.story({ body });
    await expect.poll(() => markedTexts(page)).toEqual(marks);
    return page;
  }

  test('has a paragraph marked that it adds later, which knows who was introduced before', async () => {
    const page = await openStory();
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Khalil Hashmi and Clegg met again in Geneva.';
      document.querySelector('article')?.append(added);
    });
    await expect.poll(() => markedTexts(page)).toEqual([...ALL, 'Khalil Hashmi', 'Clegg']);
    await hoverMark(page, 'Khalil Hashmi');
    await expect.poll(() => cardText(page)).toContain('Khalil Hashmi');
  });

  test('has changed text marked anew', async () => {
    const page = await openStory();
    await page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild as Text;
      text.data = 'The talks between Khalil Hashmi and Nick Clegg were held in Geneva.';
    });
    await expect
      .poll(() => markedTexts(page))
      .toEqual(['Khalil Hashmi', 'Nick Clegg', ...REGULATOR_MARKS]);
  });

  test('has a text node that grows marked anew, each name once', async () => {
    const page = await openStory();
    await page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild as Text;
      text.appendData(' Khalil Hashmi was there.');
    });
    await expect
      .poll(() => markedTexts(page))
      .toEqual([...MEETING_MARKS, 'Khalil Hashmi', ...REGULATOR_MARKS]);
  });

  test('has text marked anew that is put in front of a name', async () => {
    const page = await openStory();
    await page.evaluate(() => document.querySelector('p')?.prepend('Khalil Hashmi was there. '));
    await expect
      .poll(() => markedTexts(page))
      .toEqual(['Khalil Hashmi', ...MEETING_MARKS, ...REGULATOR_MARKS]);
  });

  test('loses the marks of text that went away', async () => {
    const page = await openStory();
    await page.evaluate(() => document.querySelector('p')?.remove());
    await expect.poll(() => markedTexts(page)).toEqual(REGULATOR_MARKS);
    await page.evaluate(() => document.querySelector('p')?.replaceChildren());
    await expect.poll(() => markedTexts(page)).toEqual([]);
  });

  test('closes the card of a name that went away', async () => {
    const page = await openStory();
    await hoverMark(page, 'Nick Clegg');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
    await page.evaluate(() => document.querySelector('p')?.remove());
    await expect.poll(() => cardOf(page)).toBeNull();
  });

  test('keeps the marks of a paragraph that it moves', async () => {
    const page = await openStory();
    await page.evaluate(() => {
      const article = document.querySelector('article');
      const first = article?.querySelector('p');
      if (first) article?.append(first);
    });
    await expect.poll(() => markedTexts(page)).toEqual([...REGULATOR_MARKS, ...MEETING_MARKS]);
  });

  test('has the marks back that it cleared, once the reader comes back to its tab', async () => {
    const page = await openStory();
    await page.evaluate(() => CSS.highlights.clear());
    expect(await markedTexts(page)).toEqual([]);
    const other = await stage.open(stage.serve('<!doctype html><title>other</title>'));
    await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden');
    await page.bringToFront();
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
    await other.close();
  });

  test('has marks on text that a script writes after the load', async () => {
    const page = await openStory('<div id="app"></div>', []);
    await page.evaluate(() => {
      const app = document.querySelector('#app') as HTMLElement;
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Foreign Minister Bilawal Bhutto Zardari met Nick Clegg.';
      app.append(paragraph);
    });
    await expect.poll(() => markedTexts(page)).toEqual(MEETING_MARKS);
  });

  test('has no marks left of the story before when it goes to a page that is none', async () => {
    const page = await openStory();
    await page.evaluate(() => {
      history.pushState(null, '', '/search?q=meta');
      document.querySelector('script[type="application/ld+json"]')?.remove();
      document.querySelector('article')?.replaceChildren('Search results for Nick Clegg');
    });
    await expect.poll(() => markedTexts(page)).toEqual([]);
  });
});
