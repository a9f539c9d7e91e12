/**
 * What is refused before the schema looks at a file: too large, too deep, keys that are not data.
 * The walk keeps its own stack, so that a file 10,000 levels deep is a finding and not a crash.
 */
import { type Finding, sayValue } from './finding.ts';

/** Longest text of a file, in UTF-16 units: what `storage.local` holds in all, in bytes. */
export const MAX_FILE_LENGTH = 10_485_760;

/** The format itself is 6 levels deep (file, entities, entity, senses, sense, clues, list). */
const MAX_DEPTH = 12;

const TOO_DEEP = `expected at most ${MAX_DEPTH} levels of lists and objects`;

/** 230 entities with 1,300 sources have about 40,000 values. */
const MAX_VALUES = 1_000_000;

const MAX_ENTITIES = 20_000;

/** Longest list within an entity, and most fields of an object. */
const MAX_LIST = 1_000;

/** Keys that reach into an object's making instead of its data. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Step {
  value: object;
  /** `entities[3].roles`, as it is said. */
  path: string;
  depth: number;
}

/** The first thing that is beyond a limit, or nothing. */
export function beyondLimits(file: unknown): Finding | undefined {
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    return refuse('file', 'expected an object with version, readUntil and entities', file);
  }
  const open: Step[] = [{ value: file, path: '', depth: 0 }];
  let values = 0;
  for (let step = open.pop(); step; step = open.pop()) {
    const { value, path, depth } = step;
    if (depth >= MAX_DEPTH) return refuse(path, TOO_DEEP);
    const list = Array.isArray(value);
    const most = path === 'entities' ? MAX_ENTITIES : MAX_LIST;
    if (list && value.length > most) {
      return refuse(path, `expected at most ${most.toLocaleString('en')} in a list`, value);
    }
    const keys = Object.keys(value);
    if (keys.length > most) {
      const expected = `expected at most ${most.toLocaleString('en')} fields`;
      return refuse(path || 'file', expected, keys.length);
    }
    values += keys.length;
    if (values > MAX_VALUES) {
      return refuse('file', `expected at most ${MAX_VALUES.toLocaleString('en')} values in all`);
    }
    for (const key of keys) {
      if (FORBIDDEN_KEYS.has(key)) {
        return refuse(path || 'file', 'expected no key of this name', key);
      }
      const child: unknown = (value as Record<string, unknown>)[key];
      if (typeof child !== 'object' || child === null) continue;
      const under = list ? `${path}[${key}]` : path ? `${path}.${sayKey(key)}` : sayKey(key);
      open.push({ value: child, path: under, depth: depth + 1 });
    }
  }
  return undefined;
}

/**
 * Whether a JSON text nests deeper than the limit, before it is parsed: engines take half a second
 * a megabyte for nothing but brackets. One pass; what is no JSON is left to the parser to say.
 */
export function nestsTooDeep(text: string): Finding | undefined {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inText) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) inText = false;
    } else if (code === QUOTE) inText = true;
    else if (code === LIST_OPEN || code === OBJECT_OPEN) {
      if (++depth <= MAX_DEPTH) continue;
      const line = text.slice(0, at).split('\n').length;
      const column = at - text.lastIndexOf('\n', at);
      return refuse('file', `${TOO_DEEP} at line ${line}, column ${column}`);
    } else if (code === LIST_CLOSE || code === OBJECT_CLOSE) depth--;
  }
  return undefined;
}

const [QUOTE, BACKSLASH, LIST_OPEN, LIST_CLOSE, OBJECT_OPEN, OBJECT_CLOSE] = [
  0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d,
];

/** A key of the file as part of a path; a strange one is quoted and cut. */
export function sayKey(key: string): string {
  return /^[\w$-]{1,40}$/.test(key) ? key : (sayValue(key) ?? '');
}

function refuse(field: string, expected: string, got?: unknown): Finding {
  const shown = got === undefined ? undefined : sayValue(got);
  return { field, expected, ...(shown === undefined ? {} : { got: shown }), severity: 'error' };
}
