import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { judgePage, type Verdict } from '../../page/article.ts';
import { EXPECTED_PAGES } from '../pages/expected.ts';

const judge = (html: string, path = '/news/story'): Verdict =>
  judgePage(
    parseHTML(html).document as unknown as Document,
    new URL(path, 'https://paper.example'),
  );

const TEXT = `<p>${'The authority answered the minister in a letter. '.repeat(5)}</p>`.repeat(5);
const data = (value: unknown): string =>
  `<script type="application/ld+json">${
    typeof value === 'string' ? value : JSON.stringify(value)
  }</script>`;
const page = (
  head: string,
  body = `<main><h1>A letter to the minister</h1>${TEXT}</main>`,
): string =>
  '<!doctype html><html lang="en"><head><title>A letter to the minister</title>' +
  `${head}</head><body>${body}</body></html>`;
const typed = (type: unknown, more = {}): string =>
  page(data({ '@context': 'https://schema.org', '@type': type, ...more }));
const teasers = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<div><h3><a href="/s/${i}">Story ${i}</a></h3><p>In short.</p></div>`,
  ).join('');

describe('the test pages', () => {
  for (const { file, path, headers: _, ...verdict } of EXPECTED_PAGES) {
    it(`${file} at ${path}: ${verdict.because}`, () => {
      const html = readFileSync(new URL(`../pages/${file}`, import.meta.url), 'utf8');
      expect(judge(html, path)).toEqual(verdict);
    });
  }
});

describe('structured data', () => {
  it.each([
    'NewsArticle',
    'AnalysisNewsArticle',
    'AskPublicNewsArticle',
    'BackgroundNewsArticle',
    'OpinionNewsArticle',
    'ReportageNewsArticle',
    'ReviewNewsArticle',
    'LiveBlogPosting',
    'BlogPosting',
    'Article',
    'Report',
    'http://schema.org/NewsArticle',
    'schema:NewsArticle',
    ['Thing', 'NewsArticle'],
  ])('%s is a story', (type) => {
    expect(judge(typed(type)).because).toBe('news-article-data');
  });

  it.each([
    [['Article', 'AdvertiserContentArticle'], 'not-article'],
    ['TechArticle', 'documentation'],
    ['ScholarlyArticle', 'documentation'],
    ['QAPage', 'forum'],
    ['DiscussionForumPosting', 'forum'],
    ['Product', 'shop'],
    ['WebApplication', 'web-app'],
    [['CollectionPage', 'SearchResultsPage'], 'search-results'],
    ['CollectionPage', 'section-page'],
    ['Recipe', 'not-article'],
  ])('%j is none, even with og:type=article', (type, because) => {
    const html = typed(type).replace('<head>', '<head><meta property="og:type" content="article">');
    expect(judge(html)).toEqual({ article: false, because });
  });

  it('is found in lists, in a graph and behind mainEntity', () => {
    const story = { '@type': 'NewsArticle', headline: 'A letter to the minister' };
    for (const value of [
      [[story]],
      { '@graph': [{ '@type': 'Organization' }, story] },
      { '@type': 'WebPage', mainEntity: story },
      { '@type': 'WebPage', mainEntity: [{ '@graph': [story] }] },
    ]) {
      expect(judge(page(data(value))).because).toBe('news-article-data');
    }
  });

  it('of a list on the page says nothing about the page', () => {
    const listed = { '@type': 'NewsArticle', headline: 'Another story' };
    for (const value of [
      { '@type': 'ItemList', itemListElement: [listed] },
      { '@type': 'CollectionPage', mainEntity: listed },
      { '@type': 'WebPage', hasPart: listed },
    ]) {
      expect(judge(page(data(value))).article).toBe(false);
    }
  });

  it("of goods beside the page's own Article is what the article reviews", () => {
    expect(judge(page(data([{ '@type': 'Product' }, { '@type': 'Article' }]))).article).toBe(true);
  });

  it('is found in the wrappings of XHTML', () => {
    const story = JSON.stringify({ '@type': 'NewsArticle', datePublished: '2022-09-29' });
    for (const wrapped of [`<![CDATA[${story}]]>`, `\n//<![CDATA[\n${story}\n//]]>\n`]) {
      expect(judge(page(data(wrapped)))).toMatchObject({ article: true, published: '2022-09-29' });
    }
  });

  it('in one broken script does not spoil another', () => {
    const html = page(data('{"@type": "NewsArticle", oops') + data({ '@type': 'NewsArticle' }));
    expect(judge(html).because).toBe('news-article-data');
  });

  it("tells the page's own day among several stories by the title", () => {
    const html = page(
      data({
        '@type': 'NewsArticle',
        headline: 'Another story of the day',
        datePublished: '2021-01-01',
      }) +
        data({
          '@type': 'NewsArticle',
          headline: 'A letter, to the minister',
          datePublished: '2022-09-29',
        }),
    );
    expect(judge(html)).toMatchObject({ article: true, published: '2022-09-29' });
  });
});

describe('Open Graph', () => {
  const og = '<meta property="og:type" content="article">';
  const dated = `${og}<meta property="article:published_time" content="2022-09-29T11:05:00+05:00">`;

  it('makes a dated page a story even where its text is short', () => {
    expect(judge(page(dated, '<h1>Brief</h1><p>Short.</p>')).because).toBe('open-graph');
  });

  it('needs running text where no day is stated', () => {
    expect(judge(page(og)).because).toBe('open-graph');
    expect(judge(page(og, '<h1>About us</h1><p>Short.</p>')).article).toBe(false);
  });

  it('does not make a list of teasers a story', () => {
    expect(judge(page(dated, teasers(8)), '/pakistan')).toEqual({
      article: false,
      because: 'section-page',
    });
    expect(judge(page(og, teasers(8)), '/pakistan').because).toBe('section-page');
  });

  it.each(['/category/world/', '/tag/pta', '/author/newsroom/', '/news/page/3'])(
    'yields to the address %s',
    (path) => {
      expect(judge(page(og), path)).toEqual({ article: false, because: 'section-page' });
    },
  );

  it.each(['/', '/index.html', '/en/', '/urdu', '/?utm_source=mail'])(
    'yields to the front page %s',
    (path) => {
      expect(judge(page(og), path)).toEqual({ article: false, because: 'front-page' });
    },
  );

  it('holds for a story named in the query of the front', () => {
    expect(judge(page(og), '/?p=1204').because).toBe('open-graph');
  });

  it('yields to generators of manuals, wikis and forums', () => {
    const by = (name: string) =>
      judge(page(`${dated}<meta name="generator" content="${name}">`)).because;
    expect(by('Docusaurus v2.1')).toBe('documentation');
    expect(by('MediaWiki 1.39')).toBe('documentation');
    expect(by('Discourse 2.9')).toBe('forum');
    expect(by('WordPress 6.0')).toBe('open-graph');
  });
});

describe('plain text', () => {
  it('is a story with a day, or with a byline', () => {
    expect(judge(page(''), '/2022/09/29/a-letter').because).toBe('readable');
    expect(
      judge(page('', `<h1>A letter</h1><p class="byline">By A. Reporter</p>${TEXT}`)).because,
    ).toBe('readable');
  });

  it('is none without either', () => {
    expect(judge(page(''))).toEqual({ article: false, because: 'not-article' });
  });

  it('among many linked headlines is a section, unless the address names a story', () => {
    const body = `<h1>World</h1><p class="byline">By A. Reporter</p>${TEXT}${teasers(8)}`;
    expect(judge(page('', body), '/world').because).toBe('section-page');
    expect(judge(page('', body), '/world/63075463').because).toBe('readable');
  });

  it('in cards, asides, comments and hidden parts does not count', () => {
    const cards = Array.from(
      { length: 5 },
      () => `<div><h3><a href="/x">A headline</a></h3><div>${TEXT.slice(0, 260)}</p></div></div>`,
    ).join('');
    for (const body of [
      cards,
      `<aside>${TEXT}</aside>`,
      `<div id="comments">${TEXT}</div>`,
      `<div hidden>${TEXT}</div>`,
    ]) {
      expect(judge(page('', `<h1>A list</h1>${body}`), '/2022/09/29/list').article).toBe(false);
    }
  });

  it('with line breaks in place of paragraphs counts', () => {
    const lines = 'A sentence of the old sort of page.<br>'.repeat(40);
    const body = `<h1>A letter</h1><div>${lines}</div>`;
    expect(judge(page('', body), '/2022/09/29/letter').because).toBe('readable');
  });

  it("in a page to be edited is a web app's", () => {
    const body = `<h1>Draft</h1>${TEXT}<div contenteditable="true"></div>`;
    expect(judge(page('', body), '/2022/09/29/draft').because).toBe('web-app');
  });
});

describe('the language', () => {
  const lang = (html: string) => judge(html, '/2022/09/29/a').lang;
  const urdu = page('').replaceAll('A letter to the minister', 'وزیر کے نام ایک خط');

  it('is the declared one, without its region', () => {
    expect(lang(page(''))).toBe('en');
    expect(lang(page('').replace('"en"', '"EN-gb"'))).toBe('en');
    expect(
      lang(
        page('')
          .replace(' lang="en"', '')
          .replace('<head>', '<head><meta property="og:locale" content="ur_PK">'),
      ),
    ).toBe('ur');
    expect(
      lang(
        page('')
          .replace(' lang="en"', '')
          .replace('<head>', '<head><meta http-equiv="Content-Language" content="fr">'),
      ),
    ).toBe('fr');
    expect(lang(page('').replace('"en"', '"{{lang}}"'))).toBeUndefined();
  });

  it('is Urdu by its letters, also under a declared English, but no other', () => {
    expect(lang(urdu)).toBe('ur');
    expect(lang(urdu.replace(' lang="en"', ''))).toBe('ur');
    expect(lang(urdu.replace('"en"', '"ps"'))).toBe('ps');
  });
});

describe('hostile pages', () => {
  it('with data of 10 MB or 10,000 levels are judged by the rest', () => {
    const og = '<meta property="og:type" content="article">';
    for (const value of [
      `{"@type":"NewsArticle","articleBody":"${'x'.repeat(1e7)}"}`,
      '['.repeat(1e4) + ']'.repeat(1e4),
      '{"mainEntity":'.repeat(1e4) + '{"@type":"Product"}' + '}'.repeat(1e4),
      `[${'{"@type":"Thing"},'.repeat(5e4)}{}]`,
      'null',
      '"text"',
      '[null,1,"x"]',
    ]) {
      expect(judge(page(og + data(value))).because).toBe('open-graph');
    }
  });

  it('whose members throw are no story', () => {
    const document = new Proxy(
      {},
      {
        getPrototypeOf: () => {
          throw new Error('hostile');
        },
      },
    );
    expect(judgePage(document as Document, new URL('https://a.example/'))).toEqual({
      article: false,
      because: 'not-article',
    });
  });

  it('are never changed', () => {
    const html = readFileSync(new URL('../pages/nasty-clobbered.html', import.meta.url), 'utf8');
    const { document } = parseHTML(html);
    const before = document.toString();
    judgePage(document as unknown as Document, new URL('https://a.example/2022/09/29/a'));
    expect(document.toString()).toBe(before);
  });

  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom('NewsArticle', 'ItemList', '2022-09-29', '', null, 1, true),
      fc.string(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(
        fc.constantFrom(
          '@type',
          '@graph',
          '@id',
          'headline',
          'datePublished',
          'mainEntity',
          '__proto__',
          'constructor',
          'length',
          'toString',
        ),
        tie('value'),
      ),
    ),
  })).value;

  it('never make it throw, whatever their data is, whole or cut', () => {
    fc.assert(
      fc.property(json, fc.nat(400), fc.boolean(), (value, cut, whole) => {
        const text = JSON.stringify(value).replaceAll('<', '');
        const verdict = judge(page(data(whole ? text : text.slice(0, cut))));
        expect(typeof verdict.article).toBe('boolean');
        expect(verdict.published ?? '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
      { numRuns: 300 },
    );
  });
});
