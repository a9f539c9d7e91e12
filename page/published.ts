import { dayIn } from './article-day.ts';
import { select, selectInStory, textOf, type Meta } from './article-select.ts';

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
  // WordPress marks the time of a story never updated with both classes.
  const times = selectInStory(document, 'time:not(.updated:not(.published))');
  const stamps: unknown[] = [];
  let scope = select(document, 'h1')[0]?.parentElement;
  // Further up are the times of other stories, and the site's header with the day of today.
  for (let level = 0; level < 3 && scope?.matches(level ? 'body *' : '*'); level++) {
    const near = times.filter((time) => scope!.contains(time));
    stamps.push(...near.map((time) => time.getAttribute('datetime') ?? textOf(time)));
    scope = scope.parentElement;
  }
  return firstDay([...stamps, address.pathname]);
}

function firstDay(stamps: unknown[]): string | undefined {
  return stamps.map(dayIn).find(Boolean);
}
