import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardOf, cardText } from './card-on-show.ts';
import { markedTexts } from './marks-on-page.ts';
import { isTinted } from './paint.ts';
import { hoverMark, leave } from './pointer.ts';
import { inBothBrowsers } from './stage.ts';
import { MEETING, MEETING_MARKS, storyPage } from './story-page.ts';

const STRICT = "default-src 'none'; require-trusted-types-for 'script'";
const PREACT = new URL(import.meta.resolve('preact'));

inBothBrowsers('a page', (stage) => {
  test('under a strict content security policy has marks and cards', async () => {
    const html = storyPage({ body: MEETING }).replace(/<style>.*<\/style>/, '');
    const url = stage.serve({ body: html, headers: { 'content-security-policy': STRICT } });
    const page = await stage.open(url);
    await expect.poll(() => markedTexts(page)).toEqual(MEETING_MARKS);
    await expect.poll(() => isTinted(page, 'Nick Clegg')).toBe(true);
    await hoverMark(page, 'Nick Clegg');
    await expect
      .poll(() => cardText(page))
      .toMatch(/On 29 September 2022[\s\S]*?President, Global Affairs/);
    // Its styles are there, too: the card has a width of its own.
    expect((await cardOf(page))?.box.width).toBeLessThan(400);
  });

  test('is the same, byte for byte, before marks, with marks and after a card', async () => {
    const page = await stage.open(stage.serve(storyPage({ body: MEETING, head: WATCH })));
    await expect.poll(() => markedTexts(page)).toEqual(MEETING_MARKS);
    const before = await page.evaluate(() => (globalThis as unknown as { first: string }).first);
    expect(before).toContain('Nick Clegg');
    expect(await html(page)).toBe(before);
    await hoverMark(page, 'Nick Clegg');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
    // One element more, outside the body: the card's host, which changes itself only.
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(
      before.slice(before.indexOf('<body')).replace(/\s*<\/html>$/, ''),
    );
    await leave(page);
    await expect.poll(() => cardOf(page)).toBeNull();
    expect(await html(page)).toBe(before);
    const mutations = await page.evaluate(
      () => (globalThis as unknown as { mutations: string[] }).mutations,
    );
    expect(new Set(mutations)).toEqual(new Set(['childList HTML']));
  });

  test('copies as it would without marks', async () => {
    const page = await stage.open(stage.serve(storyPage({ body: MEETING, head: WATCH })));
    const copied = () =>
      page.evaluate(() => {
        const story = document.querySelector('article') ?? document.body;
        getSelection()?.selectAllChildren(story);
        const holder = document.createElement('div');
        holder.append(getSelection()?.getRangeAt(0).cloneContents() as DocumentFragment);
        return [String(getSelection()), holder.innerHTML, story.innerHTML];
      });
    await expect.poll(() => markedTexts(page)).toEqual(MEETING_MARKS);
    const [text, html, own] = await copied();
    expect(text).toContain('Nick Clegg');
    expect(html).toBe(own);
    expect(html).not.toContain('nameplate');
  });

  // Firefox's driver knows no other medium than the screen.
  test.runIf(stage.name === 'chrome')('is printed without marks', async () => {
    const page = await stage.story();
    await expect.poll(() => isTinted(page, 'Nick Clegg')).toBe(true);
    await page.emulateMediaType('print');
    await expect.poll(() => isTinted(page, 'Nick Clegg')).toBe(false);
  });

  test('has no style sheet of ours', async () => {
    const page = await stage.story();
    await expect.poll(async () => (await markedTexts(page)).length).toBeGreaterThan(0);
    const sheets = () =>
      page.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length]);
    expect(await sheets()).toEqual([1, 0]);
    await hoverMark(page, 'Nick Clegg');
    await expect.poll(() => cardText(page)).toContain('Nick Clegg');
    expect(await sheets()).toEqual([1, 0]);
  });

  test('that hydrates strictly finds its own nodes, and updates them', async () => {
    stage.serve(
      { body: readFileSync(PREACT, 'utf8'), headers: { 'content-type': 'text/javascript' } },
      '/preact.js',
    );
    const page = await stage.open(stage.serve(storyPage({ body: HYDRATED })));
    await expect.poll(() => markedTexts(page)).toEqual([...MEETING_MARKS, 'Nick Clegg']);
    await page.evaluate(() =>
      (globalThis as unknown as { hydrateStory(): Promise<void> }).hydrateStory(),
    );
    expect(
      await page.evaluate(() => (globalThis as unknown as { faults: string[] }).faults),
    ).toEqual([]);
    await page.click('#more');
    await expect
      .poll(() => markedTexts(page))
      .toEqual([...MEETING_MARKS, 'Nick Clegg', 'Khalil Hashmi']);
    expect(await page.evaluate(() => document.querySelector('#app')?.textContent)).toContain(
      'New York (2).Nick Clegg agreed.Khalil Hashmi came later.',
    );
  });
});

function html(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Keeps the page's HTML as its own script first sees it whole, and all mutations from then on. */
const WATCH = `<script>
  globalThis.mutations = [];
  addEventListener('DOMContentLoaded', () => {
    globalThis.first = document.documentElement.outerHTML;
    new MutationObserver((records) => {
      for (const { type, target } of records) {
        if (target.nodeName !== 'NAMEPLATE-CARD') mutations.push(type + ' ' + target.nodeName);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
</script>`;

/**
 * Rendered on a server, made alive long after the marks are there. As React does it, each node must
 * be the one that was rendered: adjacent texts with a comment between them, no wrapper, no attribute.
 */
const HYDRATED = `<div id="app"><p>Foreign Minister Bilawal Bhutto Zardari met <em>Nick</em> Clegg in New York (1).</p><p>Nick Clegg agreed.</p><button id="more">More</button></div>
<script type="module">
  import { h, hydrate, Component } from '/preact.js';
  globalThis.faults = [];
  const app = document.querySelector('#app');
  const rendered = shape(app);
  function shape(node) {
    return [node.nodeName, node.nodeValue, [...(node.attributes ?? [])].map(({ name, value }) => name + '=' + value),
      [...node.childNodes].map(shape)];
  }
  const nodes = [];
  for (const walk = document.createTreeWalker(app); walk.nextNode(); ) nodes.push(walk.currentNode);
  class Story extends Component {
    state = { visits: 1 };
    render(_, { visits }) {
      return [
        h('p', null, 'Foreign Minister Bilawal Bhutto Zardari met ', h('em', null, 'Nick'), ' Clegg in New York (' + visits + ').'),
        h('p', null, 'Nick Clegg agreed.'),
        visits > 1 && h('p', null, 'Khalil Hashmi came later.'),
        h('button', { id: 'more', onClick: () => this.setState({ visits: visits + 1 }) }, 'More'),
      ];
    }
  }
  globalThis.hydrateStory = async () => {
    if (JSON.stringify(shape(app)) !== JSON.stringify(rendered)) faults.push('the tree is another before hydration');
    hydrate(h(Story), app);
    const now = [];
    for (const walk = document.createTreeWalker(app); walk.nextNode(); ) now.push(walk.currentNode);
    if (now.length !== nodes.length || now.some((node, at) => node !== nodes[at])) faults.push('nodes were made anew');
    if (JSON.stringify(shape(app)) !== JSON.stringify(rendered)) faults.push('the tree is another after hydration');
  };
</script>`;
