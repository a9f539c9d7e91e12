/**
 * A word's sketch: a 32-bit hash, made char code by char code while the text is cut into words, that
 * all spellings which `fold.ts` counts as one have in common. A lexicon asks first whether it knows
 * the sketch at all (one bit), and folds a word only then: of running text that is a few per cent.
 *
 * Latin words of four letters and more: the consonants without repetition, with h, w, v and y left
 * out, f as p and q as k (Rehman and Rahman, Chaudhry and Chowdhury, Naveed and Nawid). Shorter ones: each
 * letter. Arabic script: each letter, variants folded.
 */
import { isIgnorable, plainFold } from './fold.ts';

/** FNV-1a, 32 bit: offset basis and prime (draft-eastlake-fnv). */
export const HASH_START = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

export function hashStep(hash: number, value: number): number {
  return Math.imul(hash ^ value, HASH_PRIME);
}

/** Lower-case ASCII → the code that stands for it in a skeleton; 0 is left out. */
export const CONSONANT = new Uint8Array(128);
for (let code = 48; code <= 57; code++) CONSONANT[code] = code;
for (let code = 97; code <= 122; code++) {
  CONSONANT[code] = 'aeiouyhwv'.includes(String.fromCharCode(code)) ? 0 : code;
}
CONSONANT[102] = 112; // f as p: Phool, Fool
CONSONANT[113] = 107; // q as k: Zulfiqar, Zulfikar

/** U+0600-06FF → the folded letter's code; 0 is left out. */
export const ARABIC_FOLDED = new Uint16Array(256);
for (let i = 0; i < 256; i++) {
  const code = 0x0600 + i;
  ARABIC_FOLDED[i] = isIgnorable(code)
    ? 0
    : plainFold(String.fromCharCode(code)).charCodeAt(0) || 0;
}

/** The same for a word with letters outside ASCII and U+0600-06FF, and for "U.N." and "&". */
export function slowSketch(word: string): number {
  const key = plainFold(word);
  return /^[a-z0-9]{4,}$/.test(key) ? skeletonSketch(key) : plainSketch(key);
}

/** Each letter of an already folded word. */
export function plainSketch(key: string): number {
  let hash = HASH_START;
  for (let i = 0; i < key.length; i++) hash = hashStep(hash, key.charCodeAt(i));
  return hash;
}

/** The consonants of an already folded word. */
export function skeletonSketch(key: string): number {
  let hash = HASH_START;
  let last = -1;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    const consonant = code < 128 ? (CONSONANT[code] as number) : code;
    if (consonant !== 0 || i === 0) {
      if (consonant !== last) hash = hashStep(hash, consonant);
      last = consonant;
    }
  }
  return hash;
}
