/** Where forms of the lexicon stand in a text: leftmost-longest, before anything is decided. */
import { isIgnorable, nameFold, plainFold } from './fold.ts';
import type { Form } from './form.ts';
import { isJoint } from './glued.ts';
import { ALIASES, type Clue, type Lexicon, SIGNALS } from './lexicon.ts';
import { ARTICLES } from './name-parts.ts';
import type { Place } from './places.ts';
import { isOneWord } from './spelling.ts';
import { Gap, Shape, type Tokens, wordAt } from './tokens.ts';

/** A run of words that one or more entities could be meant by. Token indices; `last` inclusive. */
export interface Candidate {
  first: number;
  last: number;
  forms: readonly Form[];
}

/** A place or a clue word in the text; `value` as in the lexicon's `SIGNALS`. */
export interface Signal {
  first: number;
  last: number;
  value: number;
}

/** All candidates of a block, in order, never overlapping. `ids` are the vocabulary's numbers. */
export function findCandidates(lexicon: Lexicon, tokens: Tokens, ids: Int32Array): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.count; ) {
    const candidate = (ids[i] as number) < 0 ? undefined : longestAt(lexicon, tokens, ids, i);
    if (candidate) found.push(candidate);
    i = candidate ? candidate.last + 1 : i + 1;
  }
  return found;
}

function longestAt(
  { trie, forms }: Lexicon,
  tokens: Tokens,
  ids: Int32Array,
  first: number,
): Candidate | undefined {
  let best: Candidate | undefined;
  // More than one way only where an initial can be a form's own word or one between its words.
  const ways = [{ node: ALIASES as number, at: first, words: [] as number[] }];
  for (let way = ways.pop(); way; way = ways.pop()) {
    let { node } = way;
    const { words } = way;
    for (let i = way.at; i < tokens.count; i++) {
      if (i > first && isWall(tokens.gaps[i] as Gap)) break;
      // A middle initial inside a person's name: "Mark E. Zuckerberg".
      if (i > first && tokens.shapes[i] === Shape.initial && i + 1 < tokens.count)
        ways.push({ node, at: i + 1, words: [...words] });
      const id = ids[i] as number;
      node = id < 0 ? 0 : trie.child(node, id);
      if (node === 0) break;
      words.push(i);
      const passing: Form[] = [];
      for (let cursor = trie.first(node); cursor >= 0; cursor = trie.next(cursor)) {
        const form = forms[trie.value(cursor)] as Form;
        if (isSurfaceOf(form, tokens, words)) passing.push(form);
      }
      best = better(best, passing, first, i);
    }
  }
  return best && isPartOfWord(tokens, best) ? undefined : best;
}

/** The longer one; of two that end together, both. */
function better(
  best: Candidate | undefined,
  forms: readonly Form[],
  first: number,
  last: number,
): Candidate | undefined {
  if (forms.length === 0 || (best && best.last > last)) return best;
  if (!best || best.last < last) return { first, last, forms };
  return { first, last, forms: [...new Set([...best.forms, ...forms])] };
}

/** One word of ours inside a word that print glued together: "MetaMask" is no Meta, "ImranKhan" is two words. */
function isPartOfWord(tokens: Tokens, { first, last }: Candidate): boolean {
  if (first !== last || tokens.shapes[first] === Shape.other) return false;
  const isGluedTo = (i: number, gapAt: number) =>
    i >= 0 &&
    i < tokens.count &&
    tokens.gaps[gapAt] === Gap.none &&
    (tokens.shapes[i] === Shape.arabic) === (tokens.shapes[first] === Shape.arabic) &&
    tokens.shapes[i] !== Shape.number &&
    tokens.shapes[i] !== Shape.other &&
    // "U.N.Secretary": the full stop parts them.
    tokens.text[(tokens.starts[gapAt] as number) - 1] !== '.' &&
    !isJoint(wordAt(tokens, i));
  return isGluedTo(first - 1, first) || isGluedTo(first + 1, first + 1);
}

/** No name goes across the end of a sentence or a block. */
function isWall(gap: Gap): boolean {
  return gap === Gap.sentence || gap === Gap.start;
}

/** Whether the words of the text may be printed that way for this form. */
function isSurfaceOf(form: Form, tokens: Tokens, words: readonly number[]): boolean {
  const first = words[0] as number;
  const last = words[words.length - 1] as number;
  const skipped = last - first + 1 - words.length;
  if (skipped > 0 && !form.person) return false;
  for (let i = first + 1; i <= last; i++) {
    const gap = tokens.gaps[i];
    if (gap === Gap.space || gap === Gap.hyphen || gap === Gap.apostrophe || gap === Gap.none)
      continue;
    if (gap === Gap.abbreviation && form.person) continue;
    // "JUI (F)", "PML(N)": the faction's letter in brackets.
    if (gap === Gap.other && i === last && !form.person && isBracketedLetter(tokens, i)) continue;
    if (gap === Gap.other && isLooseHyphen(tokens, i)) continue;
    if (!form.punctuated) return false;
  }
  // Another number of words than the form's: a spelling with or without spaces, which case cannot tell.
  const sameWords = words.length === form.words.length;
  // A surname that is known by itself counts as the file spells it: Moody's is no Modi.
  const isLetterByLetter = !form.person || (form.use === 'context' && form.words.length === 1);
  for (let k = 0; k < words.length; k++) {
    const i = words[k] as number;
    const written = wordAt(tokens, i);
    const expected = form.words[k] ?? '';
    if (
      sameWords &&
      isLetterByLetter &&
      !sameSpelling(form, plainFold(written), form.plain[k] as string)
    ) {
      return false;
    }
    if (
      form.caseRule !== 'any' &&
      !isCased(form, tokens.shapes[i] as Shape, written, expected, sameWords)
    ) {
      return false;
    }
  }
  return true;
}

/** A hyphen with a space on one side: "Bhutto- Zardari", "PML -N", the end of a printed line. A dash has two or none. */
function isLooseHyphen({ text, starts, ends }: Tokens, i: number): boolean {
  return /^(?:-\s|\s-)$/.test(text.slice(ends[i - 1], starts[i]));
}

function isBracketedLetter({ text, starts, ends }: Tokens, i: number): boolean {
  const start = starts[i] as number;
  const end = ends[i] as number;
  return end - start === 1 && text[start - 1] === '(' && text[end] === ')';
}

function isCased(
  form: Form,
  shape: Shape,
  written: string,
  expected: string,
  sameWords: boolean,
): boolean {
  if (shape === Shape.arabic || shape === Shape.number || shape === Shape.other) return true;
  if (form.caseRule === 'exact') {
    if (printed(written) === expected || written.replaceAll('.', '') === expected) return true;
    if (shape === Shape.allCaps) return /[A-Z].*[A-Z]/.test(expected);
    // Dawn and British papers write long acronyms like names: Pemra, Unicef.
    return shape === Shape.capital && form.acronym && expected.length > 3;
  }
  if (shape !== Shape.lower || written === expected) return true;
  return sameWords ? /^[a-z]/.test(expected) : (ARTICLES as readonly string[]).includes(written);
}

/** Without marks and controls that nobody sees. */
function printed(word: string): string {
  let seen = '';
  for (let i = 0; i < word.length; i++) if (!isIgnorable(word.charCodeAt(i))) seen += word[i];
  return seen;
}

/** Equal but for the British and American endings that the lexicon lists as spellings of one form. */
function sameSpelling(form: Form, written: string, expected: string): boolean {
  if (isOneWord(written, expected)) return true;
  // Long words of names in the languages of South Asia: "Tehreek-e-Insaaf", "Jamat-e-Islami".
  return (
    form.words.length > 1 &&
    expected.length > 4 &&
    written.length > 4 &&
    nameFold(written) === nameFold(expected)
  );
}

/** All places and clue words of a block. They may overlap each other and the candidates. */
export function findSignals(lexicon: Lexicon, tokens: Tokens, ids: Int32Array): Signal[] {
  const { trie, places, clues } = lexicon;
  const found: Signal[] = [];
  // "the United States of America" is one place, and one that is listed in two spellings, too.
  let placed = -1;
  for (let first = 0; first < tokens.count; first++) {
    if ((ids[first] as number) < 0) continue;
    let node: number = SIGNALS;
    let longest: Signal | undefined;
    for (let i = first; i < tokens.count; i++) {
      if (i > first && isWall(tokens.gaps[i] as Gap)) break;
      node = (ids[i] as number) < 0 ? 0 : trie.child(node, ids[i] as number);
      if (node === 0) break;
      for (let cursor = trie.first(node); cursor >= 0; cursor = trie.next(cursor)) {
        const value = trie.value(cursor);
        const place = places[value];
        const isWritten = place
          ? isPlaceWritten(place, tokens, first, i)
          : isClueWritten((clues[value - places.length] as Clue).word, tokens, first, i);
        if (!isWritten) continue;
        if (place) {
          if (first > placed) longest = { first, last: i, value };
          continue;
        }
        found.push({ first, last: i, value });
      }
    }
    if (longest) {
      found.push(longest);
      placed = longest.last;
    }
  }
  return found;
}

/** "US" and "KP" only in capitals; any other place with a capital; in the spelling of the list. */
function isPlaceWritten(
  { form, role }: Place,
  tokens: Tokens,
  first: number,
  last: number,
): boolean {
  const shape = tokens.shapes[first];
  if (shape === Shape.lower && role !== 'currency') return false;
  const acronym = /^[A-Z.]{2,}$/.test(form);
  if (acronym) return shape === Shape.allCaps;
  if (first !== last) return true;
  return plainFold(wordAt(tokens, first)) === plainFold(form);
}

/** The vocabulary finds romanisations too; a clue counts only as listed. */
function isClueWritten(word: string, tokens: Tokens, first: number, last: number): boolean {
  let at = 0;
  for (let i = first; i <= last; i++) {
    const written = plainFold(wordAt(tokens, i));
    if (!word.startsWith(written, at)) return false;
    at += written.length + 1;
  }
  return at === word.length + 1;
}
