/** Whether a place speaks of somebody else who bears a person's very name, or of nobody: one place in the text at a time. */
import type { Candidate } from './candidates.ts';
import { isOwner, isWalkOfLife } from './name-parts.ts';
import type { Block } from './page-text.ts';
import { Gap, wordAt } from './tokens.ts';

/** Another person of that very name. */
export const isSomebodyElse = (block: Block, candidate: Candidate): boolean =>
  isOtherWalkOfLife(block, candidate) || isOfThatName(block, candidate);

/**
 * A walk of life right in front of a name ("taxi driver Imran Khan", "اداکار فواد") that is not the
 * person's own: somebody else of that name.
 */
function isOtherWalkOfLife(block: Block, candidate: Candidate): boolean {
  const { tokens } = block;
  const { first, forms } = candidate;
  if (isWalkBehind(block, candidate)) return true;
  if (first === 0 || tokens.gaps[first] !== Gap.space) return false;
  const word = wordAt(tokens, first - 1);
  // "The deceased was identified as Imran Khan": the papers say so of people whom nobody knows.
  if (word === 'as' && wordAt(tokens, first - 2) === 'identified') return true;
  // "Hotel owner Masood Khan"; but the owner of X is Elon Musk, whose name nobody else bears.
  return isWalkOfLife(word) || (isOwner(word) && forms[0]?.use !== 'alone');
}

/** How far behind a comma the walk of life may stand: "Imran Khan, the former investment banker". */
const WALK_WORDS = 5;

function isWalkBehind({ tokens }: Block, { last }: Candidate): boolean {
  const from = last + 1;
  if (tokens.gaps[from] !== Gap.comma || !APPOSITIONS.has(wordAt(tokens, from))) return false;
  for (let i = from + 1; i < from + WALK_WORDS && i < tokens.count; i++) {
    const gap = tokens.gaps[i];
    if (gap !== Gap.space && gap !== Gap.hyphen) return false;
    const word = wordAt(tokens, i);
    if (isWalkOfLife(word)) return true;
    if (SMALL_WORDS.has(word)) return false;
  }
  return false;
}

const APPOSITIONS = new Set(['a', 'an', 'the']);
const SMALL_WORDS = new Set('of for in at by from and who whose which with to'.split(' '));

/** "The younger Zardari": told apart from the one whom the name alone means, so not by the name alone. */
export function isToldApart({ tokens }: Block, { first, last }: Candidate): boolean {
  return (
    first > 0 &&
    first === last &&
    tokens.gaps[first] === Gap.space &&
    TELLING_APART.has(wordAt(tokens, first - 1).toLowerCase())
  );
}

const TELLING_APART = new Set('younger elder older eldest youngest junior'.split(' '));

/** "عمران خان نامی دکاندار": a shopkeeper of that name, so not the one whom all know by it. */
function isOfThatName({ tokens }: Block, { last }: Candidate): boolean {
  return tokens.gaps[last + 1] === Gap.space && OF_THAT_NAME.has(wordAt(tokens, last + 1));
}

const OF_THAT_NAME = new Set(['نامی', 'namesake']);

/** A learned title in front of a name: many who bear it are no officials. */
export function isLearned({ tokens }: Block, { first }: Candidate): boolean {
  return first > 0 && LEARNED.has(wordAt(tokens, first - 1).toLowerCase());
}

const LEARNED = new Set(['dr', 'prof', 'professor', 'ڈاکٹر', 'پروفیسر']);

/** One word in quotation marks by itself is spoken of, not somebody named: ’منیر‘. */
export function isQuotedWord({ tokens }: Block, { first, last }: Candidate): boolean {
  if (first !== last) return false;
  const before = tokens.text[(tokens.starts[first] as number) - 1] ?? '';
  const after = tokens.text[tokens.ends[last] as number] ?? '';
  return (
    /["'“”‘’«»]/.test(before) &&
    /["'“”‘’«»]/.test(after) &&
    !/[A-Za-z]/.test(tokens.text[(tokens.ends[last] as number) + 1] ?? '')
  );
}
