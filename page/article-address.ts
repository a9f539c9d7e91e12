/** What a page's address says about it: conventions of CMSs, never names of hosts. */
export interface AddressSigns {
  /** `/`, `/index.html`, `/en/`, `/urdu/`: the front of a site or of one of its languages. */
  front: boolean;
  search: boolean;
  /** The listing of a category, tag, topic or author, or a later page of a list. */
  section: boolean;
  /** It names one story: by a number, or by a slug of many words. */
  story: boolean;
}

/** Reads the signs from path and query. */
export function readAddress({ pathname, search }: URL | Location): AddressSigns {
  const path = pathname.slice(0, 999).replace(/\/$/, '');
  const named = /[?&](p|\w?id|(news|story|article|post)_?(id)?)=\w/i.test(search);
  const front = !named && /^(\/(index|home|default)(\.\w+)?|\/(\w\w(-\w\w)?|urdu|english))?$/i.test(path);
  return {
    front,
    // Twitter added `?s=20` to the addresses of stories: below the front a query says nothing.
    search: /\/search([/.]|$)/i.test(path) || (front && /[?&](s|q|query|search)=./i.test(search)),
    section: /\/(category|tags?|topics?|sections?|authors?|trends|archives?|page)\/[^/]+$/i.test(path),
    story: named || /\d{4}|-[^/]+-[^/]+-[^/]+$/.test(path),
  };
}
