/** What a reader can set: the shape, the defaults, reading and writing. Kept in `storage.local`. */
import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { ENTITY_KINDS, type EntityKind } from './knowledge/schema.ts';

const host = v.pipe(v.string(), v.minLength(1), v.maxLength(253), v.regex(/^[a-z0-9.:[\]-]+$/));
const hosts = v.pipe(v.array(host), v.maxLength(5000));

/** Ways to tell a marked name from the text around it. */
export const MARK_STYLES = ['both', 'tint', 'underline'] as const;
/** Keys that may have to be held for a card to open. */
export const CARD_KEYS = ['none', 'Alt', 'Control', 'Shift'] as const;

export const settingsSchema = v.strictObject({
  /** Marks anywhere at all. */
  on: v.boolean(),
  /** Where to mark by itself: articles everywhere, articles on listed sites, or only when asked. */
  where: v.picklist(['everywhere', 'listed', 'asked']),
  /** Hosts on which nothing is marked, whatever else is set. */
  sitesOff: hosts,
  /** Hosts on which articles are marked where `where` is "listed". */
  sitesOn: hosts,
  kinds: v.strictObject(
    Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, v.boolean()])) as Record<
      EntityKind,
      v.BooleanSchema<undefined>
    >,
  ),
  /** Each mention, or the first of each entity. */
  mentions: v.picklist(['all', 'first']),
  style: v.picklist(MARK_STYLES),
  /** Milliseconds that the pointer must rest on a name before the card opens. */
  delay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  /** Key that must be held for the card to open on hover. */
  key: v.picklist(CARD_KEYS),
  language: v.picklist(['auto', 'en', 'ur']),
  theme: v.picklist(['auto', 'light', 'dark']),
  /** The number of names on the toolbar button. */
  badge: v.boolean(),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** 300 ms is where the delays of the best hover cards meet (Page Previews 150-500, Word Hunter 200). */
export const DEFAULTS: Settings = {
  on: true,
  where: 'everywhere',
  sitesOff: [],
  sitesOn: [],
  kinds: { person: true, organisation: true, law: true, concept: true, product: true },
  mentions: 'all',
  style: 'both',
  delay: 300,
  key: 'none',
  language: 'auto',
  theme: 'auto',
  badge: true,
};

const stored = storage.defineItem<unknown>('local:settings');
/** Junk found in place of settings is kept here, so that nothing is lost. */
const setAside = storage.defineItem<unknown>('local:settings-set-aside');

/** Reads any value as settings: each field that does not fit its rule falls back to its default. */
export function settingsFrom(value: unknown): { settings: Settings; refused: string[] } {
  const settings: Record<string, unknown> = { ...DEFAULTS };
  const refused: string[] = [];
  if (value === null || value === undefined) return { settings: DEFAULTS, refused };
  if (typeof value !== 'object' || Array.isArray(value))
    return { settings: DEFAULTS, refused: ['settings'] };
  for (const [name, field] of Object.entries(settingsSchema.entries)) {
    if (!Object.hasOwn(value, name)) continue;
    const result = v.safeParse(field, (value as Record<string, unknown>)[name]);
    if (result.success) settings[name] = result.output;
    else refused.push(name);
  }
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(settingsSchema.entries, name)) refused.push(name);
  }
  return { settings: settings as Settings, refused };
}

/** The settings as stored, or the defaults. Never throws: marking must not depend on it. */
export async function readSettings(): Promise<Settings> {
  try {
    const value = await stored.getValue();
    const { settings, refused } = settingsFrom(value);
    if (refused.length > 0) await setAside.setValue(value);
    return settings;
  } catch {
    return DEFAULTS;
  }
}

/**
 * Changes some settings and keeps the rest.
 * @throws where the browser refuses to store; then the old settings hold.
 */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = v.parse(settingsSchema, { ...(await readSettings()), ...change });
  await stored.setValue(settings);
  return settings;
}

/** Calls back after each change, from whatever page it came. Returns what ends it. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  return stored.watch((value) => listener(settingsFrom(value).settings));
}

/** Whether nothing is to be marked on a host, and why. */
export function offBecause(settings: Settings, host: string): 'off' | 'off-here' | undefined {
  if (!settings.on) return 'off';
  return settings.sitesOff.includes(host) ? 'off-here' : undefined;
}

/** The store as the extension's own pages use it. */
export const SETTINGS_STORE = { read: readSettings, change: changeSettings, watch: watchSettings };

/** The settings as the text of a file to keep or to carry to another browser. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ nameplate: 'settings', version: 1, settings }, undefined, 2)}\n`;
}

const fileSchema = v.strictObject({
  nameplate: v.literal('settings'),
  version: v.literal(1),
  settings: settingsSchema,
});

/** Reads such a file: all of it or nothing; `error` says the first thing that is wrong, and where. */
export function settingsFromFile(text: string): { settings?: Settings; error?: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { error: `not JSON: ${(error as Error).message}` };
  }
  const result = v.safeParse(fileSchema, value);
  if (result.success) return { settings: result.output.settings };
  const [issue] = result.issues;
  return { error: `${v.getDotPath(issue) ?? 'file'}: ${issue.message}` };
}
