/** The text of a page, scanned: words, candidates and signals of each block. */
import { type Candidate, findCandidates, findSignals, type Signal } from './candidates.ts';
import { plainFold } from './fold.ts';
import { unglued } from './glued.ts';
import type { Lexicon } from './lexicon.ts';
import { Gap, Shape, type Tokens, tokenise, wordAt } from './tokens.ts';

export interface Block {
  tokens: Tokens;
  candidates: Candidate[];
  signals: Signal[];
  /** Token → index of the candidate it belongs to, or -1. */
  candidateAt: Int32Array;
  /** Capitals say nothing here: a headline in Title Case or ALL CAPS. */
  capitalised: boolean;
}

export function scanBlock(lexicon: Lexicon, text: string): Block {
  const { vocabulary } = lexicon;
  const printed = tokenise(text);
  const known = vocabulary.lookUp(printed);
  const tokens = unglued(vocabulary, printed, known);
  const ids = tokens === printed ? known : vocabulary.lookUp(tokens);
  const candidates = findCandidates(lexicon, tokens, ids);
  const candidateAt = new Int32Array(tokens.count).fill(-1);
  candidates.forEach((candidate, index) => {
    candidateAt.fill(index, candidate.first, candidate.last + 1);
  });
  return {
    tokens,
    candidates,
    signals: findSignals(lexicon, tokens, ids),
    candidateAt,
    capitalised: isCapitalised(tokens),
  };
}

/** From this share of words with capitals on, a block counts as a headline. Running text has under 0.4. */
const HEADLINE_SHARE = 0.7;
/** Longer blocks are text. */
const HEADLINE_WORDS = 40;

function isCapitalised({ text, count, shapes }: Tokens): boolean {
  let latin = 0;
  let capitals = 0;
  for (let i = 0; i < count; i++) {
    const shape = shapes[i];
    if (shape === Shape.lower) latin++;
    else if (shape === Shape.capital || shape === Shape.allCaps) {
      latin++;
      capitals++;
    }
  }
  const share = latin === 0 ? 0 : capitals / latin;
  // A short sentence full of names ends with its full stop; a headline has none.
  if (share < 1 && /[.?!]['"”’)]*\s*$/.test(text)) return false;
  return latin >= 4 && (count <= HEADLINE_WORDS ? share >= HEADLINE_SHARE : share >= 0.9);
}

/** "RIYADH: ...", "اسلام آباد (نمائندہ) ...": the place that a story is written from, in front of its first words. */
export function isDatelinePlace({ tokens }: Block, { first, last }: Signal): boolean {
  if (first !== 0 || last + 1 >= tokens.count) return false;
  const shape = tokens.shapes[0];
  if (shape !== Shape.allCaps && shape !== Shape.arabic) return false;
  return /^\s*(?:[:(]|[–—-]+\s|\s[–—-])/.test(
    tokens.text.slice(tokens.ends[last], tokens.starts[last + 1]),
  );
}

/** The key of a run of words, `last` inclusive: folded, with a space between. */
export function keyOf(tokens: Tokens, first: number, last: number): string {
  const words: string[] = [];
  for (let i = first; i <= last; i++) words.push(plainFold(wordAt(tokens, i)));
  return words.join(' ');
}

/** Whether a word begins a sentence (or a quotation, a bullet, a cell): its capital says nothing. */
export function beginsSentence({ gaps }: Tokens, i: number): boolean {
  const gap = gaps[i];
  return gap === Gap.start || gap === Gap.sentence || gap === Gap.other;
}

/** Whether a capital here says something: inside a sentence, also behind a dash or a bracket. */
export function isInsideSentence(tokens: Tokens, i: number): boolean {
  if (!beginsSentence(tokens, i)) return true;
  if (tokens.gaps[i] !== Gap.other) return false;
  return /^[\s()[\]–—-]+$/.test(tokens.text.slice(tokens.ends[i - 1], tokens.starts[i]));
}

export function isCapital(tokens: Tokens, i: number): boolean {
  const shape = tokens.shapes[i];
  return shape === Shape.capital || shape === Shape.allCaps || shape === Shape.initial;
}
