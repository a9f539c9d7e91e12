import { isFront, isListing, isSearch, isStory } from './article-address.ts';
import { readLinkedData, readMicrodata } from './article-data.ts';
import { kindOf, type PageKind } from './article-kind.ts';
import { findOwn } from './article-own.ts';
import { readMeta, select, selectInStory } from './article-select.ts';
import { hasManyTeasers, isReadable } from './article-shape.ts';
import { languageOf } from './language.ts';
import { dayInBody, dayInHead } from './published.ts';

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
  /** Language, as the primary subtag of BCP 47: `en`, `ur`. */
  lang?: string;
}

/**
 * Judges whether a page is a news story. Reads the document only, forces no layout, and never
 * throws: a page that cannot be judged is no story.
 */
export function judgePage(document: Document, address: URL | Location): Verdict {
  const no = (because: ArticleReason): Verdict => ({ article: false, because });
  try {
    const meta = readMeta(document);
    const data = [...readLinkedData(document), ...readMicrodata(document)];
    const own = (wanted: PageKind) =>
      findOwn(
        document,
        data.filter(({ kind }) => kind === wanted),
      );
    const news = own('news');
    const article = own('article');
    const head = dayInHead(meta, (news ?? article)?.day);
    const body = dayInBody(document, address);
    const yes = (because: ArticleReason): Verdict => ({
      article: true,
      because,
      published: head ?? body,
      lang: languageOf(document, meta),
    });

    const path = address.pathname + address.search;
    const front = isFront(path);
    const listing = isListing(path);
    const search = isSearch(path);
    const isNoList = () => isStory(path) || !hasManyTeasers(document);
    // Pages that list stories describe them, too, and one of them may be the only one described.
    const isTold = (isOfLists: boolean) =>
      isOfLists
        ? isReadable(document) && !hasManyTeasers(document)
        : isNoList() || isReadable(document);

    if (news && isTold(front || search)) return yes(news.by);

    // Weaker evidence yields to what the page says itself to be: CMSs write `og:type=article` on
    // categories (WordPress), goods (WooCommerce) and manuals (Hugo), wikis call their entries
    // Article. But goods or an app beside the page's own Article are what it reviews.
    const type = kindOf(meta.get('ogtype'));
    const kinds = [...data.map(({ kind }) => kind), kindOf(meta.get('generator')), type];
    const contrary = article ? /forum|docum|sec|sea/ : /forum|docum|-|shop/;
    const other = search ? 'search-results' : kinds.find((kind) => contrary.test(kind));
    if (other) return no(other as ArticleReason);
    // Code: a manual, or a developer's blog, but no news.
    if (select(document, 'pre')[2]) return no('documentation');

    const by = article?.by ?? (type === 'article' && 'open-graph');
    if (by && head && isTold(front || listing)) return yes(by);
    if (front) return no('front-page');
    if (listing || data.filter(({ kind }) => /news|article|list/.test(kind))[2]) {
      return no('section-page');
    }
    // Mail, editors and dashboards.
    if (select(document, '[contenteditable=true]')[0]) return no('web-app');
    // Terms of service and essays pass a readability test as well, but have no day and no byline.
    // Many times are a thread, a mailbox or a blog's front: each post has its own.
    if (
      (by || head || body || select(document, 'a[rel=author],[class*=byline]')[0]) &&
      isNoList() &&
      isReadable(document) &&
      !selectInStory(document, 'time')[4]
    ) {
      return yes(by || 'readable');
    }
    if (hasManyTeasers(document)) return no('section-page');
  } catch {
    // A hostile page: members of its elements are shadowed, or its data does not turn into text.
  }
  return no('not-article');
}
