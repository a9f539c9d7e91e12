/**
 * Elements that match, in document order, at most 400: a page of a million paragraphs must cost no
 * more than one of a few hundred. A page can shadow the document's own members
 * (`<form name="querySelectorAll">`), for content scripts too; those of the prototype it cannot.
 */
export function select(document: Document, selector: string): Element[] {
  const list = Object.getPrototypeOf(document).querySelectorAll.call(document, selector);
  return [].slice.call(list, 0, 400);
}

/** The beginning of an element's text. */
export function textOf(element: Element | null, characters = 300): string {
  return (element?.textContent ?? '').slice(0, characters);
}

/** The first value of each `<meta>`, by name: `publish-date`, `publish_date` are `publishdate`. */
export type Meta = ReadonlyMap<string, string>;

/** Reads `<meta>` by property, name, itemprop or http-equiv. */
export function readMeta(document: Document): Meta {
  const meta = new Map<string, string>();
  for (const element of select(document, 'meta[content]')) {
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element
        .getAttribute(attribute)
        ?.toLowerCase()
        .replace(/[^a-z]/g, '');
      if (name && !meta.has(name)) meta.set(name, element.getAttribute('content') ?? '');
    }
  }
  return meta;
}

/** Headlines that link to other pages. */
export const LINKED_HEADLINES = 'h2 a,h3 a,h4 a,a h2,a h3,a h4';
/** Told by tags and attributes alone: computed style would force a layout. */
const BESIDE = 'aside,nav,footer,dialog,[hidden],[aria-hidden=true],[id^=comment]';

/**
 * As `select`, without what is hidden, stands beside the story, or is in a card: a container up to
 * two levels up that holds a headline linking elsewhere, and fewer than three paragraphs.
 */
export function selectInStory(document: Document, selector: string): Element[] {
  // `:has()` would say it shorter, but takes half a minute on a page of 20,000 elements.
  const cards = new Map<Element | null | undefined, unknown>();
  const isCard = (container: Element | null | undefined) => {
    if (!cards.has(container)) {
      const linked = container?.querySelector(LINKED_HEADLINES);
      cards.set(container, linked && !container?.querySelectorAll('p')[2]);
    }
    return cards.get(container);
  };
  return select(document, selector).filter((element) => {
    const parent = element.parentElement;
    return !element.closest(BESIDE) && !isCard(parent) && !isCard(parent?.parentElement);
  });
}
