/** What a schema.org type says about a page that carries it as its own. */
export type PageKind =
  /** A news story: NewsArticle, its subtypes, and live blogs. */
  | 'news'
  /** An article of any sort; many CMSs put this on pages that are none. */
  | 'article'
  /** A list of things. Stories carry such lists of related stories, too. */
  | 'list'
  | 'advertisement'
  | 'forum'
  | 'documentation'
  | 'section-page'
  | 'shop'
  | 'web-app'
  | 'not-article'
  /** A plain WebPage, a breadcrumb list, an organisation ... */
  | '';

/**
 * From https://schema.org/Article and its subtypes: AnalysisNewsArticle, ReportageNewsArticle and
 * the like end in NewsArticle. SocialMediaPosting says nothing: Medium types its stories so, forums
 * their threads. The first that fits wins: a SearchResultsPage is a section page, TechArticle a manual.
 */
const KINDS: ReadonlyArray<readonly [PageKind, RegExp]> = [
  ['advertisement', /advertiser/i],
  ['news', /newsarticle|liveblog/i],
  ['forum', /qapage|forumposting/i],
  ['documentation', /techart|scholarly|apiref|sourcecode/i],
  ['article', /article|blogposting|\breport$/i],
  ['section-page', /collectionpage|searchresults/i],
  ['list', /\bitemlist/i],
  ['shop', /\bproduct/i],
  ['web-app', /application$/i],
  ['not-article', /recipe|howto|jobposting|profilepage|\bevent$/i],
];

/** The kind that a type or a list of types stands for; `schema:` and full addresses are the same. */
export function kindOf(types: unknown): PageKind {
  const names = [types].flat().slice(0, 9).filter((type) => typeof type === 'string');
  return KINDS.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0] ?? '';
}
