import type { Verdict } from '../../page/article.ts';

/** A test page: where a server offers it, and what the gate says of it. */
export interface ExpectedPage extends Verdict {
  /** File name beside this file. */
  file: string;
  /** Path and query under which it is served. */
  path: string;
  /** Response headers besides `content-type: text/html; charset=utf-8`. */
  headers?: Readonly<Record<string, string>>;
}

/** All test pages: stories first, then pages that are none, then awkward ones of both sorts. */
export const EXPECTED_PAGES: readonly ExpectedPage[] = [
  {
    file: 'article-json-ld.html',
    path: '/2022/09/29/meta-office',
    article: true,
    because: 'news-article-data',
    published: '2022-09-29',
    lang: 'en',
  },
  {
    file: 'article-graph.html',
    path: '/internet-back/',
    article: true,
    because: 'news-article-data',
    published: '2022-10-06',
    lang: 'en',
  },
  {
    file: 'article-microdata.html',
    path: '/news/un-floods-and-trade',
    article: true,
    because: 'microdata',
    published: '2022-09-24',
    lang: 'en',
  },
  {
    file: 'article-open-graph.html',
    path: '/business/clegg-bilawal',
    article: true,
    because: 'open-graph',
    published: '2022-09-22',
    lang: 'en',
  },
  {
    file: 'article-readable.html',
    path: '/news/29-Sep-2022/platforms-must-answer',
    article: true,
    because: 'readable',
    published: '2022-09-29',
    lang: 'en',
  },
  {
    file: 'live-blog.html',
    path: '/live/un-general-assembly-77',
    article: true,
    because: 'news-article-data',
    published: '2022-09-23',
    lang: 'en',
  },
  {
    file: 'article-urdu.html',
    path: '/tech/2022-09-29/1204',
    article: true,
    because: 'open-graph',
    published: '2022-09-29',
    lang: 'ur',
  },
  {
    file: 'article-strict-csp.html',
    path: '/explained/the-2021-rules',
    headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
    article: true,
    because: 'news-article-data',
    published: '2022-09-29',
    lang: 'en',
  },
  { file: 'front-page.html', path: '/', article: false, because: 'front-page' },
  { file: 'section-page.html', path: '/technology', article: false, because: 'section-page' },
  { file: 'forum.html', path: '/threads/meta-office.8812/', article: false, because: 'forum' },
  { file: 'shop.html', path: '/product/fibre-modem-fx-20/', article: false, because: 'shop' },
  {
    file: 'documentation.html',
    path: '/manual/3.2/connecting.html',
    article: false,
    because: 'documentation',
  },
  {
    file: 'search-results.html',
    path: '/search?q=meta',
    article: false,
    because: 'search-results',
  },
  { file: 'web-app.html', path: '/mail/inbox', article: false, because: 'web-app' },

  // JSON-LD with raw line breaks and tabs inside strings, beside scripts that are no data.
  {
    file: 'nasty-line-breaks.html',
    path: '/opinion/no-platform-above',
    article: true,
    because: 'news-article-data',
    published: '2022-09-30',
    lang: 'en',
  },
  // JSON-LD that no parser takes: unescaped quotes in the headline.
  {
    file: 'nasty-broken-data.html',
    path: '/pakistan/no-platform-above',
    article: true,
    because: 'open-graph',
    published: '2022-09-30',
    lang: 'en',
  },
  // Forms that shadow the document's own members.
  {
    file: 'nasty-clobbered.html',
    path: '/analysis/three-ministers-one-company',
    article: true,
    because: 'news-article-data',
    published: '2022-10-01',
    lang: 'en',
  },
  // A WordPress category with `og:type=article` and a dated head.
  {
    file: 'nasty-category.html',
    path: '/topics/technology/',
    article: false,
    because: 'section-page',
  },
  // A wiki's entry: Article with the day of its creation.
  {
    file: 'nasty-encyclopaedia.html',
    path: '/wiki/Nick_Clegg',
    article: false,
    because: 'documentation',
  },
  // Long running text that only says when it was last changed.
  { file: 'nasty-terms.html', path: '/terms', article: false, because: 'not-article' },
  // A sentence of text and eight teasers; the story hangs below a WebPage.
  {
    file: 'nasty-paywall.html',
    path: '/pakistan/behind-closed-doors-regulator-platforms',
    article: true,
    because: 'news-article-data',
    published: '2022-10-03',
    lang: 'en',
  },
  // An advertisement in the clothes of a story.
  {
    file: 'nasty-advertorial.html',
    path: '/partners/faster-lines',
    article: false,
    because: 'not-article',
  },
  // A forum without any data: every post has its time.
  { file: 'nasty-thread.html', path: '/viewtopic.php', article: false, because: 'not-article' },
  // AMP, prefixed type, lists in lists, an entity in the headline, the last second of the day.
  {
    file: 'nasty-amp.html',
    path: '/2022/10/05/operators-ask/amp/',
    article: true,
    because: 'news-article-data',
    published: '2022-10-05',
    lang: 'en',
  },
  // Related stories described before the page's own.
  {
    file: 'nasty-related.html',
    path: '/opinion/an-office-is-not-an-answer',
    article: true,
    because: 'news-article-data',
    published: '2022-10-02',
    lang: 'en',
  },
  // Whole posts one below the other.
  { file: 'nasty-blog-front.html', path: '/notes', article: false, because: 'not-article' },
  // The only story of a site, served at `/`; the head also states the day of the request.
  {
    file: 'nasty-served-at-root.html',
    path: '/',
    article: true,
    because: 'open-graph',
    published: '2022-09-28',
    lang: 'en',
  },
];
