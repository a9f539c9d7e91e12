/** What a reader types as a site, as the settings keep it. */

/**
 * The host in an address or a bare name: "https://WWW.dawn.com/news/1" and "www.dawn.com" both
 * give "www.dawn.com".
 *
 * @returns `undefined` where there is no host in it
 */
export function siteHost(text: string): string | undefined {
  const trimmed = text.trim();
  const address = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === '' || /\s/.test(trimmed) || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  // A single word is a site only on a network of one's own; there it has no dot.
  return hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('[')
    ? hostname
    : undefined;
}
