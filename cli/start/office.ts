import type { Card } from '../../knowledge/card.ts';

/** The first office of a card, with a word where no source says that it was held on the very day. */
export function officeOf(card: Card | undefined): string {
  const office = card?.onDay[0];
  if (!office) return '';
  if (office.holding === 'holds') return office.text.en;
  return `${office.text.en} (${office.holding === 'last-known' ? 'last known' : 'not certain'})`;
}
