/**
 * Elements that match, in document order, at most 400: a page of a million paragraphs must cost no
 * more than one of a few hundred. A page can shadow the document's own members
 * (`<form name="querySelectorAll">`), for content scripts too; those of the prototype it cannot.
 */
export function select(document: Document, selector: string): Element[] {
  return [].slice.call(Object.getPrototypeOf(document).querySelectorAll.call(document, selector), 0, 400);
}

/** Text of an element, at most 300 characters. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').trim().slice(0, 300);
}

/** The first value of each `<meta>`, by name: `publish-date` and `publish_date` are `publishdate`. */
export type Meta = ReadonlyMap<string, string>;

/** Reads `<meta>` by property, name, itemprop or http-equiv. */
export function readMeta(document: Document): Meta {
  const meta = new Map<string, string>();
  for (const element of select(document, 'meta[content]')) {
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase().replace(/[^a-z]/g, '');
      if (name && !meta.has(name)) meta.set(name, element.getAttribute('content')!);
    }
  }
  return meta;
}

/** A card or list entry: it holds a headline that links elsewhere, and no body of paragraphs. */
const CARD = ':has(>:is(h2,h3,h4) a,>a :is(h2,h3,h4)):not(:has(p~p~p))';

/**
 * A selector's end: not what stands beside the story, or is hidden. Told by tags and attributes
 * alone: computed style would force a layout.
 */
export const IN_STORY = `:not(:is(a,aside,nav,footer,dialog,[hidden],[aria-hidden=true],[id^=comment],[class^=comment],${CARD}) *)`;
