/** One thing that is wrong with a knowledge file, and how it is said. */

export interface Finding {
  /** Id of the entity, or `entities[3]` where it has none; missing for the file as a whole. */
  entity?: string;
  /** Where in the entity or the file: `roles[0].from`, `readUntil`; `file` for the whole. */
  field: string;
  /** What was expected there, as a phrase that starts with "expected". */
  expected: string;
  /** What stands there, in short. */
  got?: string;
  /** A note is worth a look and does not fail the check. */
  severity: 'error' | 'note';
}

/** A finding as one line: "bilawal roles[0].from: expected a date that exists, got "2022-13"". */
export function sayFinding({ entity, field, expected, got }: Finding): string {
  const where = entity === undefined ? field : `${entity} ${field}`;
  return `${where}: ${expected}${got === undefined ? '' : `, got ${got}`}`;
}

/** Longest piece of a wrong value that a finding shows. */
const MAX_SHOWN = 60;

/**
 * A value in short, for `got`: never walks into it, so its depth and size do not matter. Characters
 * that are not plainly visible are shown as escapes.
 */
export function sayValue(value: unknown, most = MAX_SHOWN): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') {
    const cut = value.length > most ? `${value.slice(0, most)}…` : value;
    return JSON.stringify(cut).replace(
      /[\u034f\ufe00-\ufe0f\p{C}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu,
      (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
    );
  }
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return value === null ? 'null' : 'an object';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}
