/**
 * What stands right around a candidate: a longer name it is part of, another state that owns it, an
 * office beside a person's name. Each answer is about one place in the text.
 */
import type { Candidate } from './candidates.ts';
import type { HeldOffice, Lexicon, LexiconEntity } from './lexicon.ts';
import {
  isNamePrefix,
  isOwnHead,
  isParticle,
  isUrduName,
  isUrduNamePart,
  isWalkOfLife,
  mayFollowName,
} from './name-parts.ts';
import { isHonorific, isOfficeHead, isOfficeWord, type Office, officeOf } from './offices.ts';
import { type Block, beginsSentence, isCapital } from './page-text.ts';
import { stateOfWord } from './places.ts';
import { Gap, Shape, type Tokens, wordAt } from './tokens.ts';

/** How far a name of something else may reach behind a candidate, in words. */
const CHAIN = 3;

/**
 * Whether the candidate is part of the name of something else: "Jinnah Road", "Supreme Court Bar
 * Association", "Meta Runner".
 */
export function isInsideOtherName(block: Block, { last }: Candidate): boolean {
  const { tokens, candidateAt, capitalised } = block;
  const reach = capitalised ? 1 : CHAIN;
  for (let i = last + 1; i <= last + reach && i < tokens.count; i++) {
    const gap = tokens.gaps[i];
    if (gap !== Gap.space && gap !== Gap.hyphen) return false;
    const arabic = tokens.shapes[i] === Shape.arabic;
    const word = wordAt(tokens, i);
    if (i > last + 1 && (candidateAt[i] as number) >= 0) return false;
    if (arabic) return i === last + 1 && isOwnHead(word) && !continuesCandidate(block, i);
    if (!isCapital(tokens, i)) return false;
    if (isOwnHead(word)) return !continuesCandidate(block, i);
    if (isOfficeHead(word)) return false;
  }
  return false;
}

/** A head word that itself begins another candidate ("PTI National Assembly members"). */
function continuesCandidate({ candidateAt }: Block, i: number): boolean {
  return (candidateAt[i] as number) >= 0;
}

/** Whether a person's name goes on: "Zafar Iqbal Jhagra" is not Zafar Iqbal. */
export function isLongerPersonName(
  lexicon: Lexicon,
  block: Block,
  { first, last }: Candidate,
): boolean {
  const { tokens, candidateAt, capitalised } = block;
  if (capitalised) return false;
  const next = last + 1;
  if (tokens.shapes[last] === Shape.arabic) {
    const goesOn =
      next < tokens.count &&
      tokens.gaps[next] === Gap.space &&
      !isOtherMention(block, next) &&
      isUrduNamePart(wordAt(tokens, next));
    return goesOn || isNameBefore(lexicon, block, first);
  }
  if (
    next < tokens.count &&
    tokens.gaps[next] === Gap.hyphen &&
    tokens.shapes[next] === Shape.lower
  ) {
    // "Khwaja-sera"; but "Imran-led" is still about Imran.
    if (first === last && !LED.has(wordAt(tokens, next))) return true;
  }
  if (
    next < tokens.count &&
    (tokens.gaps[next] === Gap.space || tokens.gaps[next] === Gap.hyphen)
  ) {
    const shape = tokens.shapes[next];
    const word = wordAt(tokens, next);
    const nameLike = shape === Shape.capital || shape === Shape.initial;
    if (
      nameLike &&
      (candidateAt[next] as number) < 0 &&
      !mayFollowName(word) &&
      !isOfficeWord(word)
    ) {
      return true;
    }
  }
  // An initial in front of two names is a title ("M. António Guterres") or one more initial.
  if (first < last && tokens.shapes[first - 1] === Shape.initial) return false;
  return isNameBefore(lexicon, block, first);
}

/** Whether the word in front is a given name that belongs to the candidate: "Aleema Khan", "Javed Iqbal". */
export function isNameBefore({ places }: Lexicon, block: Block, first: number): boolean {
  const { tokens, signals } = block;
  const at = first - 1;
  if (at < 0 || isOtherMention(block, at)) return false;
  const gap = tokens.gaps[first];
  if (gap !== Gap.space && gap !== Gap.hyphen && gap !== Gap.abbreviation) return false;
  const word = wordAt(tokens, at);
  const shape = tokens.shapes[at];
  if (shape === Shape.arabic)
    return (isUrduName(word) && !isOfficeWord(word)) || FIXED_TITLES.has(word);
  // In a line of capitals, or beside one, nothing can be told.
  if (tokens.shapes[first] === Shape.allCaps) return false;
  if (shape === Shape.initial) return gap === Gap.abbreviation;
  if (shape !== Shape.capital) return false;
  if (isParticle(word)) return false;
  if (isHonorific(word) || isOfficeWord(word) || mayFollowName(word) || isNamePrefix(word))
    return false;
  if (signals.some((signal) => signal.last === at && places[signal.value] !== undefined))
    return false;
  if (isTitleRun(block, at)) return false;
  // A capital at the start of a sentence may be any word ("But Clegg said"); a hyphen binds it.
  return gap === Gap.hyphen || !beginsSentence(tokens, at) || !isCommonOpening(word);
}

/** Whether a capitalised word ends a title: "Secretary of State", "Minister for Planning". */
function isTitleRun({ tokens }: Block, last: number): boolean {
  for (let i = last - 1; i >= Math.max(0, last - 7); i--) {
    const gap = tokens.gaps[i + 1];
    if (gap !== Gap.space && gap !== Gap.hyphen && gap !== Gap.comma) return false;
    const word = wordAt(tokens, i);
    // A small word between the office and the name: "of State", "for Planning".
    if (isOfficeHead(word)) return i < last - 1 && SMALL.has(wordAt(tokens, i + 1));
    if (!isCapital(tokens, i) && !SMALL.has(word)) return false;
  }
  return false;
}

/** Titles that belong to one other person's name: علامہ اقبال is the poet. */
const FIXED_TITLES = new Set(['علامہ', 'قائداعظم']);

/** A candidate of its own, and not one that is only part of a longer name ("Asim Saleem" in front of "Bajwa"). */
function isOtherMention({ candidates, candidateAt }: Block, at: number): boolean {
  const candidate = candidates[candidateAt[at] as number];
  if (!candidate) return false;
  const isShort =
    candidate.first === candidate.last && candidate.forms.every(({ use }) => use === 'introduced');
  return !isShort;
}

/** Words that open sentences in front of names. A first name is none of them. */
const OPENINGS = new Set(
  (
    'but and yet when while as if for in on at by to from with after before since though although because so ' +
    'then now later earlier today yesterday tomorrow still even both like unlike the this that these those his her ' +
    'its their our meanwhile however moreover instead according asked earlier will did does has had is was are were ' +
    'can could would should why how what who where which once until upon under over about against despite former ' +
    'late young old dear addressing responding speaking referring citing quoting praising thanking calling meeting ' +
    'following let not no only also perhaps even watch read more photo video exclusive breaking analysis opinion ' +
    'profile explained fact interview editorial live update updates during among amid across along behind below beside ' +
    'besides between beyond inside near outside past per than through throughout toward towards within without ' +
    'whereas unless whether whatever whenever wherever whoever whose whom such same each every any some all most ' +
    'many much more few another other either neither none nobody again always already almost indeed hence thus ' +
    'nevertheless nonetheless furthermore finally first second third next last recently soon here there there’s ' +
    'unfortunately apparently reportedly earlier elsewhere separately similarly likewise otherwise'
  ).split(' '),
);
const isCommonOpening = (word: string): boolean => OPENINGS.has(word.toLowerCase());

const LED = new Set(
  'led backed era style like linked owned run appointed inspired bashing'.split(' '),
);

/**
 * A walk of life right in front of a name ("taxi driver Imran Khan", "اداکار فواد") that is not the
 * person's own: somebody else of that name.
 */
export function isOtherWalkOfLife({ tokens }: Block, { first }: Candidate): boolean {
  const at = first - 1;
  return at >= 0 && tokens.gaps[first] === Gap.space && isWalkOfLife(wordAt(tokens, at));
}

/** One word in quotation marks by itself is spoken of, not somebody named: ’منیر‘. */
export function isQuotedWord({ tokens }: Block, { first, last }: Candidate): boolean {
  if (first !== last) return false;
  const before = tokens.text[(tokens.starts[first] as number) - 1] ?? '';
  const after = tokens.text[tokens.ends[last] as number] ?? '';
  return /["'“”‘’«»]/.test(before) && /["'“”‘’«»]/.test(after) && !/[A-Za-z]/.test(tokens.text[(tokens.ends[last] as number) + 1] ?? '');
}

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

/** "on X", "posted to X,": the network's one letter, behind a preposition and not in front of a name. */
export function isOnNetwork({ tokens }: Block, { first, last }: Candidate): boolean {
  if (tokens.shapes[first] !== Shape.initial || first === 0) return false;
  const before = wordAt(tokens, first - 1);
  const next = last + 1;
  const goesOn =
    next < tokens.count && tokens.gaps[next] === Gap.space && (isCapital(tokens, next) || tokens.shapes[next] === Shape.number);
  return NETWORK_LINKS.has(before) && !goesOn;
}

const NETWORK_LINKS = new Set(['on', 'to', 'via', 'platform', 'site', 'network']);

/** A handle, an address, a file name or a stock ticker: not a mention. */
export function isNotProse(block: Block, { first, last }: Candidate): boolean {
  const { text, starts, ends, count } = block.tokens;
  const start = starts[first] as number;
  const end = ends[last] as number;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (before === 64 || before === 95 || before === 36 || after === 95 || after === 64) return true;
  // "meta.com", "fb.me/x", "www.pta.gov.pk"
  const nextIsLetter = /[A-Za-z]/.test(text[end + 1] ?? '');
  if (after === 46 && nextIsLetter && /[a-z]/.test(text[end + 1] ?? '')) return true;
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

/** "UNITED NATIONS: ..." says where a story was written, not whom it is about. */
export function isDateline(
  { tokens, capitalised, candidates, candidateAt }: Block,
  { first, last }: Candidate,
): boolean {
  if (first !== 0 || capitalised || last + 1 >= tokens.count) return false;
  const isAcronym = candidates[candidateAt[first] as number]?.forms.some((form) => form.acronym);
  if (isAcronym || tokens.shapes[first] !== Shape.allCaps) return false;
  const gap = tokens.text.slice(tokens.ends[last], tokens.starts[last + 1]);
  return /^\s*(?::|[-–—]+\s|\s[-–—])/.test(gap);
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

/** The state named as owner right beside a body: "Sri Lanka's PTA", "Supreme Court of India", "the ministry in Tehran". */
export function ownerBeside(
  { places }: Lexicon,
  block: Block,
  { first, last }: Candidate,
): string | undefined {
  const { tokens, signals } = block;
  for (const signal of signals) {
    const place = places[signal.value];
    if (!place || place.role === 'region') continue;
    // In front: "Indian Supreme Court", "India's Supreme Court", "the US federal Supreme Court".
    if (signal.last < first && first - signal.last <= 3 && sameClause(block, signal.last, first)) {
      if (place.role !== 'city' && isOwnerGap(block, signal.last, first)) return place.country;
      if (place.role === 'city' && first - signal.last === 1 && tokens.gaps[first] === Gap.space) {
        return place.country;
      }
    }
    // Behind: "Supreme Court of India", "foreign ministry in Tehran".
    if (signal.first > last && signal.first - last <= 3 && sameClause(block, last, signal.first)) {
      const link = wordAt(tokens, last + 1).toLowerCase();
      if (OWNER_LINKS.has(link) && place.role !== 'adjective') return place.country;
    }
  }
  return undefined;
}

const OWNER_LINKS = new Set(['of', 'in', 'at']);

/** "India's", "Indian", with at most an "s" and one more lower-case or office-like word between. */
function isOwnerGap({ tokens }: Block, placeLast: number, first: number): boolean {
  for (let i = placeLast + 1; i < first; i++) {
    const word = wordAt(tokens, i);
    if (tokens.gaps[i] === Gap.apostrophe && (word === 's' || word === 'S')) continue;
    if (GRADES.has(word.toLowerCase())) continue;
    if (URDU_OWNER.has(word)) continue;
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

/** How well the office printed beside a name fits the person: `strong` its kind and its subject, on that day. */
export type OfficeFit = 'strong' | 'weak' | 'conflict' | 'none';

/**
 * Compares the titles in front of a name and in apposition behind it with the offices the person held.
 * @param day Day of the story, `YYYY-MM-DD`; without it, any time counts.
 */
export function officeFit(
  block: Block,
  candidate: Candidate,
  entity: LexiconEntity,
  day: string | undefined,
): { fit: OfficeFit; words: string } {
  const windows = [titleBefore(block, candidate), appositionAfter(block, candidate)];
  let result: { fit: OfficeFit; words: string } = { fit: 'none', words: '' };
  for (const window of windows) {
    if (!window) continue;
    const fit = fitOf(window, entity, day);
    if (fit === 'strong') return { fit, words: window.words.join(' ') };
    if (rank(fit) > rank(result.fit)) result = { fit, words: window.words.join(' ') };
  }
  return result;
}

const rank = (fit: OfficeFit): number => ['none', 'conflict', 'weak', 'strong'].indexOf(fit);

interface TitleWindow {
  office: Office;
  words: string[];
  former: boolean;
  /** Entities of candidates inside the window. */
  bodies: ReadonlySet<number>;
}

function fitOf(window: TitleWindow, entity: LexiconEntity, day: string | undefined): OfficeFit {
  if (window.office.heads.size === 0) return 'none';
  let best: OfficeFit = entity.offices.length > 0 ? 'conflict' : 'none';
  for (const office of entity.offices) {
    const fit = fitOfOne(window, office, day);
    if (rank(fit) > rank(best)) best = fit;
  }
  return best;
}

function fitOfOne(window: TitleWindow, office: HeldOffice, day: string | undefined): OfficeFit {
  const { heads, subjects } = window.office;
  if (![...heads].some((head) => office.heads.has(head))) return 'none';
  const shared = [...subjects].filter((subject) => office.subjects.has(subject));
  const body = office.body >= 0 && window.bodies.has(office.body);
  const bare = office.subjects.size === 0 && subjects.size === 0;
  const { states } = window.office;
  if (
    states.size > 0 &&
    office.states.size > 0 &&
    ![...states].some((state) => office.states.has(state))
  ) {
    return 'conflict';
  }
  // "Ambassador to Romania": the other state is the office's subject.
  const posted =
    office.states.size > 1 && [...states].filter((state) => office.states.has(state)).length > 1;
  if (shared.length === 0 && !body && !bare && !posted) return 'weak';
  return holdsNear(office, day, window.former) ? 'strong' : 'weak';
}

/** Days a paper may be early or late with a new title. */
const SLACK_DAYS = 75;
/** An office whose end is not known is believed this long past its last known day, as evidence only. */
const OPEN_DAYS = 3 * 365;

function holdsNear(office: HeldOffice, day: string | undefined, former: boolean): boolean {
  if (day === undefined) return true;
  const at = Date.parse(day);
  const start = office.from === undefined ? Number.NEGATIVE_INFINITY : edge(office.from, false);
  const end = office.to === undefined ? Number.POSITIVE_INFINITY : edge(office.to, true);
  if (former) return at >= start;
  const late = (office.ended ? SLACK_DAYS : OPEN_DAYS) * 86_400_000;
  const early = (office.from === undefined ? OPEN_DAYS : SLACK_DAYS) * 86_400_000;
  return at >= start - early && at <= end + late;
}

function edge(partial: string, end: boolean): number {
  if (partial.length === 4) return Date.parse(end ? `${partial}-12-31` : `${partial}-01-01`);
  if (partial.length === 7) return Date.parse(`${partial}-${end ? '28' : '01'}`);
  return Date.parse(partial);
}

const COPULAS = new Set('is was became becomes serves served remains'.split(' '));
const TITLE_WORDS = 9;
const APPOSITION_WORDS = 12;
const SMALL = new Set('of for and the to in on at & a an designate elect'.split(' '));
const FORMER = new Set(['former', 'ex', 'late', 'سابق', 'سابقہ', 'مرحوم']);
/** Small words inside an Urdu title: "وفاقی وزیر برائے آئی ٹی و ٹیلی کام". */
const URDU_JOINTS = new Set('برائے و اور کے کی کا وفاقی صوبائی نگران نگراں قائم مقام'.split(' '));

function titleBefore(block: Block, { first }: Candidate): TitleWindow | undefined {
  const { tokens, candidateAt } = block;
  let at = first;
  while (at > 0 && first - at < TITLE_WORDS) {
    const gap = tokens.gaps[at];
    if (gap === Gap.sentence || gap === Gap.start || gap === Gap.other) break;
    const word = wordAt(tokens, at - 1);
    const arabic = tokens.shapes[at - 1] === Shape.arabic;
    const fits = arabic
      ? isOfficeWord(word) ||
        isHonorific(word) ||
        URDU_JOINTS.has(word) ||
        FORMER.has(word) ||
        stateOfWord(word) !== undefined ||
        (candidateAt[at - 1] as number) >= 0
      : isCapital(tokens, at - 1) ||
        SMALL.has(word) ||
        isOfficeWord(word) ||
        word === 's' ||
        FORMER.has(word);
    if (!fits) break;
    if (gap === Gap.comma && !isCapital(tokens, at - 1)) break;
    at--;
  }
  return windowOf(block, at, first);
}

function appositionAfter(block: Block, { last }: Candidate): TitleWindow | undefined {
  const { tokens } = block;
  const from = last + 1;
  if (from >= tokens.count) return undefined;
  const gap = tokens.gaps[from];
  // ", chairman of ..." and "was chairman of ..."
  const isSaid = gap === Gap.space && COPULAS.has(wordAt(tokens, from));
  if (gap !== Gap.comma && gap !== Gap.other && !isSaid) return undefined;
  let to = from;
  while (to < tokens.count && to - from < APPOSITION_WORDS) {
    const inner = tokens.gaps[to];
    if (to > from && (inner === Gap.sentence || inner === Gap.start)) break;
    if (to > from && inner === Gap.comma) break;
    to++;
  }
  return windowOf(block, from, to);
}

function windowOf(
  { tokens, candidateAt, candidates }: Block,
  from: number,
  to: number,
): TitleWindow | undefined {
  if (from >= to) return undefined;
  const words: string[] = [];
  const bodies = new Set<number>();
  for (let i = from; i < to; i++) {
    words.push(wordAt(tokens, i));
    for (const form of candidates[candidateAt[i] as number]?.forms ?? []) bodies.add(form.entity);
  }
  const office = officeOf(words);
  if (office.heads.size === 0) return undefined;
  return { office, words, bodies, former: words.some((word) => FORMER.has(word.toLowerCase())) };
}
