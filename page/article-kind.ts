import type { ArticleReason } from './article.ts';

/** What a type says of a page that carries it as its own. */
export type PageKind =
  /** A news story: NewsArticle, its subtypes, and live blogs. */
  | 'news'
  /** An article of any sort; many CMSs put this on pages that are none. */
  | 'article'
  /** A list of things; stories carry lists of related stories, too. */
  | 'list'
  /** Nothing: a WebPage, an Organization, `og:type=website` ... */
  | undefined
  /** The page is something else than a story. */
  | Extract<ArticleReason, 'forum' | 'documentation' | 'section-page' | 'shop' | 'web-app' | 'not-article'>;

/**
 * Types of schema.org (https://schema.org/Article and below), of Open Graph, and the generators
 * that name their kind of site. The first that fits wins: an AdvertiserContentArticle is no
 * article, a TechArticle is a manual, ReportageNewsArticle and the like end in NewsArticle.
 * SocialMediaPosting says nothing: Medium types its stories so, forums their threads.
 */
const KINDS = {
  'not-article': /advertiser|recipe|howto|jobposting|profile/i,
  news: /newsarticle|liveblog/i,
  forum: /qapage|forum|discourse|phpbb|vbulletin|nodebb|flarum/i,
  documentation: /techart|scholarly|apiref|sourcecode|wiki|docu|mkdocs|mdbook|sphinx|gitbook|doxygen/i,
  article: /article|blogposting|\breport$/i,
  'section-page': /collectionpage|searchresults/i,
  list: /\bitemlist/i,
  shop: /\bproduct/i,
  'web-app': /application$/i,
};

/** The kind that a type, or a list of types, stands for. */
export function kindOf(types: unknown): PageKind {
  const names = [types].flat().filter((type) => typeof type === 'string');
  for (const kind in KINDS) {
    if (names.some((name) => KINDS[kind as keyof typeof KINDS].test(name))) return kind as PageKind;
  }
  return undefined;
}
