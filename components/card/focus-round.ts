/** Tab goes round in a card on a page: beyond its end the page would begin anew. Esc leads out. */

const STOPS = 'a[href], button:not(:disabled), summary';

/** @param event a press of a key, heard at the card */
export function goRound(event: KeyboardEvent): void {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const card = event.currentTarget as HTMLElement;
  const stops = [...card.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.getClientRects().length > 0,
  );
  const [first, last] = [stops[0], stops.at(-1)];
  if (event.shiftKey && (event.target === first || event.target === card)) {
    event.preventDefault();
    last?.focus();
  } else if (!event.shiftKey && event.target === last) {
    event.preventDefault();
    first?.focus();
  }
}
