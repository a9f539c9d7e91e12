import { dayIn } from './article-day.ts';
import { IN_STORY, select, textOf, type Meta } from './article-select.ts';

/** WordPress marks the time of a story never updated with both classes. */
const TIME = `time:not(.updated:not(.published))${IN_STORY}`;
/** Letters of the names of `<meta>` that state a publication. */
const PUBLISHED = /publi|pubdate|hrudate|^dc.*(date|issued|created)$|^p?date$/;

/**
 * The day that the page's head states for the story, in the zone of its stamp.
 * @param stated the date in the story's own structured data
 */
export function dayInHead(meta: Meta, stated: unknown): string | undefined {
  const names = [...meta.keys()].filter((name) => PUBLISHED.test(name));
  return firstDay([stated, ...['articlepublishedtime', ...names].map((name) => meta.get(name))]);
}

/** The day of the `<time>` nearest to the headline, else of the address. */
export function dayInBody(document: Document, address: URL | Location): string | undefined {
  // Further up are the times of other stories, and the site's header with the day of today.
  const times = ['', '>*', '>*>*']
    .flatMap((steps) => select(document, `:not(html${steps && ',body'}):has(${steps}>h1) ${TIME}`))
    .map((time) => time.getAttribute('datetime') ?? textOf(time));
  return firstDay([...times, address.pathname]);
}

function firstDay(stamps: unknown[]): string | undefined {
  return stamps.map(dayIn).find(Boolean);
}
