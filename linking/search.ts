/**
 * Names that a reader types: over all forms in both scripts, by the recogniser's own fold, so that
 * "Chaudry", "chaudhary" and a missing last letter find the same people.
 */
import { nameFold } from './fold.ts';
import type { Form } from './form.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsOf } from './tokens.ts';

export interface Hit {
  /** Id of the entity. */
  entity: string;
  /** The form that was found. */
  form: string;
  /** Higher is better; for ordering only. */
  score: number;
}

/** Longest query; a longer one is a pasted text. */
const MAX_QUERY = 120;

/**
 * Entities whose forms fit a query, best first, each once.
 * @param query What was typed or selected.
 * @param most How many at most.
 */
export function searchNames(lexicon: Lexicon, query: string, most = 8): Hit[] {
  const asked = wordsOf(query.slice(0, MAX_QUERY)).map(nameFold);
  if (asked.length === 0) return [];
  const best = new Map<number, Hit>();
  for (const form of lexicon.forms) {
    if (form.use === 'never') continue;
    const score = scoreOf(asked, form);
    if (score <= (best.get(form.entity)?.score ?? 0)) continue;
    const entity = lexicon.entities[form.entity]?.id ?? '';
    best.set(form.entity, { entity, form: form.words.join(' '), score });
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || a.form.length - b.form.length)
    .slice(0, most);
}

/** Entities that a selected text names exactly, by any of their forms. */
export function namedBy(lexicon: Lexicon, text: string): string[] {
  return searchNames(lexicon, text, 20)
    .filter(({ score }) => score >= WHOLE)
    .map(({ entity }) => entity);
}

/** All words of the form, in order, and no more. */
const WHOLE = 8;

/** Every word asked for must fit a word of the form; whole words and the form's beginning count most. */
function scoreOf(asked: readonly string[], form: Form): number {
  const words = foldedWords(form);
  let score = 0;
  let from = 0;
  let exact = 0;
  for (const [at, word] of asked.entries()) {
    let found = -1;
    let fit = 0;
    for (let i = 0; i < words.length; i++) {
      const quality = fitOf(word, words[i] as string, at === asked.length - 1);
      if (quality > fit) {
        fit = quality;
        found = i;
      }
    }
    if (found < 0) return 0;
    if (fit === 3) exact++;
    score += fit + (found === from ? 0.5 : 0);
    from = found + 1;
  }
  const isWhole = exact === asked.length && asked.length === words.length && from === words.length;
  const length = score / (asked.length + (words.length - asked.length) * 0.3);
  return (isWhole ? WHOLE : 0) + Math.min(length, WHOLE - 1);
}

/** 3 the same word, 2 its beginning (of the last word typed), 1 one letter off; 0 no fit. */
function fitOf(asked: string, word: string, isLast: boolean): number {
  if (asked === word) return 3;
  if (isLast && asked.length > 1 && word.startsWith(asked)) return 2;
  return asked.length > 3 && isOneLetterOff(asked, word) ? 1 : 0;
}

/** One letter added, left out, changed, or two neighbours swapped. */
function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  if (endA - start <= 1 && endB - start <= 1) return true;
  return (
    endA - start === 2 &&
    endB - start === 2 &&
    a[start] === b[start + 1] &&
    a[start + 1] === b[start]
  );
}

const folded = new WeakMap<Form, string[]>();

function foldedWords(form: Form): string[] {
  let words = folded.get(form);
  if (!words) {
    words = form.words.map(nameFold);
    folded.set(form, words);
  }
  return words;
}
