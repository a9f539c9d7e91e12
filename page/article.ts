import { readAddress } from './article-address.ts';
import { contraryOf } from './article-contrary.ts';
import { readData, type Described } from './article-data.ts';
import { findOwn, selfOf } from './article-own.ts';
import { BESIDE, readMeta, select } from './article-select.ts';
import { measureShape, type Shape } from './article-shape.ts';
import { languageOf } from './language.ts';
import { publicationOf } from './published.ts';

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
  | 'advertisement'
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

/** More linked headlines than a story carries among its paragraphs as "read more". */
const MANY = 6;
const BYLINE = '[rel~=author],[class*=byline]';
const TOOLS = '[role=application],[role=toolbar],[role=grid],[role=tree],[contenteditable=true]';

function judge(document: Document, address: URL | Location): Verdict {
  const meta = readMeta(document);
  const data = readData(document);
  const { front, search, section, story } = readAddress(address);
  const self = selfOf(document, address, meta);
  let measured: Shape | undefined;
  const shape = () => (measured ??= measureShape(document));
  const isList = () => shape().teasers >= MANY && shape().paragraphs < 2;
  const isAlone = () => shape().readable && shape().teasers < MANY;

  const no = (because: ArticleReason): Verdict => ({ article: false, because });
  // A page described as a mere WebPage dates itself; other stories' data must not date this one.
  const publication = (own = data.find(({ kind, day }) => !kind && day)) =>
    publicationOf(document, address, meta, own?.day);
  const yes = (because: ArticleReason, own?: Described): Verdict => ({
    article: true,
    because,
    published: publication(own)?.day,
    lang: languageOf(document, meta),
  });

  const news = findOwn(data.filter(({ kind }) => kind === 'news'), self);
  // Front pages and result pages describe stories, too, and one of them may be alone.
  if (news && (front || search ? self.isTitled(news) && isAlone() : story || !isList())) {
    return yes(news.by, news);
  }

  const own = findOwn(data.filter(({ kind }) => kind === 'article'), self);
  const contrary = search ? 'search-results' : contraryOf(document, data, meta, !!own);
  if (contrary) return no(contrary);

  const isOpenGraph = /article/i.test(meta.get('ogtype')!);
  const lists = data.filter(({ kind }) => /^(news|article|list)/.test(kind)).length > 2;
  const from = publication(own)?.from;
  if (own || isOpenGraph) {
    const isStory =
      front || section
        ? from === 'head' && isAlone()
        : from === 'head'
          ? story || !isList()
          : shape().readable && shape().posts < 2 && (!lists || isAlone());
    if (isStory) return yes(own?.by ?? 'open-graph', own);
  }

  if (front) return no('front-page');
  if (section || lists) return no('section-page');
  if (select(document, TOOLS).length > 1) return no('web-app');
  // Plain text: terms of service and essays pass a readability test, too, but have no day and no
  // byline. Many times are a thread or a mailbox: each post has its own.
  const isNews = (from && from !== 'modified') || select(document, BYLINE)[0];
  const isThread = select(document, `time:not(:is(li,${BESIDE}) *)`).length > 4;
  if (isNews && !isThread && shape().readable && shape().posts < 2) return yes('readable');
  return no(shape().teasers >= MANY ? 'section-page' : 'not-article');
}
