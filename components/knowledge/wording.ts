/** The card's words, said of a day that the reader asked for instead of a story's. */
import { sayDate, sayOn } from '../../knowledge/dates.ts';
import type { Held } from '../card/plan.ts';
import type { Speech } from '../speech.ts';
import type { MessageKey, Translate } from '../translate.ts';

/** Wraps the translation, so that the card's parts need not know where they stand. */
export function ofAskedDay(translate: Translate): Translate {
  return (key, values, count) => translate(INSTEAD[key] ?? key, values, count);
}

const INSTEAD: Partial<Record<MessageKey, MessageKey>> = {
  'card.storyDay': 'knowledge.askedDay',
  'card.undated': 'knowledge.now',
  'card.afterStory': 'knowledge.after',
  'card.timeline.story': 'knowledge.timeline.day',
  'card.timeline.told': 'knowledge.timeline.told',
};

/** How sure it is that an office was held on the day; empty where it is sure. */
export function sureness(
  { holding, from, lastKnown }: Pick<Held, 'holding' | 'from' | 'lastKnown'>,
  { language, translate }: Speech,
): string {
  if (holding === 'unclear') return translate('knowledge.unclear');
  const known = lastKnown ?? from;
  if (holding !== 'last-known' || known === undefined) return '';
  // One language needs the date with its preposition, another without.
  const date = { on: sayOn(known, language), date: sayDate(known, language) };
  return translate('knowledge.lastKnown', date);
}
