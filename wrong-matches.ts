/**
 * What readers have called wrong: kept in the browser, obeyed at once, exported as a file that the
 * makers can turn into a test. Nothing of it is sent anywhere.
 */
import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';

/** How far a refusal reaches: this page; this site; this wording anywhere. */
export const SCOPES = ['page', 'site', 'phrase'] as const;

const wrongMatch = v.strictObject({
  scope: v.picklist(SCOPES),
  entity: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)),
  /** As it stood in the text. */
  surface: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  host: v.pipe(v.string(), v.maxLength(253)),
  /** Path of the page, without query and fragment: those may say who the reader is. */
  path: v.pipe(v.string(), v.maxLength(2000)),
  /** Day of the story, where known. */
  published: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  /** When it was said, ISO 8601. */
  at: v.pipe(v.string(), v.maxLength(40)),
});

export type WrongMatch = v.InferOutput<typeof wrongMatch>;
export type Scope = WrongMatch['scope'];

/** So many are kept; the oldest go first. A reader who says more has switched the site off long before. */
const MOST = 2000;

const stored = storage.defineItem<unknown>('local:wrong-matches');
/** What a write would lose, junk or a later version's, is kept here. */
const setAside = storage.defineItem<unknown>('local:wrong-matches-set-aside');
const listSchema = v.array(v.unknown());

/** Reads what is stored; entries that do not fit are passed over. Never throws. */
export async function readWrongMatches(): Promise<WrongMatch[]> {
  try {
    return listFrom(await stored.getValue());
  } catch {
    return [];
  }
}

function listFrom(value: unknown): WrongMatch[] {
  const list = v.safeParse(listSchema, value);
  if (!list.success) return [];
  return list.output.flatMap((one) => {
    const result = v.safeParse(wrongMatch, one);
    return result.success ? [result.output] : [];
  });
}

/** @throws where the browser refuses to store; then the old list holds. */
export async function addWrongMatch(match: WrongMatch): Promise<void> {
  const parsed = v.parse(wrongMatch, match);
  await change((list) => [...list.filter((one) => !isSame(one, parsed)), parsed].slice(-MOST));
}

/**
 * Takes one back.
 * @throws where the browser refuses to store; then the old list holds.
 */
export async function removeWrongMatch(match: WrongMatch): Promise<void> {
  await change((list) => list.filter((one) => !isSame(one, match)));
}

async function change(how: (list: WrongMatch[]) => WrongMatch[]): Promise<void> {
  const value = await stored.getValue();
  const list = listFrom(value);
  const isWhole = value === null || (Array.isArray(value) && value.length === list.length);
  if (!isWhole) await setAside.setValue(value);
  await stored.setValue(how(list));
}

export function watchWrongMatches(listener: (matches: WrongMatch[]) => void): () => void {
  return stored.watch((value) => listener(listFrom(value)));
}

/** The store as the extension's own pages use it. */
export const WRONG_MATCH_STORE = {
  read: readWrongMatches,
  remove: removeWrongMatch,
  watch: watchWrongMatches,
};

/** Whether a mark is one that the reader has refused. */
export function isRefused(
  matches: readonly WrongMatch[],
  { entity, surface, host, path }: Pick<WrongMatch, 'entity' | 'surface' | 'host' | 'path'>,
): boolean {
  return matches.some((match) => {
    if (match.entity !== entity) return false;
    if (match.scope === 'site') return match.host === host;
    if (match.surface !== surface) return false;
    return match.scope === 'phrase' || (match.host === host && match.path === path);
  });
}

/** The list as the text of a file for the makers. */
export function wrongMatchesFile(matches: readonly WrongMatch[]): string {
  return `${JSON.stringify({ nameplate: 'wrong-matches', version: 1, matches }, undefined, 2)}\n`;
}

function isSame(a: WrongMatch, b: WrongMatch): boolean {
  return (
    a.scope === b.scope &&
    a.entity === b.entity &&
    a.surface === b.surface &&
    a.host === b.host &&
    (a.scope !== 'page' || a.path === b.path)
  );
}
