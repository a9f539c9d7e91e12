/** Places where a form of ours stands and names nobody: handles, addresses, tickers, datelines, amending acts, other senses. */
import type { Candidate } from './candidates.ts';
import type { Lexicon } from './lexicon.ts';
import { isLedBy, isOwnHead, mayFollowName } from './name-parts.ts';
import { isOfficeWord } from './offices.ts';
import { type Block, beginsSentence, isCapital } from './page-text.ts';
import { stateOfWord } from './places.ts';
import { Gap, Shape, type Tokens, wordAt } from './tokens.ts';

/** A handle, an address, a file name, a stock ticker, a letter of another name ("Space X"): not a mention. */
export function isNotProse(block: Block, { first, last }: Candidate): boolean {
  if (first === last && isLetterOfName(block, first)) return true;
  if (first < last && isHalfOfPair(block, first)) return true;
  const { tokens } = block;
  const { text, starts, ends, count } = tokens;
  const start = starts[first] as number;
  const end = ends[last] as number;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  // "KW&SC"
  if (before === 38 || after === 38) return true;
  // "JUI-S", another wing's party
  if (isWing(tokens, last)) return true;
  if (isInHandle(tokens, first)) return true;
  if (before === 64 || before === 95 || before === 36 || after === 95 || after === 64) return true;
  // "meta.com", "fb.me/x", "www.pta.gov.pk"
  const nextIsLetter = /[A-Za-z]/.test(text[end + 1] ?? '');
  if (after === 46 && nextIsLetter && /[a-z]/.test(text[end + 1] ?? '')) return true;
  // "META.O", "[META].O"
  if (/^\]?\.[A-Z]{1,2}\b/.test(text.slice(end, end + 5)) && tokens.shapes[first] === Shape.allCaps)
    return true;
  if (
    (before === 46 || before === 47) &&
    /[A-Za-z0-9]/.test(text[start - 2] ?? '') &&
    before === 47 &&
    after === 47
  ) {
    return true;
  }
  if (before === 46 && /[a-z0-9]/.test(text[start - 2] ?? '') && after === 46 && nextIsLetter)
    return true;
  for (let i = Math.max(0, first - 2); i < first && i < count; i++) {
    if (EXCHANGES.has(wordAt(block.tokens, i)) && block.tokens.gaps[first] === Gap.other)
      return true;
  }
  return false;
}

/** A letter behind an abbreviation and a hyphen that the file does not list with it; a Roman numeral only counts ("PDM-I"). */
const isWing = (tokens: Tokens, last: number): boolean =>
  tokens.shapes[last] === Shape.allCaps &&
  tokens.gaps[last + 1] === Gap.hyphen &&
  tokens.shapes[last + 1] === Shape.initial &&
  !/[IVX]/.test(wordAt(tokens, last + 1));

/** "The Indo-Pakistan military standoff": two states with a hyphen, and no body of one of them. */
function isHalfOfPair({ tokens, candidateAt }: Block, first: number): boolean {
  return (
    tokens.gaps[first] === Gap.hyphen &&
    tokens.shapes[first - 1] === Shape.capital &&
    (candidateAt[first - 1] as number) < 0
  );
}

/** One letter that belongs to a word beside it: "Space X", "X-Men", "X Factor". */
function isLetterOfName({ tokens, candidateAt, capitalised }: Block, at: number): boolean {
  if (tokens.shapes[at] !== Shape.initial) return false;
  const next = wordAt(tokens, at + 1);
  if (
    !capitalised &&
    // "on X According to": the full stop is lost.
    !NETWORK_LINKS.has(wordAt(tokens, at - 1)) &&
    tokens.gaps[at + 1] === Gap.space &&
    tokens.shapes[at + 1] === Shape.capital &&
    (candidateAt[at + 1] as number) < 0 &&
    !isOfficeWord(next) &&
    !mayFollowName(next) &&
    stateOfWord(next) === undefined &&
    !OWN_PRODUCTS.has(next)
  )
    return true;
  if (tokens.gaps[at] === Gap.hyphen) return true;
  if (tokens.gaps[at + 1] === Gap.hyphen && !isLedBy(wordAt(tokens, at + 1))) return true;
  return (
    at > 0 &&
    tokens.gaps[at] === Gap.space &&
    isCapital(tokens, at - 1) &&
    !beginsSentence(tokens, at - 1)
  );
}

/** What a letter as a brand puts its name on. */
const OWN_PRODUCTS = new Set(
  'Premium Corp Corporation Spaces Pro Blue Money Chat Ads Notes Community Users'.split(' '),
);

/** "Facebook@Syed Yousuf Raza": a handle may have spaces. */
function isInHandle(tokens: Tokens, first: number): boolean {
  for (let i = first; i > 0 && first - i < 3 && isCapital(tokens, i); i--) {
    if (tokens.text[(tokens.starts[i] as number) - 1] === '@') return true;
    if (tokens.gaps[i] !== Gap.space) return false;
  }
  return false;
}

/** "NA-18" is a constituency, and so is "پی پی 78"; longer letters ("PDM-2") only number what they name. */
export function isNumbered({ tokens }: Block, { first, last }: Candidate): boolean {
  const next = last + 1;
  // "پی پی 78", "این اے-120"
  if (tokens.shapes[last] === Shape.arabic)
    return last - first === 1 && next < tokens.count && tokens.shapes[next] === Shape.number;
  return (
    wordAt(tokens, last).length === 2 &&
    next < tokens.count &&
    tokens.shapes[next] === Shape.number &&
    /^[-–‑,]$/.test(tokens.text.slice(tokens.ends[last], tokens.starts[next]))
  );
}

/** Words from the start within which a dateline names its agency. */
const DATELINE_WORDS = 8;
/** Characters within which a dateline with a day ends. */
const DATE_LENGTH = 40;

/**
 * "UNITED NATIONS: ..." says where a story was written, not whom it is about; and "NEW DELHI, May 9
 * (PTI):" which agency wrote it.
 */
export function isDateline(
  { tokens, capitalised, candidates, candidateAt }: Block,
  { first, last }: Candidate,
): boolean {
  if (capitalised || last + 1 >= tokens.count) return false;
  const behind = tokens.text.slice(tokens.ends[last], tokens.starts[last + 1]);
  if (first > 0 && first < DATELINE_WORDS) {
    const opens = tokens.text[(tokens.starts[first] as number) - 1] === '(';
    if (opens && /^\)\s*(?:[:–—]|-\s)/.test(behind)) return true;
  }
  if (first !== 0) return false;
  const isAcronym = candidates[candidateAt[first] as number]?.forms.some((form) => form.acronym);
  if (isAcronym || tokens.shapes[first] !== Shape.allCaps) return false;
  if (/^\s*(?::|[-–—]+\s|\s[-–—])/.test(behind)) return true;
  // "UNITED NATIONS, Jan 2 (APP): ..."
  const line = tokens.text.slice(tokens.ends[last], (tokens.ends[last] as number) + DATE_LENGTH);
  return /^,\s*\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}\b[^.:]*(?::|\s[–—-])/u.test(line);
}

/** A later act that amends a law is another law: "Peca (Amendment) Act", "پیکا ترمیمی ایکٹ". */
export function isAmendment({ tokens }: Block, { last }: Candidate): boolean {
  const next = last + 1;
  if (next >= tokens.count || tokens.gaps[next] === Gap.sentence || tokens.gaps[next] === Gap.comma)
    return false;
  return (
    /^(?:amendments?|amending|ترمیمی)$/i.test(wordAt(tokens, next)) &&
    next + 1 < tokens.count &&
    isOwnHead(wordAt(tokens, next + 1))
  );
}

const EXCHANGES = new Set(['NASDAQ', 'Nasdaq', 'NYSE', 'PSX', 'LSE', 'KSE', 'BSE', 'NSE']);

/** A clue of another sense within two words: "جاز موسیقی", "PTA bake sale". */
export function hasOtherSenseBeside(
  { places, clues }: Lexicon,
  { tokens, signals }: Block,
  { first, last }: Candidate,
  entity: number,
): boolean {
  return signals.some((signal) => {
    const clue = signal.value < places.length ? undefined : clues[signal.value - places.length];
    if (clue?.entity !== entity || clue.sense < 0) return false;
    if (signal.first > last)
      return signal.first - last <= 2 && isOneClause(tokens, last, signal.first);
    return (
      signal.last < first && first - signal.last <= 2 && isOneClause(tokens, signal.last, first)
    );
  });
}

function isOneClause(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) {
    const gap = tokens.gaps[i];
    if (gap !== Gap.space && gap !== Gap.hyphen && gap !== Gap.none && gap !== Gap.apostrophe)
      return false;
  }
  return true;
}

/** "on X", "posted to X,", "ایکس پر": a network behind its preposition and not in front of a name. */
export function isOnNetwork({ tokens }: Block, { first, last }: Candidate): boolean {
  const next = last + 1;
  if (tokens.shapes[first] === Shape.arabic)
    return first === last && tokens.gaps[next] === Gap.space && wordAt(tokens, next) === 'پر';
  if (tokens.shapes[first] !== Shape.initial || first === 0) return false;
  const before = wordAt(tokens, first - 1);
  const goesOn =
    next < tokens.count &&
    tokens.gaps[next] === Gap.space &&
    (isCapital(tokens, next) || tokens.shapes[next] === Shape.number);
  return NETWORK_LINKS.has(before) && !goesOn;
}

const NETWORK_LINKS = new Set([
  'on',
  'to',
  'via',
  'around',
  'across',
  'platform',
  'site',
  'network',
]);
