/**
 * The interface's words, by key. The same catalogs build the browser's `_locales` (names in the
 * manifest); these come from the catalog itself because the reader can choose the language.
 */
import type english from '../locales/en.json';
import type { Settings } from '../settings.ts';

export type Language = 'en' | 'ur';

/** The language of the interface: as set, else Urdu for browsers in Urdu, else English. */
export function languageOf({ language }: Pick<Settings, 'language'>): Language {
  if (language !== 'auto') return language;
  return navigator.language.startsWith('ur') ? 'ur' : 'en';
}

/** A message with one form for one and one for all other numbers, as `@wxt-dev/i18n` writes them. */
interface Plural {
  '1': string;
  n: string;
}

type KeysOf<Node, Path extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends string | Plural
    ? `${Path}${Key}`
    : KeysOf<Node[Key], `${Path}${Key}.`>;
}[keyof Node & string];

export type MessageKey = KeysOf<typeof english>;

/**
 * @param values fill the `{names}` in the message; a name without a value stays as it is
 * @param count chooses between the forms of a message that has two
 */
export type Translate = (
  key: MessageKey,
  values?: Readonly<Record<string, string | number>>,
  count?: number,
) => string;

/** A whole catalog, or those of its groups that a script needs. */
export type Catalog = Partial<{ [Group in keyof typeof english]: Loose<(typeof english)[Group]> }>;

type Loose<Node> = Node extends string ? string : { [Key in keyof Node]: Loose<Node[Key]> };

/** The translate function of a catalog. A key that is missing there is shown as the key itself. */
export function translator(catalog: Catalog): Translate {
  return (key, values = {}, count) => {
    const found = key
      .split('.')
      .reduce<unknown>(
        (node, part) => (node as Record<string, unknown> | undefined)?.[part],
        catalog,
      );
    const message = typeof found === 'object' ? formFor(found as Plural, count) : found;
    return fill(typeof message === 'string' ? message : key, values);
  };
}

function formFor(plural: Plural, count: number | undefined): string {
  return count === 1 ? plural['1'] : plural.n;
}

function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
