import { dayIn } from './article-day.ts';
import { type Meta, selectInStory, textOf } from './article-select.ts';

/** Letters of the names of `<meta>` that state a publication. */
const PUBLISHED = /publi|(pub|sailthru)date|^dc.*(date|issued|created)$|^p?date$/;

/**
 * The day that the page's head states for the story, in the zone of its stamp.
 * @param stated the date in the story's own structured data
 */
export function dayInHead(meta: Meta, stated: unknown): string | undefined {
  const names = [...meta.keys()].filter((name) => PUBLISHED.test(name));
  return firstDay([stated, ...['articlepublishedtime', ...names].map((name) => meta.get(name))]);
}

/** The day of the first `<time>` after the headline, else of the address. */
export function dayInBody(document: Document, address: URL | Location): string | undefined {
  // WordPress marks the time of a story never updated with both classes.
  const marks = selectInStory(document, 'h1,time:not(.updated:not(.published))');
  // Before the headline stands the site's header with the day of today.
  const times = marks
    .slice(marks.findIndex((mark) => mark.matches('h1')) + 1)
    .map((time) => time.getAttribute('datetime') ?? textOf(time));
  return firstDay([...times, address.pathname]);
}

function firstDay(stamps: unknown[]): string | undefined {
  return stamps.map(dayIn).find(Boolean);
}
