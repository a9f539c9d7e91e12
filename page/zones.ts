/**
 * Where on a page names are not marked: navigation, headers and footers of the site, asides, related
 * links, forms, buttons, code, hidden and editable text. By markup alone; no style, no layout.
 */

/** Elements whose text is never part of a story. */
const SKIPPED_TAGS = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME FRAME OBJECT EMBED CANVAS SVG MATH VIDEO AUDIO MAP PICTURE ' +
    'CODE PRE KBD SAMP VAR TEXTAREA INPUT SELECT OPTION DATALIST OUTPUT METER PROGRESS BUTTON LABEL LEGEND ' +
    'NAV FOOTER ASIDE DIALOG MENU HEAD TITLE APPLET MARQUEE RT RP'
  ).split(' '),
);

const SKIPPED_ROLES = new Set(
  (
    'navigation banner contentinfo complementary search menu menubar menuitem toolbar tablist tab dialog ' +
    'alertdialog alert button checkbox combobox listbox textbox searchbox slider switch tooltip status log tree grid'
  ).split(' '),
);

/** Words in class and id by which sites name what is not the story. Whole words between separators. */
const SKIPPED_NAMES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|side-bar|related|recommended|recommendations?|trending|most-read|most-popular|popular-posts|read-more|readmore|also-read|more-stories|more-news|latest-news|outbrain|taboola|promo|promoted|sponsored|advert|advertisement|ad-slot|newsletter|subscribe|share|sharing|social|comments?|disqus|cookie|consent|paywall|pagination|pager|tags?|tag-list|tag-links|byline-links|footer|masthead|site-header|skip-link|sr-only|visually-hidden|screen-reader-text)(?:$|[\s_-])/i;

/** What holds the story keeps its text whatever its class says ("article has-sidebar related"). */
const STORY = 'h1, article, [itemprop="articleBody"]';

/** Whether an element and all in it are left alone. */
export function isSkipped(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (SKIPPED_TAGS.has(tag)) return true;
  if (tag === 'HEADER') return !isInStory(element);
  if (tag === 'FORM') return element.querySelector(STORY) === null;
  if (tag === 'ARTICLE') return isTeaser(element);
  if (element.attributes.length === 0) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  const style = element.getAttribute('style');
  if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  if (tag === 'BODY' || tag === 'HTML' || tag === 'MAIN' || tag === 'P' || /^H[1-6]$/.test(tag))
    return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names.length > 1 && SKIPPED_NAMES.test(names) && element.querySelector(STORY) === null;
}

/** A `header` inside the story holds its headline; one outside is the site's. */
function isInStory(header: Element): boolean {
  return (
    header.closest('article, main') !== null ||
    (header.querySelector('h1') !== null && header.querySelector('nav') === null)
  );
}

/** A teaser of another story: an `article` without h1 whose heading is one link. */
function isTeaser(article: Element): boolean {
  if (article.querySelector('h1') !== null) return false;
  const link = article.querySelector(
    'h2 > a[href], h3 > a[href], h4 > a[href], a[href] > h2, a[href] > h3, a[href] > h4',
  );
  if (link === null) return false;
  return (article.textContent ?? '').length < TEASER_LENGTH;
}

/** Teasers end with a standfirst; a live blog's entry with a linked heading is longer. */
const TEASER_LENGTH = 400;
