/** What a screen reader says of a name that the reader stepped to: who, the office on the day, which of how many. */
import type { Card } from '../../knowledge/card.ts';
import { sayDate, sayOn } from '../../knowledge/dates.ts';
import { sayNumber } from '../dates.ts';
import type { Speech } from '../speech.ts';
import { plain } from '../words.tsx';

export function sayStep(
  { name, onDay }: Pick<Card, 'name' | 'onDay'>,
  nth: number,
  of: number,
  { language, translate }: Speech,
): string {
  const where = {
    name: plain(name, language),
    nth: sayNumber(nth, language),
    of: sayNumber(of, language),
  };
  const [office] = onDay;
  if (office?.holding === 'holds')
    return translate('card.step.office', { ...where, office: plain(office.text, language) });
  const known = office?.lastKnown ?? office?.from;
  if (office?.holding === 'last-known' && known !== undefined)
    return translate('card.step.lastKnown', {
      ...where,
      office: plain(office.text, language),
      // One language needs the date with its preposition, another without.
      on: sayOn(known, language),
      date: sayDate(known, language),
    });
  return translate('card.step.name', where);
}
