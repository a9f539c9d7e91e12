/** Whether the page around an element is light or dark: by its own background, not by the system. */

export function themeAround(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    const parts = colour.match(/[\d.]+/g)?.map(Number) ?? [];
    const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
    if (parts.length < 3 || alpha < 0.5 || !colour.startsWith('rgb')) continue;
    return luminance(red, green, blue) < 0.4 ? 'dark' : 'light';
  }
  // No background anywhere: the browser's canvas, which follows the page's colour scheme.
  const scheme = getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  return scheme.includes('dark') && !scheme.includes('light') ? 'dark' : 'light';
}

/** Perceived lightness, 0 to 1 (ITU-R BT.601 weights on gamma-encoded values). */
function luminance(red: number, green: number, blue: number): number {
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
