/**
 * What a page's address says about it: conventions of CMSs, never names of hosts. Each takes the
 * path and the query in one, `/story.php?id=5`.
 */

/** `/`, `/index.html`, `/en/`, `/urdu/`: the front of a site or of one of its languages. */
export function isFront(path: string): boolean {
  return /^\/((index|home)[.\w]*|\w\w(-\w\w)?|urdu)?\/?(\?|$)/i.test(path) && !isStory(path);
}

/** Results of a search; queries say nothing: Twitter added `?s=20` to the addresses of stories. */
export function isSearch(path: string): boolean {
  return /\/search([/.?]|$)/i.test(path);
}

/** The listing of a category, tag, topic or author, or a later page of a list. */
export function isListing(path: string): boolean {
  return /\/(category|tags?|topics?|section|authors?|page)\/[^/]+\/?(\?|$)/i.test(path);
}

/** One story: a long number, a number in the query, or a slug of many words. */
export function isStory(path: string): boolean {
  return /^[^?]*(\d{4}|-[^/]+-[^/]+-)|[?&](p|\w*id)=\d/i.test(path);
}
