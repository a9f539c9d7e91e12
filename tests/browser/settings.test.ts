import { expect, test } from 'vitest';
import { cardOf, cardText } from './card-on-show.ts';
import { markedTexts, marksOf } from './marks-on-page.ts';
import { paintOf } from './paint.ts';
import { hoverMark } from './pointer.ts';
import { inBothBrowsers } from './stage.ts';
import { MEETING_MARKS, REGULATOR_MARKS, storyPage } from './story-page.ts';

const ALL = [...MEETING_MARKS, ...REGULATOR_MARKS];
const KINDS = { person: true, organisation: true, law: true, concept: true, product: true };

inBothBrowsers('a changed setting acts on open pages without a reload:', (stage) => {
  test('a site switched off loses its marks and card, and gets the marks back; other sites keep theirs', async () => {
    const own = await stage.own();
    const url = stage.serve(storyPage());
    const other = await stage.open(url.replace('127.0.0.1', 'localhost'));
    await expect.poll(() => markedTexts(other)).toEqual(ALL);
    const page = await stage.open(url);
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
    await hoverMark(page, 'Nick Clegg');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');

    await own.change({ sitesOff: ['127.0.0.1'] });
    await expect.poll(() => markedTexts(page)).toEqual([]);
    expect(await cardOf(page)).toBeNull();
    expect(await own.tabState(url)).toMatchObject({ reason: 'off-here', host: '127.0.0.1' });
    expect(await markedTexts(other)).toEqual(ALL);

    await own.change({ sitesOff: [] });
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
    await expect.poll(() => own.tabState(url)).toMatchObject({ reason: 'on' });
  });

  test('a page that is opened on a site switched off has no marks', async () => {
    const own = await stage.own();
    await own.change({ sitesOff: ['127.0.0.1'] });
    const url = stage.serve(storyPage());
    const page = await stage.open(url);
    await expect.poll(() => own.tabState(url)).toMatchObject({ reason: 'off-here' });
    // The gate has spoken and was not heard: no annotator answers.
    await expect.poll(() => own.askTab(url, { type: 'verdict' })).toMatchObject({ article: true });
    expect(await own.askTab(url, { type: 'summary' })).toBeFalsy();
    expect(await marksOf(page)).toEqual([]);
    await own.change({ sitesOff: [] });
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
  });

  test('switched off everywhere', async () => {
    const own = await stage.own();
    const url = stage.serve(storyPage());
    const page = await stage.open(url);
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
    await own.change({ on: false });
    await expect.poll(() => markedTexts(page)).toEqual([]);
    expect(await own.tabState(url)).toMatchObject({ reason: 'off', entities: [] });
    await own.change({ on: true });
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
  });

  test('kinds', async () => {
    const own = await stage.own();
    const page = await stage.story();
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
    await own.change({ kinds: { ...KINDS, person: false } });
    await expect.poll(() => markedTexts(page)).toEqual(REGULATOR_MARKS.slice(1));
    await own.change({ kinds: { ...KINDS, organisation: false } });
    await expect.poll(() => markedTexts(page)).toEqual([...MEETING_MARKS, 'Clegg']);
    await own.change({ kinds: KINDS });
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
  });

  test('the first mention of each only, also in text that comes later', async () => {
    const own = await stage.own();
    const page = await stage.story();
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
    await own.change({ mentions: 'first' });
    const firsts = [...MEETING_MARKS, 'Meta', 'Pakistan Telecommunication Authority'];
    await expect.poll(() => markedTexts(page)).toEqual(firsts);
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Khalil Hashmi met Nick Clegg in Geneva.';
      document.querySelector('article')?.append(added);
    });
    await expect.poll(() => markedTexts(page)).toEqual([...firsts, 'Khalil Hashmi']);
    await own.change({ mentions: 'all' });
    await expect.poll(() => markedTexts(page)).toEqual([...ALL, 'Khalil Hashmi', 'Nick Clegg']);
  });

  test('how marks look', async () => {
    const own = await stage.own();
    const page = await stage.story();
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
    const looks = async () => {
      const { tint, lines } = await paintOf(page, 'Nick Clegg');
      return { tint: tint > 0.3, underline: lines > 0 };
    };
    await expect.poll(looks).toEqual({ tint: true, underline: true });
    await own.change({ style: 'tint' });
    await expect.poll(looks).toEqual({ tint: true, underline: false });
    await own.change({ style: 'underline' });
    await expect.poll(looks).toEqual({ tint: false, underline: true });
    await own.change({ style: 'both' });
    await expect.poll(looks).toEqual({ tint: true, underline: true });
  });

  test('only when asked, and then marked', async () => {
    const own = await stage.own();
    await own.change({ where: 'asked' });
    const url = stage.serve(storyPage());
    const page = await stage.open(url);
    await expect.poll(() => own.tabState(url)).toMatchObject({ reason: 'only-when-asked' });
    expect(await marksOf(page)).toEqual([]);
    expect(await own.markAnyway(url)).toBe(true);
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
  });

  test('listed sites only', async () => {
    const own = await stage.own();
    await own.change({ where: 'listed', sitesOn: ['localhost'] });
    const url = stage.serve(storyPage());
    const page = await stage.open(url);
    await expect.poll(() => own.tabState(url)).toMatchObject({ reason: 'not-listed' });
    const listed = await stage.open(url.replace('127.0.0.1', 'localhost'));
    await expect.poll(() => markedTexts(listed)).toEqual(ALL);
    expect(await marksOf(page)).toEqual([]);
    await page.bringToFront();
    await own.change({ sitesOn: ['localhost', '127.0.0.1'] });
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
  });

  test('junk in the storage counts as the defaults', async () => {
    const own = await stage.own();
    await own.change({ on: 'yes', sitesOff: 7, kinds: null, mentions: 'none', more: {} } as never);
    const page = await stage.story();
    await expect.poll(() => markedTexts(page)).toEqual(ALL);
  });
});
