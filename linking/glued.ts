/**
 * Words that lost the space between them: "ShehbazSharif", "theUnited Nations", "Bajwasaid",
 * "صدرآصف". Only words that the vocabulary does not know are looked at, and only where the joint
 * shows: a capital inside, a word of grammar at an end, an Urdu letter that does not join.
 */
import { plainFold } from './fold.ts';
import { isHonorific, isOfficeHead } from './offices.ts';
import { Gap, Shape, type Tokens, tokenise, wordAt } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words, each glued one as its parts with `Gap.none` between; the same object where there is none. */
export function unglued(vocabulary: Vocabulary, tokens: Tokens, ids: Int32Array): Tokens {
  const cuts = new Map<number, number[]>();
  for (let i = 0; i < tokens.count; i++) {
    if ((ids[i] as number) >= 0 || !mayBeGlued(tokens, i)) continue;
    const found = cutsOf(vocabulary, wordAt(tokens, i));
    if (found.length > 0) cuts.set(i, found);
  }
  return cuts.size === 0 ? tokens : withCuts(tokens, cuts);
}

/** Whether a word of grammar or an office: what print glues to a name without making another name of it. */
export function isJoint(word: string): boolean {
  const key = plainFold(word);
  return LATIN_JOINTS.has(key) || URDU_JOINTS.has(key) || isOfficeHead(word) || isHonorific(word);
}

/** Stuck to a name by mistake even where its last letter joins. */
const URDU_ENDING = /(?:نے|کو|کے|کی|کا|سے|میں|پر)$/;

/** Two letters are too often the end of a name ("Martin", "Davis"). */
const LATIN_JOINTS = new Set(
  (
    'and said says was were has had met told who also will with the for from that chairman chief ' +
    'added announced approved arrived asked attended blamed called chaired claimed confirmed condemned criticised ' +
    'criticized declared demanded denied directed dwelt expressed inaugurated informed issued launched noted ordered ' +
    'pledged praised presided promised received rejected replied resigned returned reviewed spoke stated stressed talked ' +
    'thanked urged visited vowed warned welcomed wrote'
  ).split(' '),
);
const URDU_JOINTS = new Set(
  'نے کو کے کی کا سے میں پر اور بھی تو ہی ہے ہیں تھا تھے تھی'.split(' ').map(plainFold),
);

/** Shorter parts are too often part of one name: "McConnell", "LeBron", "iPhone". */
const MIN_PART = 3;
const MIN_STEM = 4;
/** Shorter words have no room for two; Urdu writes no short vowels. */
const MIN_GLUED = 6;
const MIN_GLUED_URDU = 4;

function mayBeGlued({ text, starts, ends, shapes }: Tokens, i: number): boolean {
  const start = starts[i] as number;
  const length = (ends[i] as number) - start;
  const shape = shapes[i];
  if (shape === Shape.arabic) return length >= MIN_GLUED_URDU;
  if (length < MIN_GLUED) return false;
  // A handle, a tag, a part of an address; a full stop in front of a capital is a lost space.
  const before = text[start - 1] ?? ' ';
  if (shape === Shape.capital) return !/[@#/_]/.test(before);
  return shape === Shape.lower && !/[@#/_.]/.test(before);
}

/** Offsets inside the word, in order; none where it is one word. */
function cutsOf(vocabulary: Vocabulary, word: string): number[] {
  const code = word.charCodeAt(0);
  if (code >= 0x0600 && code <= 0x06ff) return urduCut(vocabulary, word);
  const name = stemOf(word);
  if (name !== undefined && isKnown(vocabulary, name)) return [name.length];
  const cuts = [...word.matchAll(/(?<=\p{Ll})(?=\p{Lu})/gu)].map(({ index }) => index);
  if (cuts.length > 0) {
    const parts = partsOf(word, cuts);
    const isLong = parts.every((part) => part.length >= MIN_PART);
    return isLong && parts.some((part) => isKnown(vocabulary, part)) ? cuts : [];
  }
  const stem = /^\p{Lu}{2,}(?=\p{Ll}{3,}$)/u.exec(word)?.[0];
  if (stem === undefined || !isKnown(vocabulary, stem)) return [];
  return isJoint(word.slice(stem.length)) ? [stem.length] : [];
}

/** A name in front of a word of grammar: "Khansaid", "YouTubewas". */
function stemOf(word: string): string | undefined {
  if (!/^\p{Lu}\p{Ll}\p{L}*$/u.test(word)) return undefined;
  const ending = [...LATIN_JOINTS].find(
    (joint) => word.endsWith(joint) && word.length - joint.length >= MIN_STEM,
  );
  return ending && word.slice(0, -ending.length);
}

/** Urdu leaves the space out where the letter in front does not join, and typists put a ZWNJ for it. */
function urduCut(vocabulary: Vocabulary, word: string): number[] {
  const joints = [...word.matchAll(/(?<=\u200c)/g)].map(({ index }) => index);
  if (joints.length > 0) {
    const isAllKnown = partsOf(word, joints).every(
      (part) => isJoint(part.replaceAll('\u200c', '')) || isKnown(vocabulary, part),
    );
    return isAllKnown ? joints : [];
  }
  const behind = URDU_ENDING.exec(word)?.index ?? 0;
  if (behind >= MIN_PART && isKnown(vocabulary, word.slice(0, behind))) return [behind];
  let both = 0;
  for (const { index } of word.matchAll(/(?<=[اآأدڈذرڑزژوؤےں])/g)) {
    const [left, right] = partsOf(word, [index]) as [string, string];
    if (left.length < 2 || right.length < 2) continue;
    const known = [left, right].map((part) => isKnown(vocabulary, part));
    if (known[0] && left.length >= MIN_PART && isJoint(right)) return [index];
    if (known[1] && right.length >= MIN_PART && isJoint(left)) return [index];
    if (known[0] && known[1] && left.length >= MIN_PART && right.length >= MIN_PART) both ||= index;
  }
  return both > 0 ? [both] : [];
}

function partsOf(word: string, cuts: readonly number[]): string[] {
  return [0, ...cuts].map((from, k) => word.slice(from, cuts[k]));
}

const isKnown = (vocabulary: Vocabulary, part: string): boolean =>
  (vocabulary.lookUp(tokenise(part))[0] ?? -1) >= 0;

function withCuts(tokens: Tokens, cuts: ReadonlyMap<number, number[]>): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  const shapes: number[] = [];
  const sketches: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.starts[i] as number;
    const bounds = [0, ...(cuts.get(i) ?? []), (tokens.ends[i] as number) - start];
    for (let k = 0; k + 1 < bounds.length; k++) {
      const from = start + (bounds[k] as number);
      const to = start + (bounds[k + 1] as number);
      const part = bounds.length > 2 ? tokenise(tokens.text.slice(from, to)) : undefined;
      starts.push(from);
      ends.push(to);
      gaps.push(k === 0 ? (tokens.gaps[i] as number) : Gap.none);
      shapes.push((part ? part.shapes[0] : tokens.shapes[i]) as number);
      sketches.push((part ? part.sketches[0] : tokens.sketches[i]) as number);
    }
  }
  return {
    text: tokens.text,
    count: starts.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    gaps: Uint8Array.from(gaps),
    shapes: Uint8Array.from(shapes),
    sketches: Int32Array.from(sketches),
  };
}
