/** Which entities a form could mean. For editors; the recogniser has its own, richer, lexicon. */
import type { Alias, Entity, Knowledge } from './schema.ts';

/** An entity that a form could mean, and the alias that says so. */
export interface Found {
  entity: Entity;
  alias: Alias;
}

/** Entities with an alias equal to the form after folding, in the order of the file. */
export function findForm(knowledge: Knowledge, form: string): Found[] {
  const wanted = foldForm(form);
  return knowledge.entities.flatMap((entity) => {
    const alias = entity.aliases.find((candidate) => foldForm(candidate.form) === wanted);
    return alias ? [{ entity, alias }] : [];
  });
}

/** Arabic letters that keyboards put in the place of their Urdu twins. */
const URDU_LETTERS: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ' };

/**
 * Folds away what does not tell two forms apart: case, diacritics and harakat, kinds of hyphen,
 * quote and space, ZWNJ, Arabic letters for Urdu ones. For comparing, never for showing.
 */
export function foldForm(form: string): string {
  return form
    .normalize('NFKD')
    .toLowerCase()
    .replace(JOINERS_AND_MARKS, '')
    .normalize('NFC')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[يىكه]/gu, (letter) => URDU_LETTERS[letter] ?? letter)
    .replace(/[\s\p{Pd}_]+/gu, ' ')
    .trim();
}

/** All marks but madda and hamza (U+0653-0655): آ and ا, ئ and ی are letters of their own. */
const JOINERS_AND_MARKS = /(?![\u0653-\u0655])(?:\p{M}|\u200c|\u200d|\u0640)/gu;
