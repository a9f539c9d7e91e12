/** Dates and numbers for small places: a source's date, a count. Long dates are `sayDate`'s. */
import { sayDate } from '../knowledge/dates.ts';
import type { Language } from './translate.ts';

const SHORT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "28 Apr 2022"; months have no short names in Urdu, and a month or a year is short enough. */
export function shortDate(partial: string, language: Language): string {
  if (language === 'ur' || partial.length < 10) return sayDate(partial, language);
  // "Sept" is what Intl has for en-GB; papers print "Sep".
  return SHORT.format(new Date(partial)).replace('Sept', 'Sep');
}

const NUMBERS: Record<Language, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en-GB'),
  // Pakistani newspapers print Latin digits in Urdu.
  ur: new Intl.NumberFormat('ur-PK-u-nu-latn'),
};

export function sayNumber(number: number, language: Language): string {
  return NUMBERS[language].format(number);
}
