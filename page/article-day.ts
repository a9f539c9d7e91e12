const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** Tomorrow's paper, no more. */
const SLACK = 2 * 86_400_000;

const FORMS = [
  /(?<!\d)(?<y>\d{4})[-/.](?<m>\d\d?|[a-z]{3})[-/.](?<d>\d\d?)(?!\d)/i,
  /(?<!\d)(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)(?!\d)/,
  /(?<d>\d\d?)\w{0,2}[- /](?<m>[a-z]{3})[a-z]*[- /.,]+(?<y>\d{4})/i,
  /(?<m>[a-z]{3})[a-z]*\.? (?<d>\d\d?)\w*,? (?:[\d:]+ \w+ )?(?<y>\d{4})/i,
];

/**
 * The first day that a stamp or an address states, `YYYY-MM-DD` as written: no zone is applied, so
 * a stamp tells the day of the zone it is written in. Impossible days, days to come, and the zero
 * day of CMSs (1970-01-01) are none.
 */
export function dayIn(text: unknown): string | undefined {
  for (const form of FORMS) {
    const { y = '', m = '', d = '' } = form.exec(`${text}`.slice(0, 200))?.groups ?? {};
    const month = +m || MONTHS.indexOf(m.slice(0, 3).toLowerCase()) / 3 + 1;
    const day = [y, month, d].map((part) => `${part}`.padStart(2, '0')).join('-');
    const time = Date.parse(day);
    // Some browsers roll 30 February over to March.
    const isPossible = time && +y > 1900 && time < Date.now() + SLACK;
    if (isPossible && new Date(time).toISOString().startsWith(day)) return day;
  }
  return undefined;
}
