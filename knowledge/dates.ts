/** Partial dates (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) as ranges of days, and in words. */

/** First and last day that a partial date can mean, both `YYYY-MM-DD`, both included. */
export interface DayRange {
  first: string;
  last: string;
}

/** Languages in which dates are said. */
export type DateLocale = 'en' | 'ur';

/** The dates of a statement, as in the file. */
export interface Validity {
  from?: string | undefined;
  to?: string | undefined;
  lastKnown?: string | undefined;
}

const MS_PER_DAY = 86_400_000;

/**
 * The days that a partial date can mean: `2022-02` → 2022-02-01 to 2022-02-28.
 *
 * @param partial a date that the schema let through; days compare as text from here on
 */
export function daysOf(partial: string): DayRange {
  const [year = '', month, day] = partial.split('-');
  if (day !== undefined) return { first: partial, last: partial };
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const last = new Date(0);
  last.setUTCFullYear(Number(year), Number(month), 0);
  return {
    first: `${partial}-01`,
    last: `${partial}-${String(last.getUTCDate()).padStart(2, '0')}`,
  };
}

/**
 * Orders partial dates by their first day, a coarse date before a finer one with the same first day
 * (2022, 2022-01, 2022-01-01, 2022-02). Negative, zero or positive, as `sort` wants it.
 */
export function comparePartial(a: string, b: string): number {
  const one = daysOf(a).first;
  const two = daysOf(b).first;
  if (one !== two) return one < two ? -1 : 1;
  return a.length - b.length;
}

/** Whole days from one day to another, both `YYYY-MM-DD`; negative where `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** Whether a text is a partial date of the calendar: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function isPartialDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const [year, month = '01', day = '01'] = text.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: DateLocale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.keys(options).join(' ')}`;
  let found = formats.get(key);
  if (!found) {
    // Pakistani newspapers print "29 September 2022", as British ones do, and Latin digits in Urdu.
    const tag = locale === 'ur' ? 'ur-PK-u-nu-latn-ca-gregory' : 'en-GB';
    found = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    formats.set(key, found);
  }
  return found;
}

/**
 * A partial date in words, no finer than it is known: "29 September 2022", "April 2022", "2022";
 * "29 ستمبر 2022".
 */
export function sayDate(partial: string, locale: DateLocale): string {
  if (partial.length === 4) return String(Number(partial));
  const date = new Date(daysOf(partial).first);
  const options: Intl.DateTimeFormatOptions =
    partial.length === 7
      ? { month: 'long', year: 'numeric' }
      : { day: 'numeric', month: 'long', year: 'numeric' };
  // Urdu puts a comma after the month in Intl, not in print.
  return format(locale, options).format(date).replace('،', '');
}

/** The dates of a statement in words; a part is missing where its date is. */
export interface DateWords {
  from?: string;
  to?: string;
  lastKnown?: string;
}

const SPAN_WORDS: Record<
  DateLocale,
  Record<keyof DateWords, (date: string, day: boolean) => string>
> = {
  en: {
    from: (date) => `from ${date}`,
    to: (date) => `until ${date}`,
    lastKnown: (date, day) => `last known ${day ? 'on' : 'in'} ${date}`,
  },
  ur: {
    from: (date) => `${date} سے`,
    to: (date) => `${date} تک`,
    lastKnown: (date, day) => `آخری بار ${date} ${day ? 'کو' : 'میں'} معلوم`,
  },
};

/**
 * When a statement holds, in pieces that a line can join: `from` "from April 2022", `to` "until
 * 2023", `lastKnown` "last known on 29 September 2022". `lastKnown` is left out where the end is
 * known, which says more.
 */
export function sayValidity(validity: Validity, locale: DateLocale): DateWords {
  const words: DateWords = {};
  const say = (part: keyof DateWords, date: string) => {
    words[part] = SPAN_WORDS[locale][part](sayDate(date, locale), date.length === 10);
  };
  if (validity.from) say('from', validity.from);
  if (validity.to) say('to', validity.to);
  else if (validity.lastKnown) say('lastKnown', validity.lastKnown);
  return words;
}

/** A day or a coarser date with its preposition: "on 29 September 2022", "in April 2022". */
export function sayOn(partial: string, locale: DateLocale): string {
  const date = sayDate(partial, locale);
  const day = partial.length === 10;
  return locale === 'ur' ? `${date} ${day ? 'کو' : 'میں'}` : `${day ? 'on' : 'in'} ${date}`;
}
