/**
 * Words of one block of text, with their offsets into the untouched text. Long, because the loop that
 * reads each character once does all that can be told of a word on the way.
 */
import {
  ARABIC,
  classOf,
  DIGIT,
  GARBLED_LENGTH,
  isGarbledMark,
  isHyphen,
  isSpace,
  isTrailingIgnorable,
  isUpper,
  isUpperLetter,
  LATIN,
  NONE,
  OTHER_LETTER,
} from './characters.ts';
import { isIgnorable } from './fold.ts';
import { ARABIC_FOLDED, CONSONANT, HASH_START, hashStep, slowSketch } from './sketch.ts';

/** What stands between a word and the one before it. */
export const Gap = {
  /** First word of the block. */
  start: 0,
  space: 1,
  /** A hyphen or dash without spaces. */
  hyphen: 2,
  apostrophe: 3,
  comma: 4,
  /** Full stop after a single letter or a short title: "A. Q.", "Dr. Shah". */
  abbreviation: 5,
  sentence: 6,
  /** Brackets, colons, quotes, dashes with spaces, slashes, and all the rest. */
  other: 7,
  /** Nothing: the script changes inside a run of letters. */
  none: 8,
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** How a word is written. */
export const Shape = {
  lower: 0,
  /** First letter a capital, the rest not all capitals. */
  capital: 1,
  /** Two or more letters, all capitals. */
  allCaps: 2,
  /** One capital letter. */
  initial: 3,
  arabic: 4,
  number: 5,
  other: 6,
} as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

export interface Tokens {
  text: string;
  count: number;
  /** UTF-16 offsets; end exclusive. */
  starts: Int32Array;
  ends: Int32Array;
  gaps: Uint8Array;
  shapes: Uint8Array;
  /** A hash that all spellings of one name share; see sketch.ts. */
  sketches: Int32Array;
}

/** The word as written; empty before the first and behind the last. */
export function wordAt(tokens: Tokens, i: number): string {
  if (i < 0 || i >= tokens.count) return '';
  return tokens.text.slice(tokens.starts[i], tokens.ends[i]);
}

/** Text → words. Never throws; lone surrogates and control characters count as separators or letters. */
export function tokenise(text: string): Tokens {
  const count = cut(text);
  return {
    text,
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    gaps: gaps.slice(0, count),
    shapes: shapes.slice(0, count),
    sketches: sketches.slice(0, count),
  };
}

/** Only the words of a short text, as written. */
export function wordsOf(text: string): string[] {
  const count = cut(text);
  const words: string[] = [];
  for (let i = 0; i < count; i++) words.push(text.slice(starts[i], ends[i]));
  return words;
}

/** Filled by `cut` and read right after it; kept, because most texts are a few words long. */
let room = 1 << 8;
let starts = new Int32Array(room);
let ends = new Int32Array(room);
let gaps = new Uint8Array(room);
let shapes = new Uint8Array(room);
let sketches = new Int32Array(room);

/** Fills the arrays above; returns how many words. */
function cut(text: string): number {
  const length = text.length;
  let count = 0;
  let i = 0;
  let previousEnd = 0;

  while (i < length) {
    let code = text.charCodeAt(i);
    if (code === 0xe2 && isGarbledMark(text, i)) {
      i += GARBLED_LENGTH;
      continue;
    }
    let kind = code === 38 ? OTHER_LETTER : classOf(code);
    if (kind === NONE || isIgnorable(code)) {
      i++;
      continue;
    }
    const start = i;
    let letters = 0;
    let capitals = 0;
    let firstUpper = false;
    let script = kind;
    let plain = HASH_START;
    let skeleton = HASH_START;
    let last = -1;
    let units = 0;
    let slow = false;
    if (code === 38) {
      i++; // "&" is the word "and"
      slow = true;
    } else {
      while (i < length) {
        code = text.charCodeAt(i);
        if (isIgnorable(code)) {
          i++;
          continue;
        }
        kind = classOf(code);
        if (kind === NONE || (code === 0xe2 && isGarbledMark(text, i))) break;
        if (kind !== script) {
          // "5G" and "G20" stay whole; a Latin word glued to an Urdu one does not.
          const mixed =
            (kind === DIGIT && script === LATIN) || (kind === LATIN && script === DIGIT);
          if (!mixed) break;
          script = LATIN;
        }
        if (kind === LATIN) {
          const upper = isUpper(code, text, i);
          if (letters === 0 && i === start) firstUpper = upper;
          letters++;
          if (upper) capitals++;
        }
        if (code < 0x80) {
          const low = code | 0x20;
          plain = hashStep(plain, low);
          const consonant = CONSONANT[low] as number;
          // A vowel in front counts, as one for all: Ejaz, Aijaz, Ijaz.
          if (consonant !== 0 || units === 0) {
            if (consonant !== last) skeleton = hashStep(skeleton, consonant);
            last = consonant;
          }
        } else if (code >= 0x0600 && code < 0x0700) {
          const folded = ARABIC_FOLDED[code - 0x0600] as number;
          if (folded !== 0) plain = hashStep(plain, folded);
        } else slow = true;
        units++;
        i++;
      }
    }
    let end = i;
    while (end > start + 1 && isTrailingIgnorable(text.charCodeAt(end - 1))) end--;

    // "U.N." and "P.T.A." are one word.
    if (letters === 1 && capitals === 1 && end - start === 1) {
      let at = end;
      let found = 1;
      while (
        text.charCodeAt(at) === 46 &&
        isUpperLetter(text, at + 1) &&
        classOf(text.charCodeAt(at + 2)) !== LATIN
      ) {
        at += 2;
        found++;
      }
      if (found > 1) {
        if (text.charCodeAt(at) === 46) at++;
        end = at;
        i = at;
        letters = found;
        capitals = found;
        slow = true;
      }
    }

    if (count === room) {
      room *= 2;
      starts = grown(starts, room);
      ends = grown(ends, room);
      gaps = grown8(gaps, room);
      shapes = grown8(shapes, room);
      sketches = grown(sketches, room);
    }
    starts[count] = start;
    ends[count] = end;
    gaps[count] = gapBetween(text, previousEnd, start, count);
    shapes[count] = shapeOf(script, letters, capitals, firstUpper, units);
    sketches[count] = slow
      ? slowSketch(text.slice(start, end))
      : script === LATIN && units > 3
        ? skeleton
        : plain;
    count++;
    previousEnd = end;
  }
  return count;
}

function shapeOf(
  script: number,
  letters: number,
  capitals: number,
  firstUpper: boolean,
  units: number,
): Shape {
  if (script === ARABIC) return Shape.arabic;
  if (script === DIGIT) return Shape.number;
  if (script === OTHER_LETTER) return Shape.other;
  if (capitals === letters && letters > 1) return Shape.allCaps;
  if (letters === 1 && capitals === 1) return units === 1 ? Shape.initial : Shape.allCaps;
  return firstUpper ? Shape.capital : Shape.lower;
}

function gapBetween(text: string, from: number, to: number, index: number): Gap {
  if (index === 0) return Gap.start;
  if (from === to) return Gap.none;
  let spaces = 0;
  let breaks = 0;
  let mark = 0;
  let marks = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) breaks++;
    if (isSpace(code)) spaces++;
    else if (!isIgnorable(code)) {
      if (marks === 0) mark = code;
      marks++;
    }
  }
  if (breaks > 1) return Gap.sentence;
  if (marks === GARBLED_LENGTH && spaces === 0 && text.startsWith('â€™', from))
    return Gap.apostrophe;
  if (marks === 0) return Gap.space;
  if (marks === 1) {
    if (isHyphen(mark)) return spaces === 0 ? Gap.hyphen : Gap.other;
    if (
      mark === 39 ||
      mark === 0x2019 ||
      mark === 0x2018 ||
      mark === 0x02bc ||
      mark === 0xb4 ||
      mark === 96
    ) {
      if (spaces === 0) return Gap.apostrophe;
      // "the Maldives' foreign ministry"
      return text.charCodeAt(from) === mark && text.charCodeAt(from - 1) === 115
        ? Gap.apostrophe
        : Gap.other;
    }
    // "P@SHA"
    if (mark === 64 && spaces === 0) return Gap.hyphen;
    if (mark === 44 || mark === 0x060c) return Gap.comma;
    if (mark === 46) {
      // A single letter or a short title in front of it: an abbreviation, not a sentence's end.
      return isShortTitle(text, from) ? Gap.abbreviation : Gap.sentence;
    }
  }
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 46 || code === 33 || code === 63 || code === 0x06d4 || code === 0x061f) {
      return Gap.sentence;
    }
  }
  return Gap.other;
}

const SHORT_TITLE =
  /(?:^|[^A-Za-z])(?:[A-Z]|Dr|Mr|Mrs|Ms|Ch|Gen|Lt|Col|Maj|Brig|Capt|Adm|Prof|Engr|Hon|Sen|Rep|Gov|Jr|Sr|St|Mst|Retd|No|Md|Mohd|Pres|Sec|Amb|Insp|Sgt|Rev|Adv|Air|Cdre|Sqn|Flt|Wg|Mian)$/;

function isShortTitle(text: string, end: number): boolean {
  return SHORT_TITLE.test(text.slice(Math.max(0, end - 6), end));
}

function grown(array: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(array);
  return larger;
}

function grown8(array: Uint8Array<ArrayBuffer>, room: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(room);
  larger.set(array);
  return larger;
}
