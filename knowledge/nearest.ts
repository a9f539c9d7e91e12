/** Which known ids are nearest to one that is not known. */

/** Ids farther than this share of their length are no help. */
const MAX_SHARE = 0.4;

/**
 * Up to three ids, nearest first: those that contain the wrong one or its words, then those a few
 * letters away.
 */
export function nearestIds(wrong: string, ids: Iterable<string>): string[] {
  const wanted = wrong
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-');
  if (wanted === '' || wanted.length > 200) return [];
  const ranked: { id: string; distance: number }[] = [];
  for (const id of ids) {
    const within = id.split('-').includes(wanted) || (wanted.length >= 4 && id.includes(wanted));
    const distance = within ? 0.5 : editDistance(wanted, id);
    if (within || distance <= Math.max(wanted.length, id.length) * MAX_SHARE) {
      ranked.push({ id, distance });
    }
  }
  ranked.sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  return ranked.slice(0, 3).map(({ id }) => id);
}

/** Levenshtein distance: letters to add, drop or change. One row of the table at a time. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
