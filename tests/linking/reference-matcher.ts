/**
 * The matcher once more, slow and obvious: at each word it tries each spelling of each form. No trie,
 * no numbers for words, no hashes, no tables of characters; words and gaps come from regular
 * expressions over the text. The fast one must find the same.
 *
 * It shares the folds with the fast one, which are the definition of "spelt the same", and the forms
 * that it is to find.
 */
import { nameFold, plainFold } from '../../linking/fold.ts';
import type { Form } from '../../linking/form.ts';

/** A span of the text, in UTF-16 code units, and the forms that stand there. */
export interface Found {
  start: number;
  end: number;
  forms: ReadonlySet<Form>;
}

/** Leftmost-longest, never overlapping. */
export function findSlowly(forms: readonly Form[], text: string): Found[] {
  const words = wordsIn(text);
  const found: Found[] = [];
  let i = 0;
  while (i < words.length) {
    let longest = i - 1;
    let standing = new Set<Form>();
    for (const form of forms) {
      for (const spelling of spellingsOf(form)) {
        const last = reachOf(form, spelling, words, i);
        if (last === undefined || last < longest) continue;
        if (last > longest) standing = new Set();
        longest = last;
        standing.add(form);
      }
    }
    if (standing.size > 0) {
      found.push({
        start: (words[i] as Word).start,
        end: (words[longest] as Word).end,
        forms: standing,
      });
    }
    i = Math.max(longest, i) + 1;
  }
  return found;
}

interface Word {
  start: number;
  end: number;
  written: string;
  /** What stands between this word and the one before. */
  between: string;
  /** The text up to the end of the word before. */
  before: string;
}

const MARK =
  '[\\u0300-\\u036f\\u064b-\\u065f\\u0670\\u0640\\u00ad\\u200c-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]';
const LATIN = '[A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff0-9]';
const DIGIT = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9]';
const ARABIC =
  '[\\u0620-\\u063f\\u0641-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06fa-\\u06fc]';
const OTHER = '[\\u0370-\\u05ff\\ud800-\\ud83b\\ud83f-\\udfff]';

/** "U.N.", then a word of Latin letters and digits, of Arabic letters, of others, and "&". */
const WORD = new RegExp(
  [
    `[A-Z](?:\\.[A-Z](?!(?!${DIGIT})${LATIN}))+\\.?`,
    ...[`(?:${LATIN}|${DIGIT})`, ARABIC, OTHER].map((letter) => `${letter}(?:${letter}|${MARK})*`),
    '&',
  ].join('|'),
  'g',
);

function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: match, index } of text.matchAll(WORD)) {
    const written = match.replace(/(?!^)(?:\u200c|\u200d|\u00ad|\ufeff)+$/, '');
    const from = words.at(-1)?.end ?? 0;
    words.push({
      start: index,
      end: index + written.length,
      written,
      between: text.slice(from, index),
      before: text.slice(0, from),
    });
  }
  return words;
}

/** The last word that the spelling takes when it begins at word `first`, where it may stand there. */
function reachOf(
  form: Form,
  spelling: readonly string[],
  words: readonly Word[],
  first: number,
  taken: readonly Word[] = [],
): number | undefined {
  if (taken.length === spelling.length) return isWritten(form, taken) ? first - 1 : undefined;
  const word = words[first];
  if (!word) return undefined;
  const isLast = taken.length === spelling.length - 1;
  const reaches: (number | undefined)[] = [];
  const expected = spelling[taken.length] as string;
  if (isSame(word, expected) && (taken.length === 0 || isBound(form, word, isLast)))
    reaches.push(reachOf(form, spelling, words, first + 1, [...taken, word]));
  // A person's middle initials may stand inside.
  if (taken.length > 0 && form.person && isInitial(word) && isBound(form, word, false))
    reaches.push(reachOf(form, spelling, words, first + 1, taken));
  const found = reaches.filter((reach) => reach !== undefined);
  return found.length === 0 ? undefined : Math.max(...found);
}

const isSame = (word: Word | undefined, expected: string): boolean =>
  word !== undefined && nameFold(word.written) === nameFold(expected);

const isInitial = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}$/u.test(word.written.replace(new RegExp(MARK, 'g'), ''));

/** Whether a word may follow the one before it inside a name. */
function isBound(form: Form, { between, before, written }: Word, isLast: boolean): boolean {
  const plain = between.replace(new RegExp(MARK, 'g'), '');
  if ((between.match(/\n/g)?.length ?? 0) > 1) return false;
  if (/^\s*$/.test(plain)) return true;
  if (/^[-‐-―−@]$/.test(plain) || /^['’‘ʼ`]$/.test(plain)) return true;
  if (/^['’‘]\s+$/.test(plain)) return form.punctuated || /s$/.test(before);
  if (/^(-\s|\s-)$/.test(between)) return true;
  const isBracketed = /^\s*\($/.test(between) && written.length === 1;
  if (isBracketed && isLast && !form.person) return true;
  const isAbbreviation = /^\s*\.\s*$/.test(plain) && /(^|[^A-Za-z])([A-Z]|Dr|Mr|Gen)$/.test(before);
  if (isAbbreviation && form.person) return true;
  if (/[!?۔؟]/.test(plain) || (/\./.test(plain) && !isAbbreviation)) return false;
  return form.punctuated;
}

/** Whether case and spelling fit the form. */
function isWritten(form: Form, words: readonly Word[]): boolean {
  const isWhole = words.length === form.words.length;
  return words.every(({ written }, k) => {
    const expected = isWhole ? (form.words[k] as string) : undefined;
    const isLetterByLetter = !form.person || (form.use === 'context' && form.words.length === 1);
    if (expected !== undefined && isLetterByLetter && !isSpelling(form, written, expected))
      return false;
    const letters = written.replace(new RegExp(MARK, 'g'), '');
    if (form.caseRule === 'any' || !/[A-Za-z\u00c0-\u02ff]/.test(letters)) return true;
    if (form.caseRule === 'exact')
      return written === expected || isExact(form, letters, expected ?? '');
    if (/^\p{Lu}|^[\p{Lu}\d]+$/u.test(letters) || written === form.words[k]) return true;
    return expected === undefined ? ARTICLE.test(letters) : /^[a-z]/.test(expected);
  });
}

function isExact(form: Form, written: string, expected: string): boolean {
  if (written.replaceAll('.', '') === expected) return true;
  if (/^[\p{Lu}\d.]{2,}$/u.test(written)) return /[A-Z].*[A-Z]/.test(expected);
  return form.acronym && expected.length > 3 && /^\p{Lu}/u.test(written) && written.length > 1;
}

/** A name that is no person's: letter by letter, but for national spellings and long foreign words. */
function isSpelling(form: Form, written: string, expected: string): boolean {
  const [one, other] = [plainFold(written), plainFold(expected)];
  if (one === other) return true;
  if (
    form.words.length > 1 &&
    one.length > 4 &&
    other.length > 4 &&
    nameFold(written) === nameFold(expected)
  )
    return true;
  return NATIONAL.some(
    ([british, american]) => one.replace(british, american) === other.replace(british, american),
  );
}

const NATIONAL: [RegExp, string][] = [
  [/isation/, 'ization'],
  [/programme$/, 'program'],
  [/defence$/, 'defense'],
  [/centre$/, 'center'],
  [/(telecommunication|service)s$/, '$1'],
];

const ARTICLE = /^(ul|ur|ud|us|un|uz)$/;

/** Every sequence of words that counts as the form. */
function spellingsOf({ words, person }: Form): string[][] {
  const all: string[][] = [[...words]];
  const replaced = (at: number, count: number, ...by: string[]) => {
    all.push([...words.slice(0, at), ...by, ...words.slice(at + count)]);
  };
  words.forEach((word, i) => {
    const [next, afterNext] = [words[i + 1], words[i + 2]];
    if (
      person &&
      next !== undefined &&
      afterNext !== undefined &&
      ARTICLE.test(next.toLowerCase())
    ) {
      replaced(i, 3, word + next, afterNext);
      replaced(i, 3, word, next + afterNext);
    }
    const glued = /^(.{3,})(ul|ur|ud|us|un|uz)$/i.exec(word);
    if (person && glued && next !== undefined) {
      replaced(i, 1, glued[1] as string, (glued[2] as string).toLowerCase());
    }
    if (!person) {
      for (const [british, american] of BOTH_WAYS) {
        if (british.test(word)) replaced(i, 1, word.replace(british, american));
      }
    }
    if (next !== undefined && /^[\u0600-\u06ff]/.test(words[0] as string)) {
      replaced(i, 2, word + next);
    }
  });
  if (words.length > 2 && /^[\u0600-\u06ff]/.test(words[0] as string)) all.push([words.join('')]);
  return all;
}

const BOTH_WAYS: [RegExp, string][] = [
  [/isation/i, 'ization'],
  [/ization/i, 'isation'],
  [/programme$/i, 'program'],
  [/program$/i, 'programme'],
  [/defence$/i, 'defense'],
  [/defense$/i, 'defence'],
  [/centre$/i, 'center'],
  [/center$/i, 'centre'],
  [/telecommunication$/i, 'telecommunications'],
  [/telecommunications$/i, 'telecommunication'],
  [/service$/i, 'services'],
  [/services$/i, 'service'],
];
