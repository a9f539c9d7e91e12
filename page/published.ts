import { dayIn } from './article-day.ts';
import { BESIDE, select, textOf, type Meta } from './article-select.ts';

/** The day of a story, and how well the page states it. */
export interface Publication {
  /** `YYYY-MM-DD` in the zone that the page's own stamp states. */
  day: string;
  /** `head`: structured data or `<meta>`; `modified` is a last resort and no sign of a story. */
  from: 'head' | 'time' | 'address' | 'modified';
}

/** Names of `<meta>` that state a publication, most trusted first, and what none of them may say. */
const META = [/publi.*time/, /publi|pubdate|sailthrudate/, /^dc.*(date|issued|created)|^p?date$/];
const MODIFIED = /modif|updat|expir/i;

/** How far above the headline its byline can stand. */
const LEVELS = 4;

/**
 * When the story was published: its structured data, `<meta>`, the `<time>` by its headline, the
 * address; else when it was last modified.
 * @param stated the date in the story's own structured data
 */
export function publicationOf(
  document: Document,
  address: URL | Location,
  meta: Meta,
  stated: unknown,
): Publication | undefined {
  const names = [...meta.keys()];
  const metas = META.flatMap((pattern) =>
    names.filter((name) => pattern.test(name) && !MODIFIED.test(name)).map((name) => meta.get(name)),
  );
  const modified = names.filter((name) => MODIFIED.test(name)).map((name) => meta.get(name));
  const sources = { head: [stated, ...metas], time: timesOf(document), address: [address.pathname], modified };
  for (const [from, stamps] of Object.entries(sources)) {
    const day = stamps.map(dayIn).find(Boolean);
    if (day) return { day, from: from as Publication['from'] };
  }
  return undefined;
}

/** Times that belong to the headline, nearest first: never those of teasers further down. */
function timesOf(document: Document): string[] {
  const times = new Set<Element>();
  let scope: Element | null | undefined = select(document, 'h1')[0];
  for (let level = 0; level < LEVELS && (scope = scope?.parentElement); level++) {
    for (const time of [].slice.call(scope.querySelectorAll('time,[itemprop~=datePublished]'), 0, 9) as Element[]) {
      if (!time.closest(BESIDE) && !MODIFIED.test(time.className)) times.add(time);
    }
  }
  return Array.from(times, (time) => time.getAttribute('datetime') ?? textOf(time));
}
