import type { Described } from './article-data.ts';
import { select, type Meta } from './article-select.ts';
import type { ArticleReason } from './article.ts';

/**
 * What the page says itself to be other than a story. It outweighs all but the page's own
 * NewsArticle: CMSs write `og:type=article` on category pages (WordPress), goods (WooCommerce) and
 * manuals (Hugo), and wikis describe their entries as Article.
 * @param isArticle the page's own data says Article: goods or an app beside it are what it reviews
 */
export function contraryOf(
  document: Document,
  data: readonly Described[],
  meta: Meta,
  isArticle: boolean,
): ArticleReason | undefined {
  const kinds = ['advertisement', 'forum', 'documentation', 'section-page', 'shop', 'web-app', 'not-article'] as const;
  const kind = kinds.slice(0, isArticle ? 4 : 7).find((name) => data.some((node) => node.kind === name));
  if (kind) return kind;
  const generator = meta.get('generator')!;
  const type = meta.get('ogtype')!;
  if (/discourse|phpbb|vbulletin|xenforo|flarum|nodebb/i.test(generator)) return 'forum';
  if (/wiki|docusaurus|mkdocs|mdbook|sphinx|[ue]press|gitbook|doxygen|doc\b/i.test(generator)) return 'documentation';
  if (/product/i.test(type)) return 'shop';
  if (/profile|object/i.test(type)) return 'not-article';
  // Code: a manual, or a developer's blog, but no news.
  return select(document, 'pre').length > 2 ? 'documentation' : undefined;
}
