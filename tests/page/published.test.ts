import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { dayIn } from '../../page/article-day.ts';
import { readMeta } from '../../page/article-select.ts';
import { dayInBody, dayInHead } from '../../page/published.ts';

const dom = (html: string): Document => parseHTML(html).document as unknown as Document;
const head = (metas: string, stated?: unknown) =>
  dayInHead(readMeta(dom(`<html><head>${metas}</head><body></body></html>`)), stated);
const body = (html: string, path = '/story') =>
  dayInBody(dom(`<html><body>${html}</body></html>`), new URL(path, 'https://paper.example'));

describe('a stamp', () => {
  it.each([
    ['2022-09-29T01:05:00+05:00', '2022-09-29'],
    ['2022-09-28T20:05:00Z', '2022-09-28'],
    ['2022-09-28T23:59:59-0400', '2022-09-28'],
    ['2022-09-29', '2022-09-29'],
    ['2022-9-3 10:00', '2022-09-03'],
    ['2022.09.29', '2022-09-29'],
    ['20220929', '2022-09-29'],
    ['20220929T010500Z', '2022-09-29'],
    ['Thu, 29 Sep 2022 01:05:00 +0500', '2022-09-29'],
    ['Wed, 28 Sep 2022 20:05:00 GMT', '2022-09-28'],
    ['September 29, 2022', '2022-09-29'],
    ['Thu Sep 29 01:05:00 PKT 2022', '2022-09-29'],
    ['Published Sept. 3, 2022 at 10am', '2022-09-03'],
    ['29th September, 2022', '2022-09-29'],
    ['2024-02-29', '2024-02-29'],
  ])('%s states %s', (stamp, day) => {
    expect(dayIn(stamp)).toBe(day);
  });

  it.each([
    '2022-02-30',
    '2023-02-29',
    '2022-13-01',
    '2022-00-10',
    '2022-09-00',
    '0000-00-00',
    '0001-01-01',
    '1970-01-01T00:00:00Z',
    '2999-01-01',
    '9999-12-31',
    '1664409600',
    '1664409600000',
    '2 hours ago',
    '29 Foo 2022',
    'Wednesday',
    '',
    '09/10/2022',
  ])('%s states none', (stamp) => {
    expect(dayIn(stamp)).toBeUndefined();
  });

  it('of today and tomorrow is taken, of next week not', () => {
    const inDays = (days: number) =>
      new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    expect(dayIn(inDays(0))).toBe(inDays(0));
    expect(dayIn(inDays(1))).toBe(inDays(1));
    expect(dayIn(inDays(7))).toBeUndefined();
  });

  it('may stand in a list, as JSON-LD allows; other types state none', () => {
    expect(dayIn(['2022-09-29'])).toBe('2022-09-29');
    for (const stamp of [undefined, null, {}, [], true]) expect(dayIn(stamp)).toBeUndefined();
  });
});

describe('the head', () => {
  const meta = (name: string, content = '2022-09-29', key = 'name') =>
    `<meta ${key}="${name}" content="${content}">`;

  it.each([
    'article:published_time',
    'og:article:published_time',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date',
    'DC.date.issued',
    'dcterms.created',
    'date',
    'pubdate',
    'publish-date',
    'publish_date',
    'pdate',
  ])('states the day by <meta> %s', (name) => {
    expect(head(meta(name))).toBe('2022-09-29');
    expect(head(meta(name, '2022-09-29T00:30:00+05:00', 'property'))).toBe('2022-09-29');
  });

  it('states it by itemprop', () => {
    expect(head(meta('datePublished', '2022-09-29', 'itemprop'))).toBe('2022-09-29');
  });

  it('is never read for modification', () => {
    for (const name of [
      'article:modified_time',
      'og:updated_time',
      'last-modified',
      'dc.date.modified',
      'revised',
    ]) {
      expect(head(meta(name))).toBeUndefined();
    }
  });

  it("trusts the story's own data, then article:published_time, then the rest", () => {
    const metas = meta('date', '2026-01-01') + meta('article:published_time', '2022-09-29');
    expect(head(metas, '2022-09-28')).toBe('2022-09-28');
    expect(head(metas)).toBe('2022-09-29');
    expect(head(metas, 'soon')).toBe('2022-09-29');
    expect(head(meta('article:published_time', '0000-00-00') + meta('date'))).toBe('2022-09-29');
  });
});

describe('the body', () => {
  it('states the day by the time next to the headline', () => {
    const header = (time: string) =>
      '<header><time datetime="2026-01-01">Today</time></header>' +
      `<main><article><div><h1>A</h1></div><p>${time}</p></article></main>`;
    expect(body(header('<time datetime="2022-09-29T01:05:00+05:00">yesterday</time>'))).toBe(
      '2022-09-29',
    );
    expect(body(header('<time>September 29, 2022</time>'))).toBe('2022-09-29');
    expect(body(header(''))).toBeUndefined();
  });

  it('never by times of cards, asides and updates', () => {
    const time = '<time datetime="2022-09-01">1 September</time>';
    expect(
      body(`<main><h1>A</h1><div><h3><a href="/b">B</a></h3>${time}</div></main>`),
    ).toBeUndefined();
    expect(body(`<main><h1>A</h1><aside>${time}</aside></main>`)).toBeUndefined();
    expect(
      body(`<main><h1>A</h1>${time.replace('<time', '<time class="updated"')}</main>`),
    ).toBeUndefined();
    expect(
      body(`<main><h1>A</h1>${time.replace('<time', '<time class="published updated"')}</main>`),
    ).toBe('2022-09-01');
  });

  it.each([
    ['/2022/09/29/meta-office', '2022-09-29'],
    ['/2022/9/3/meta', '2022-09-03'],
    ['/world/2022/sep/29/meta', '2022-09-29'],
    ['/2022-09-29-meta', '2022-09-29'],
    ['/news/meta-20220929.html', '2022-09-29'],
    ['/news/29-Sep-2022/meta', '2022-09-29'],
  ])('states it by the address %s', (path, day) => {
    expect(body('', path)).toBe(day);
  });

  it.each([
    '/news/1712345',
    '/story/2022/13/45/',
    '/2022/09/meta',
    '/world-63075463',
    '/2999/01/01/meta',
    '/a-1664409600',
  ])('reads no day into %s', (path) => {
    expect(body('', path)).toBeUndefined();
  });
});
