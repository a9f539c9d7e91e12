/** The office printed beside a person's name, held against the offices that the knowledge file knows. */
import type { Candidate } from './candidates.ts';
import type { HeldOffice, LexiconEntity } from './lexicon.ts';
import { isHonorific, isOfficeWord, isSubject, type Office, officeOf } from './offices.ts';
import { type Block, isCapital } from './page-text.ts';
import { stateOfWord } from './places.ts';
import { Gap, Shape, wordAt } from './tokens.ts';

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
  const windows = [...titlesBefore(block, candidate), appositionAfter(block, candidate)];
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
  // A general, a senator or a leader may hold any office: the word is at odds with none. "Leader" is a title.
  const isTitle = window.words.some((word) => /^[A-Z]/.test(word) && isOfficeWord(word));
  const isVague = [...window.office.heads].every(
    (head) => head === 'general' || head === 'member' || (LEADERS.has(head) && !isTitle),
  );
  let best: OfficeFit = entity.offices.length > 0 && !isVague ? 'conflict' : 'none';
  for (const office of entity.offices) {
    const fit = fitOfOne(window, office, day);
    if (rank(fit) > rank(best)) best = fit;
  }
  return best;
}

function fitOfOne(window: TitleWindow, office: HeldOffice, day: string | undefined): OfficeFit {
  const { heads, subjects } = window.office;
  const body = office.body >= 0 && window.bodies.has(office.body);
  const shared = [...subjects].filter((subject) => office.subjects.has(subject));
  const isLed =
    (body || shared.length > 0) &&
    [...heads].some((head) => LEADERS.has(head)) &&
    [...office.heads].some((head) => LED_BY.has(head));
  // "PTI lawmaker" of the PTI's chairman: another office in the same house.
  if (!isLed && ![...heads].some((head) => office.heads.has(head))) return body ? 'weak' : 'none';
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
  if (shared.length === 0 && !body && !bare && !posted) {
    // Two offices of one kind that say of what: "Foreign Minister" is not the prime minister.
    const both = [...subjects].some(isSubject) && [...office.subjects].some(isSubject);
    return both ? 'conflict' : 'weak';
  }
  return holdsNear(office, day, window.former) ? 'strong' : 'weak';
}

/** The press's words for whoever leads a body, by whatever title: "JUI-F chief" of its ameer. */
const LEADERS = new Set(['chief', 'head']);
const LED_BY = new Set([
  'chief',
  'head',
  'chair',
  'president',
  'director',
  'governor',
  'commissioner',
  'founder',
]);

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
/** Small words inside an English title: "Minister for Planning". */
export const TITLE_JOINTS = new Set('of for and the to in on at & a an designate elect'.split(' '));
const FORMER = new Set(['former', 'ex', 'late', 'سابق', 'سابقہ', 'مرحوم']);
/** Small words inside an Urdu title: "وفاقی وزیر برائے آئی ٹی و ٹیلی کام". */
export const URDU_JOINTS = new Set(
  'برائے و اور کے کی کا وفاقی صوبائی نگران نگراں قائم مقام'.split(' '),
);

/**
 * The words in front of a name that can be its title; where a comma stands among them, those behind it
 * as well: "of the Hunarmand Programme, President Zardari" begins with another matter.
 */
function titlesBefore(block: Block, { first }: Candidate): (TitleWindow | undefined)[] {
  const { tokens, candidateAt } = block;
  let at = first;
  let comma: number | undefined;
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
        TITLE_JOINTS.has(word) ||
        isOfficeWord(word) ||
        word === 's' ||
        FORMER.has(word);
    if (!fits) break;
    if (gap === Gap.comma) {
      if (!isCapital(tokens, at - 1)) break;
      comma ??= at;
    }
    at--;
  }
  const whole = windowOf(block, at, first);
  return comma === undefined ? [whole] : [windowOf(block, comma, first), whole];
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
