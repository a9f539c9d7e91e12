/** What a page's address says about it: conventions of CMSs, never names of hosts. */

/** One story, by its number in the query: `/?p=123`, `/story.php?id=5`. */
function isNumbered({ search }: URL | Location): boolean {
  return /[?&](p|\w?id|(news|story|article|post)_?(id)?)=\w/i.test(search);
}

/** `/`, `/index.html`, `/en/`, `/urdu/`: the front of a site or of one of its languages. */
export function isFront(address: URL | Location): boolean {
  return /^\/((index|home)(\.\w+)?|\w\w(-\w\w)?|urdu)?\/?$/i.test(address.pathname) && !isNumbered(address);
}

/** Results of a search. Twitter added `?s=20` to the addresses of stories: only the front counts. */
export function isSearch(address: URL | Location): boolean {
  return (
    /\/search([/.]|$)/i.test(address.pathname) ||
    (isFront(address) && /[?&](s|q|query)=./i.test(address.search))
  );
}

/** The listing of a category, tag, topic or author, or a later page of a list. */
export function isListing({ pathname }: URL | Location): boolean {
  return /\/(category|tags?|topics?|sections?|authors?|archives?|page)\/[^/]+\/?$/i.test(pathname);
}

/** One story, by a number or by a slug of many words. */
export function isStory(address: URL | Location): boolean {
  return isNumbered(address) || /\d{4}|-[^/]+-[^/]+-[^/]+\/?$/.test(address.pathname);
}
