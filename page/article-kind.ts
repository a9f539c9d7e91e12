import type { ArticleReason } from './article.ts';

/** What a type says of a page that carries it as its own. */
export type PageKind =
  /** A news story: NewsArticle, its subtypes, and live blogs. */
  | 'news'
  /** An article of any sort; many CMSs put this on pages that are none. */
  | 'article'
  /** A list of things; stories carry lists of related stories, too. */
  | 'list'
  /** The page is something else than a story. */
  | Extract<
      ArticleReason,
      | 'not-article'
      | 'forum'
      | 'documentation'
      | 'search-results'
      | 'section-page'
      | 'shop'
      | 'web-app'
    >
  /** Nothing: WebPage, Person, `og:type=website` ... */
  | '';

/**
 * Types of schema.org (https://schema.org/Article and below), of Open Graph, and the generators
 * that name their kind of site. The first that fits wins: an AdvertiserContentArticle is no
 * article, a TechArticle is a manual, ReportageNewsArticle and the like end in NewsArticle.
 * SocialMediaPosting says nothing: Medium types its stories so, forums their threads.
 */
const KINDS: { [kind: string]: RegExp } = {
  'not-article': /advert|recipe|howto|profile/i,
  news: /newsart|liveblog/i,
  forum: /qapage|forum|discourse/i,
  documentation: /techart|scholarly|apiref|sourcecode|wiki|do[cx]/i,
  article: /article|blogpost|\breport$/i,
  'search-results': /searchres/i,
  'section-page': /collectionpage/i,
  list: /\bitemlist/i,
  shop: /\bproduct/i,
  'web-app': /application$/i,
};

/** The kind that a type, or a list of types, stands for. */
export function kindOf(types: unknown): PageKind {
  const names = [types].flat() as string[];
  const kind = Object.entries(KINDS).find(([, pattern]) =>
    names.some((name) => pattern.test(name)),
  );
  return (kind?.[0] ?? '') as PageKind;
}
