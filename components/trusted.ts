/**
 * Only what the reader does counts: the card stands in pages of others, whose scripts could click.
 */
export function trusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}
