/**
 * What the page itself says a short form means: "Parent-Teacher Association (PTA)", "PTA (Pakistan
 * Telecommunication Authority)", "the USF, or Universal Service Fund". It outweighs all that the
 * knowledge file believes of the form.
 */
import type { Candidate } from './candidates.ts';
import { plainFold } from './fold.ts';
import { type Form, LETTER_NAMES } from './form.ts';
import { type Block, keyOf } from './page-text.ts';
import { Gap, Shape, wordAt } from './tokens.ts';

export interface Definition {
  /** The short form: its words folded, with spaces between. */
  key: string;
  /** As written, for the reader. */
  short: string;
  /** Index of the entity, or -1: something that the file does not know. */
  entity: number;
  /** The token span of the short form. */
  first: number;
  last: number;
}

/** All definitions in a block. */
export function findDefinitions(block: Block): Definition[] {
  const { tokens } = block;
  const found: Definition[] = [];
  for (let i = 1; i < tokens.count; i++) {
    const gap = tokens.gaps[i];
    if (gap === Gap.other && gapText(block, i).includes('(')) {
      const close = closingBracket(block, i);
      if (close >= 0) {
        const outerLast = withoutPossessive(block, i - 1);
        push(found, define(block, { first: i, last: close }, outerLast, 'before'));
        push(found, define(block, { first: outerLast, last: outerLast }, i, 'after', close));
      }
    }
    // "پی ٹی اے یعنی والدین کی تنظیم", "PTA stands for ..."
    const meaning = isMeaning(block, i);
    if (meaning > 0 && meaning < tokens.count) {
      const short = shortBefore(block, i - 1);
      if (short) {
        push(
          found,
          define(block, short, meaning, 'after') ??
            (wordAt(tokens, i) === 'یعنی' ? made(block, short, -1) : undefined),
        );
      }
    }
    if (gap === Gap.comma && isJoint(wordAt(tokens, i))) {
      // "ABC, or Name of It" and "Name of It, or ABC"
      const right = wordAt(tokens, i + 1).toLowerCase() === 'the' ? i + 2 : i + 1;
      if (right >= tokens.count) continue;
      push(found, define(block, { first: right, last: right }, i - 1, 'before'));
      push(found, define(block, { first: i - 1, last: i - 1 }, right, 'after'));
    }
  }
  return found;
}

/** The first word of what a short form is said to mean, or 0. */
function isMeaning({ tokens }: Block, i: number): number {
  const word = wordAt(tokens, i);
  if (word === 'یعنی') return i + 1;
  const next = wordAt(tokens, i + 1);
  const isSaid = (word === 'stands' || word === 'short') && next === 'for';
  if (!isSaid) return 0;
  return wordAt(tokens, i + 2) === 'the' ? i + 3 : i + 2;
}

/** The abbreviation that ends at a token. */
function shortBefore(block: Block, last: number): Span | undefined {
  const candidate = candidateOf(block, last, 'before');
  if (candidate?.forms.some((form) => form.acronym)) return { first: candidate.first, last };
  return lettersOf(block, { first: last, last }).length > 1 ? { first: last, last } : undefined;
}

const isJoint = (word: string): boolean => word === 'or' || word === 'یا';

function push(list: Definition[], definition: Definition | undefined): void {
  if (definition) list.push(definition);
}

interface Span {
  first: number;
  last: number;
}

/**
 * Reads `short` as the short form of the name that ends at (`before`) or begins at (`after`) token `at`.
 * `limit` is the last token that a name behind may reach.
 */
function define(
  block: Block,
  short: Span,
  at: number,
  side: 'before' | 'after',
  limit = block.tokens.count - 1,
): Definition | undefined {
  const letters = lettersOf(block, short);
  if (letters.length < 2) return undefined;
  const name = candidateOf(block, at, side);
  const shortForm = candidateOf(block, short.first, 'after');
  const isSame = (candidate: Candidate) => candidate.first === short.first;
  if (name && !isSame(name) && (side === 'before' || name.last <= limit)) {
    const form = name.forms.find((form) => !form.acronym && isNameLike(form));
    if (form && isPlausible(form, shortForm, short, block)) {
      return made(block, short, form.entity);
    }
  }
  const covers =
    side === 'before'
      ? initialsBefore(block, at, letters)
      : initialsAfter(block, at, letters, limit);
  return covers ? made(block, short, -1) : undefined;
}

/** One word in brackets behind a full name may be anything ("Nick Clegg (Meta)"); a short form has its letters. */
function isPlausible(
  form: Form,
  shortForm: Candidate | undefined,
  short: Span,
  block: Block,
): boolean {
  if (shortForm?.forms.some((other) => other.entity === form.entity)) return true;
  const letters = wordAt(block.tokens, short.first).toLowerCase();
  const initials = form.plain.map((word) => word[0] ?? '').join('');
  return (
    short.first === short.last &&
    letters[0] === initials[0] &&
    isSubsequence(letters, form.plain.join(''))
  );
}

function isSubsequence(letters: string, text: string): boolean {
  let at = 0;
  for (const char of text) if (char === letters[at]) at++;
  return at === letters.length;
}

const isNameLike = (form: Form): boolean => !form.person && form.words.length > 1;

function made(block: Block, { first, last }: Span, entity: number): Definition {
  const { tokens } = block;
  return {
    key: keyOf(tokens, first, last),
    short: tokens.text.slice(tokens.starts[first], tokens.ends[last]),
    entity,
    first,
    last,
  };
}

function candidateOf({ candidates, candidateAt }: Block, at: number, side: 'before' | 'after') {
  const candidate = candidates[candidateAt[at] as number];
  if (!candidate) return undefined;
  return (side === 'before' ? candidate.last === at : candidate.first === at)
    ? candidate
    : undefined;
}

/** The letters of an abbreviation, each as the set of first letters it can stand for; none where it is no abbreviation. */
function lettersOf({ tokens }: Block, { first, last }: Span): (readonly string[])[] {
  if (first === last && tokens.shapes[first] !== Shape.arabic) {
    const word = wordAt(tokens, first).replaceAll('.', '');
    const capitals = word.replace(/[^A-Z]/g, '');
    // "PTA", "MoITT", "PML-N" (its first part); not a name in capitals of ten letters.
    if (capitals.length < 2 || word.length > 8) return [];
    return [...capitals.toLowerCase()].map((letter) => [letter]);
  }
  const letters: (readonly string[])[] = [];
  for (let i = first; i <= last; i++) {
    const meanings = LETTER_NAMES.get(plainFold(wordAt(tokens, i)));
    if (!meanings) return [];
    letters.push(meanings);
  }
  return letters;
}

const SMALL = new Set(
  'of for and the in on to de la du und et برائے کی کے کا و اور ایشن'.split(' '),
);

function initialsBefore(
  { tokens }: Block,
  at: number,
  letters: readonly (readonly string[])[],
): boolean {
  let left = letters.length - 1;
  for (let i = at; i >= 0 && at - i < letters.length + 4; i--) {
    const word = plainFold(wordAt(tokens, i));
    // "ایسوسی ایشن" is one word printed as two.
    if (SMALL.has(word)) continue;
    if (!(letters[left] as readonly string[]).includes(word[0] ?? '')) return false;
    left--;
    if (left < 0) return true;
    if (tokens.gaps[i] === Gap.sentence || tokens.gaps[i] === Gap.start) return false;
  }
  return false;
}

function initialsAfter(
  { tokens }: Block,
  at: number,
  letters: readonly (readonly string[])[],
  limit: number,
): boolean {
  let next = 0;
  for (let i = at; i <= limit && i - at < letters.length + 4; i++) {
    if (i > at && (tokens.gaps[i] === Gap.sentence || tokens.gaps[i] === Gap.start)) return false;
    const word = plainFold(wordAt(tokens, i));
    if (SMALL.has(word)) continue;
    if (!(letters[next] as readonly string[]).includes(word[0] ?? '')) return false;
    next++;
    if (next === letters.length) return true;
  }
  return false;
}

/** The last token inside a bracket that opens before token `i`, or -1. At most ten words. */
function closingBracket(block: Block, i: number): number {
  for (let last = i; last < block.tokens.count && last - i < 10; last++) {
    if (gapText(block, last + 1).includes(')')) return last;
  }
  return -1;
}

function gapText({ tokens }: Block, i: number): string {
  return tokens.text.slice(
    tokens.ends[i - 1] ?? 0,
    i < tokens.count ? tokens.starts[i] : undefined,
  );
}

function withoutPossessive({ tokens }: Block, i: number): number {
  return tokens.gaps[i] === Gap.apostrophe && wordAt(tokens, i) === 's' ? i - 1 : i;
}
