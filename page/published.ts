import { dayIn } from './article-day.ts';
import { IN_STORY, select, textOf, type Meta } from './article-select.ts';

/** Letters of the names of `<meta>` that state a publication. */
const PUBLISHED = /publi|pubdate|sailthrudate|^dc.*(date|issued|created)|^p?date$/;
/** How far above the headline its byline can stand. */
const LEVELS = 5;
const MODIFIED = /modif|updat/i;

/** The days that a page states, each `YYYY-MM-DD` in the zone of its stamp. */
export interface Published {
  /** By structured data or `<meta>`. */
  head?: string;
  /** By the `<time>` next to the headline, else by the address. */
  body?: string;
  /** Last modification: a last resort, and no sign of a story. */
  modified?: string;
}

/**
 * Reads when the story was published.
 * @param stated the date in the story's own structured data
 */
export function readPublished(
  document: Document,
  address: URL | Location,
  meta: Meta,
  stated: unknown,
): Published {
  const named = (isName: (name: string) => boolean) =>
    [...meta.keys()].filter(isName).map((name) => meta.get(name));
  const firstDay = (stamps: unknown[]) => stamps.map(dayIn).find(Boolean);
  return {
    head: firstDay([
      stated,
      meta.get('articlepublishedtime'),
      ...named((name) => PUBLISHED.test(name) && !MODIFIED.test(name)),
    ]),
    body: firstDay([...timesOf(document), address.pathname]),
    modified: firstDay(named((name) => MODIFIED.test(name))),
  };
}

/** Times that belong to the headline: those in its nearest ancestor that holds any. */
function timesOf(document: Document): string[] {
  const times = select(document, `:is(time,[itemprop~=datePublished])${IN_STORY}`).filter(
    (time) => !MODIFIED.test(time.className),
  );
  let scope: Element | null | undefined = select(document, 'h1')[0];
  // Further up are the times of other stories, and the site's header with the day of today.
  for (let level = 0; level < LEVELS && scope; level++, scope = scope.parentElement) {
    const near = times.filter((time) => scope!.contains(time));
    if (near[0]) return near.map((time) => time.getAttribute('datetime') ?? textOf(time));
  }
  return [];
}
