/** The state to which a body beside its name belongs: "Sri Lanka's PTA", "Supreme Court of India". */
import type { Candidate, Signal } from './candidates.ts';
import { plainFold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { isKindOfBody } from './name-parts.ts';
import { type Block, isCapital } from './page-text.ts';
import { Gap, Shape, wordAt } from './tokens.ts';

/** The state named as owner right beside a body: "Sri Lanka's PTA", "Supreme Court of India", "the ministry in Tehran". */
export function ownerBeside(
  { places }: Lexicon,
  block: Block,
  { first, last, forms }: Candidate,
): string | undefined {
  const { tokens, signals } = block;
  const isGeneric = forms.every((form) => form.generic);
  if (isKingdoms(block, first)) return ANOTHER;
  for (const signal of signals) {
    const place = places[signal.value];
    if (!place || place.role === 'region' || place.role === 'currency') continue;
    if (isGeneric && place.role === 'city' && isSaidIn(block, signal, first)) return place.country;
    // In front: "Indian Supreme Court", "India's Supreme Court", "the US federal Supreme Court".
    if (signal.last < first && first - signal.last <= 4 && sameClause(block, signal.last, first)) {
      const isJoined = place.role !== 'city' || first - signal.last > 1;
      if (isJoined && isOwnerGap(block, signal.last, first)) return place.country;
      if (place.role === 'city' && first - signal.last === 1 && tokens.gaps[first] === Gap.space) {
        return place.country;
      }
    }
    // Behind: "Supreme Court of India", "foreign ministry in Tehran".
    if (signal.first > last && signal.first - last <= 3 && sameClause(block, last, signal.first)) {
      const link = wordAt(tokens, last + 1).toLowerCase();
      if (link === 'of' && isBodyFrom(block, signal.last + 1)) return ANOTHER;
      if (OWNER_LINKS.has(link) && place.role !== 'adjective') return place.country;
    }
    // "of the Islamic Republic of Iran"
    if (signal.first > last + 3 && place.role === 'state' && isStyle(block, last + 1, signal.first))
      return place.country;
  }
  return undefined;
}

/** "Election Commission of the Pakistan Sports Board": capitals behind the state that end in a body. */
function isBodyFrom({ tokens }: Block, from: number): boolean {
  for (let i = from; i < from + 3 && i < tokens.count; i++) {
    if (tokens.gaps[i] !== Gap.space || tokens.shapes[i] !== Shape.capital) return false;
    if (isKindOfBody(plainFold(wordAt(tokens, i)))) return true;
  }
  return false;
}

/** "In Kabul, the foreign ministry said": where it is, in front of it. */
function isSaidIn({ tokens }: Block, place: Signal, first: number): boolean {
  const from = place.last + 1;
  const isIn = place.first > 0 && wordAt(tokens, place.first - 1).toLowerCase() === 'in';
  if (!isIn || first - from > 1 || first < from) return false;
  if (first > from && wordAt(tokens, from) !== 'the') return false;
  const gap = tokens.gaps[from];
  return gap === Gap.comma || gap === Gap.space;
}

/** Not the state of any entity: somebody else owns the body. */
const ANOTHER = 'another';
const KINGDOMS = new Set('kingdom emirate sheikhdom sultanate monarchy'.split(' '));

/** "The kingdom's finance ministry". */
function isKingdoms({ tokens }: Block, first: number): boolean {
  return (
    first > 1 &&
    wordAt(tokens, first - 1) === 's' &&
    tokens.gaps[first - 1] === Gap.apostrophe &&
    KINGDOMS.has(wordAt(tokens, first - 2).toLowerCase())
  );
}

/** The full style of a state between a body and its name: "of the Kingdom of". */
function isStyle(block: Block, from: number, to: number): boolean {
  const { tokens } = block;
  if (to - from > 7 || wordAt(tokens, from) !== 'of' || !sameClause(block, from - 1, to))
    return false;
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i);
    if (!isCapital(tokens, i) && word !== 'of' && word !== 'the' && word !== 's') return false;
  }
  return true;
}

/** Whether a state claims it as its own: "Russia's Security Council", "General Assembly of Georgia"; not "Pakistan's Security Council seat". */
export function isStatesOwn(
  { places }: Lexicon,
  block: Block,
  { first, last }: Candidate,
): boolean {
  const { tokens, signals } = block;
  if (SEATS.has(wordAt(tokens, last + 1))) return false;
  return signals.some((signal) => {
    const role = places[signal.value]?.role;
    if (role !== 'state' && role !== 'adjective') return false;
    if (signal.last < first)
      return sameClause(block, signal.last, first) && isOwnerGap(block, signal.last, first, false);
    return (
      signal.first === last + 2 &&
      sameClause(block, last, signal.first) &&
      wordAt(tokens, last + 1) === 'of'
    );
  });
}

/** What a state has in a body of the world. */
const SEATS = new Set(
  'seat seats bid membership presidency term campaign candidacy veto vetoes statement statements میں کی رکنیت نشست مستقل speech address addresses resolution resolutions debate session sessions vote election meeting meetings'.split(
    ' ',
  ),
);

/** Whether a province stands right in front of a body that every state has: "Azad Kashmir Supreme Court" is its own. */
export function isProvincial({ places }: Lexicon, block: Block, { first }: Candidate): boolean {
  return block.signals.some(
    ({ last, value }) =>
      places[value]?.role === 'region' &&
      last < first &&
      first - last <= 2 &&
      sameClause(block, last, first) &&
      isOwnerGap(block, last, first, false),
  );
}

const OWNER_LINKS = new Set(['of', 'in', 'at']);

/** "India's", "Indian", with at most an "s" and one more lower-case or office-like word between. */
function isOwnerGap({ tokens }: Block, placeLast: number, first: number, withIn = true): boolean {
  const isPossessive = tokens.gaps[placeLast + 1] === Gap.apostrophe;
  for (let i = placeLast + 1; i < first; i++) {
    const word = wordAt(tokens, i);
    if (tokens.gaps[i] === Gap.apostrophe && (word === 's' || word === 'S')) continue;
    if (GRADES.has(word.toLowerCase())) continue;
    // "Mexico's Federal Economic Competition Commission"
    if (isPossessive && tokens.shapes[i] === Shape.capital) continue;
    if (URDU_OWNER.has(word) && (withIn || word !== 'میں')) continue;
    return false;
  }
  return true;
}

const GRADES = new Set([
  'federal',
  'national',
  'own',
  'central',
  'union',
  'top',
  'former',
  'new',
  'state',
  'ruling',
  'party',
  'regulator',
  'telecom',
  'حکمران',
  'حکمراں',
  'کمیونسٹ',
  'جماعت',
  'پارٹی',
  'وفاقی',
  'قومی',
  'مرکزی',
  'ادارے',
]);
const URDU_OWNER = new Set(['کی', 'کے', 'کا', 'میں']);

function sameClause({ tokens }: Block, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) {
    const gap = tokens.gaps[i];
    if (gap === Gap.sentence || gap === Gap.start || gap === Gap.comma || gap === Gap.other)
      return false;
  }
  return true;
}
