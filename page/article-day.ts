const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** Years allow for tomorrow's paper, no more. */
const SLACK = 2 * 86_400_000;

/** Ways to write a day, each with the places of year, month and day among its groups. */
const FORMS: ReadonlyArray<readonly [string, number, number, number]> = [
  ['(\\d{4})[-/.](\\d\\d?)[-/.](\\d\\d?)', 1, 2, 3],
  // 20220929, alone or with a time behind it.
  ['(\\d{4})(\\d\\d)(\\d\\d)(?:\\d{4}|\\d{6})?', 1, 2, 3],
  [`(\\d{4})/(${MONTHS})/(\\d\\d?)`, 1, 2, 3],
  [`(\\d\\d?)[- /](${MONTHS})[a-z]*\\.?,?[- /](\\d{4})`, 3, 2, 1],
  [`(${MONTHS})[a-z]*\\.? (\\d\\d?)(?:[a-z]{2})?,? (\\d{4})`, 3, 1, 2],
];

/**
 * The first day that a stamp or an address states, `YYYY-MM-DD` as written: no zone is applied, so
 * a stamp tells the day of the zone it is written in. Impossible days, days to come, and the zero
 * day of CMSs (1970-01-01) are none.
 */
export function dayIn(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  for (const [form, ...places] of FORMS) {
    const match = RegExp(`(?<!\\d)${form}(?!\\d)`, 'i').exec(text.slice(0, 200));
    if (!match) continue;
    const [year, written, day] = places.map((place) => match[place]!);
    const month = MONTHS.split('|').indexOf(written!.slice(0, 3).toLowerCase()) + 1 || +written!;
    const time = Date.UTC(+year!, month - 1, +day!);
    const date = new Date(time);
    // Date.UTC rolls 30 February over to March.
    const exists = date.getUTCDate() === +day! && date.getUTCMonth() === month - 1;
    if (exists && time && +year! > 1700 && time < Date.now() + SLACK) {
      return date.toISOString().slice(0, 10);
    }
  }
  return undefined;
}
