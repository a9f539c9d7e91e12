import { isFront, isListing, isSearch, isStory } from './article-address.ts';
import { readLinkedData, readMicrodata, type Described } from './article-data.ts';
import { kindOf, type PageKind } from './article-kind.ts';
import { findOwn, isTitled } from './article-own.ts';
import { IN_STORY, readMeta, select } from './article-select.ts';
import { hasManyPosts, hasManyTeasers, isReadable } from './article-shape.ts';
import { languageOf } from './language.ts';
import { readPublished } from './published.ts';

/** Why a page was taken for a news story, or not; the popup says it in words. */
export type ArticleReason =
  | 'news-article-data'
  | 'microdata'
  | 'open-graph'
  | 'readable'
  | 'front-page'
  | 'section-page'
  | 'search-results'
  | 'forum'
  | 'shop'
  | 'documentation'
  | 'web-app'
  | 'not-article';

/** The gate's judgement of a page. */
export interface Verdict {
  article: boolean;
  because: ArticleReason;
  /** Day of publication, `YYYY-MM-DD`, in the zone that the story's own stamp states. */
  published?: string;
  /** BCP 47 language. */
  lang?: string;
}

/**
 * Judges whether a page is a news story. Reads the document only, forces no layout, and never
 * throws: a page that cannot be judged is no story.
 */
export function judgePage(document: Document, address: URL | Location): Verdict {
  try {
    return judge(document, address);
  } catch {
    return { article: false, because: 'not-article' };
  }
}

function judge(document: Document, address: URL | Location): Verdict {
  const meta = readMeta(document);
  const data = [...readLinkedData(document), ...readMicrodata(document)];
  const own = (wanted: PageKind) =>
    findOwn(document, address, meta, data.filter(({ kind }) => kind === wanted));

  const news = own('news');
  const article = own('article');
  // A page described as a mere WebPage dates itself; the data of listed stories must not date it.
  const { day } = news ?? article ?? data.find((node) => !node.kind && node.day) ?? {};
  const { head, body, modified } = readPublished(document, address, meta, day);
  const no = (because: ArticleReason): Verdict => ({ article: false, because });
  const yes = (because: ArticleReason): Verdict => ({
    article: true,
    because,
    published: head ?? body ?? modified,
    lang: languageOf(document, meta),
  });

  const isAlone = () => isReadable(document) && !hasManyTeasers(document);
  const isStoryOrText = () => isStory(address) || isReadable(document) || !hasManyTeasers(document);
  const front = isFront(address);
  const search = isSearch(address);

  // Front pages and result pages describe stories, too, and one of them may be the only one.
  if (news && (front || search ? isTitled(document, meta, news) && isAlone() : isStoryOrText())) {
    return yes(news.by);
  }

  // Weaker evidence yields to what the page says itself to be: CMSs write `og:type=article` on
  // categories (WordPress), goods (WooCommerce) and manuals (Hugo), wikis call their entries
  // Article. But goods or an app beside the page's own Article are what it reviews.
  const type = kindOf(meta.get('ogtype'));
  const kinds = [...data.map(({ kind }) => kind), kindOf(meta.get('generator')), type];
  const contrary = article ? /forum|docum|section/ : /forum|docum|-|shop/;
  const other = kinds.find((kind) => contrary.test(kind!));
  if (other) return no(other as ArticleReason);
  if (search) return no('search-results');
  // Code: a manual, or a developer's blog, but no news.
  if (select(document, 'pre').length > 2) return no('documentation');

  const lists = data.filter(({ kind }) => /^(news|article|list)/.test(kind!)).length > 2;
  const listing = isListing(address);
  const isPlain = () => isReadable(document) && !hasManyPosts(document);
  if (
    (article || type === 'article') &&
    (front || listing ? head && isAlone() : head ? isStoryOrText() : lists ? isAlone() : isPlain())
  ) {
    return yes(article?.by ?? 'open-graph');
  }
  if (front) return no('front-page');
  if (lists || listing) return no('section-page');

  // Tools of mail, editors and dashboards.
  const tools = '[role=application],[role=toolbar],[role=grid],[role=tree],[contenteditable=true]';
  if (select(document, tools).length > 1) return no('web-app');
  // Terms of service and essays pass a readability test as well, but have no day and no byline.
  // Many times are a thread or a mailbox: each post has its own.
  const isSigned = head || body || select(document, '[rel~=author],[class*=byline]')[0];
  const isThread = select(document, `time${IN_STORY}`).length > 4;
  if (isSigned && !isThread && isPlain()) return yes('readable');
  return no(hasManyTeasers(document) ? 'section-page' : 'not-article');
}
