/** Whether a candidate is only part of another name: one place in the text at a time. */
import type { Candidate, Signal } from './candidates.ts';
import { plainFold } from './fold.ts';
import { LETTER_NAMES } from './form.ts';
import type { Lexicon } from './lexicon.ts';
import {
  ARTICLES,
  isKindOfBody,
  isLedBy,
  isNamedAfter,
  isNamePrefix,
  isOrdinaryBehind,
  isOwnHead,
  isParticle,
  isStateNoun,
  isUrduName,
  isUrduNamePart,
  mayFollowName,
} from './name-parts.ts';
import { TITLE_JOINTS } from './office-beside.ts';
import { endsPortfolio, isHonorific, isOfficeHead, isOfficeWord } from './offices.ts';
import { type Block, beginsSentence, isCapital } from './page-text.ts';
import { Gap, Shape, wordAt } from './tokens.ts';

/** How far a name of something else may reach behind a candidate, in words. */
const CHAIN = 3;

/**
 * Whether the candidate is part of the name of something else: "Jinnah Road", "Supreme Court Bar
 * Association", "Meta Runner".
 */
export function isInsideOtherName(block: Block, { last, forms }: Candidate): boolean {
  const { tokens, candidateAt, capitalised } = block;
  const isAcronym = forms.every((form) => form.acronym);
  const isPerson = forms.every((form) => form.person);
  const reach = capitalised ? 1 : CHAIN;
  for (let i = last + 1; i <= last + reach && i < tokens.count; i++) {
    const gap = tokens.gaps[i];
    if (gap !== Gap.space && gap !== Gap.hyphen) return false;
    const arabic = tokens.shapes[i] === Shape.arabic;
    const word = wordAt(tokens, i);
    if (i > last + 1 && (candidateAt[i] as number) >= 0) return false;
    // Urdu has no capitals to tell "آئی ایم ایف پروگرام" from a name; behind letters it is the noun.
    if (arabic)
      return i === last + 1 && !isAcronym && isOwnHead(word) && !continuesCandidate(block, i);
    if (!isCapital(tokens, i)) return false;
    if (isOwnHead(word) || (isPerson && isNamedAfter(word))) return !continuesCandidate(block, i);
    if (isOfficeHead(word)) return false;
  }
  return false;
}

/**
 * Whether a capitalised word in front makes it the name of another body: "National Security Council",
 * "Virginia General Assembly". A state's name there is told by `ownerBeside`.
 */
export function hasOtherNameBefore(
  { places }: Lexicon,
  block: Block,
  { first }: Candidate,
): boolean {
  const { tokens, signals, candidateAt, capitalised } = block;
  const at = first - 1;
  if (capitalised || at < 0 || tokens.gaps[first] !== Gap.space) return false;
  // "PSB Election Commission" is the sports board's.
  if (tokens.shapes[at] !== Shape.capital && tokens.shapes[at] !== Shape.allCaps) return false;
  if (beginsSentence(tokens, at) || (candidateAt[at] as number) >= 0) return false;
  const word = wordAt(tokens, at);
  if (isOfficeWord(word) || isHonorific(word) || mayFollowName(word) || PLAIN_GRADES.has(word))
    return false;
  return !signals.some(({ last, value }) => last === at && places[value] !== undefined);
}

const PLAIN_GRADES = new Set(['Federal', 'Central', 'Former', 'New', 'The']);

/** "ایس ای سی پی" is no ECP: letters spelt out in Urdu that go on in front or behind. */
export function isPartOfLetters(
  { tokens, candidateAt }: Block,
  { first, last }: Candidate,
): boolean {
  // "اے پی پی", the agency: two letters go on more often than more do.
  const letters = last - first < 2 ? LETTERS : SPELT_LETTERS;
  // Letters of another candidate are not its own: "پی پی جے یو آئی" are two parties in a row.
  const isLetter = (i: number, gapAt: number): boolean =>
    tokens.gaps[gapAt] === Gap.space &&
    !((candidateAt[i] as number) >= 0) &&
    letters.has(plainFold(wordAt(tokens, i)));
  return (
    tokens.shapes[first] === Shape.arabic &&
    (isLetter(first - 1, first) || isLetter(last + 1, last + 1))
  );
}

const lettersBut = (words: string): ReadonlySet<string> => {
  const left = new Set(words.split(' ').map(plainFold));
  return new Set([...LETTER_NAMES.keys()].filter((name) => !left.has(name)));
};
const LETTERS = lettersBut('کے جی');
/** Names of letters that are no words of their own in Urdu. */
const SPELT_LETTERS = lettersBut('کے جی اے بی او ایکس');

/** A head word that itself begins another candidate ("PTI National Assembly members"). */
function continuesCandidate({ candidateAt }: Block, i: number): boolean {
  return (candidateAt[i] as number) >= 0;
}

/** Whether a person's name goes on: "Zafar Iqbal Jhagra" is not Zafar Iqbal. */
export function isLongerPersonName(
  lexicon: Lexicon,
  block: Block,
  { first, last, forms }: Candidate,
): boolean {
  const { tokens, signals, capitalised } = block;
  if (capitalised) return false;
  const next = last + 1;
  if (tokens.shapes[last] === Shape.arabic) {
    const goesOn =
      next < tokens.count &&
      tokens.gaps[next] === Gap.space &&
      !isOtherMention(block, next) &&
      // "نواز شریف فیصل آباد پہنچے": a place, not more of the name.
      !isPlaceAt(lexicon, signals, next) &&
      isUrduNamePart(wordAt(tokens, next)) &&
      !(first < last && isOrdinaryBehind(wordAt(tokens, next)));
    return goesOn || isNameBefore(lexicon, block, { first, last });
  }
  if (
    next < tokens.count &&
    tokens.gaps[next] === Gap.hyphen &&
    tokens.shapes[next] === Shape.lower
  ) {
    // "Khwaja-sera"; but "Imran-led" is still about Imran.
    if (first === last && !isLedBy(wordAt(tokens, next))) return true;
  }
  if (
    next < tokens.count &&
    (tokens.gaps[next] === Gap.space || tokens.gaps[next] === Gap.hyphen)
  ) {
    const shape = tokens.shapes[next];
    const word = wordAt(tokens, next);
    const nameLike = shape === Shape.capital || shape === Shape.initial;
    if (nameLike && !isOtherMention(block, next) && !mayFollowName(word) && !isOfficeWord(word)) {
      return true;
    }
  }
  // An initial in front of two names is a title ("M. António Guterres") or one more initial.
  if (first < last && tokens.shapes[first - 1] === Shape.initial) return false;
  // "Billionaire Elon Musk", "Member International Coordination Ajmal Awan": any word may open a
  // sentence or end a title, and nobody else bears the name behind it.
  const isUnique = first < last && forms.every(({ use }) => use === 'alone');
  if (
    isUnique &&
    tokens.gaps[first] === Gap.space &&
    (beginsSentence(tokens, first - 1) || endsPortfolio(wordAt(tokens, first - 1)))
  )
    return false;
  return isNameBefore(lexicon, block, { first, last });
}

function isPlaceAt({ places }: Lexicon, signals: readonly Signal[], at: number): boolean {
  return signals.some(({ first, value }) => first === at && places[value] !== undefined);
}

/** Whether the word in front is a given name that belongs to the candidate: "Aleema Khan", "Javed Iqbal". */
export function isNameBefore(
  { places }: Lexicon,
  block: Block,
  { first, last }: Pick<Candidate, 'first' | 'last'>,
): boolean {
  const { tokens, signals } = block;
  const at = first - 1;
  if (at < 0 || isOtherMention(block, at)) return false;
  const gap = tokens.gaps[first];
  if (gap !== Gap.space && gap !== Gap.hyphen && gap !== Gap.abbreviation) return false;
  const word = wordAt(tokens, at);
  const shape = tokens.shapes[at];
  // "Fazl-ur-Rehman" is no bare Rehman.
  if ((ARTICLES as readonly string[]).includes(word.toLowerCase())) return true;
  if (shape === Shape.arabic)
    return (isUrduName(word) && !isOfficeWord(word)) || FIXED_TITLES.has(word);
  // In a line of capitals, or beside one, nothing can be told.
  if (tokens.shapes[first] === Shape.allCaps) return false;
  if (shape === Shape.initial) return gap === Gap.abbreviation;
  if (shape !== Shape.capital) return false;
  if (isParticle(word)) return false;
  if (isHonorific(word) || isOfficeWord(word) || mayFollowName(word)) return false;
  // "Muhammad Shehbaz Sharif" is Shehbaz Sharif, "Muhammad Imran" anyone.
  if (isNamePrefix(word, first < last)) return false;
  if (signals.some((signal) => signal.last === at && places[signal.value] !== undefined))
    return false;
  if (isTitleRun(block, at)) return false;
  // A capital at the start of a sentence may be any word ("But Clegg said"); a hyphen binds it.
  return gap === Gap.hyphen || !beginsSentence(tokens, at) || !isCommonOpening(word);
}

/** Whether a capitalised word ends a title: "Secretary of State", "Minister for Planning". */
function isTitleRun({ tokens }: Block, last: number): boolean {
  // "Minister for Communications Abdul Aleem Khan": what follows the subject is a name.
  const isSubject =
    endsPortfolio(wordAt(tokens, last)) || TITLE_JOINTS.has(wordAt(tokens, last - 1));
  if (!isSubject) return false;
  for (let i = last - 1; i >= Math.max(0, last - 7); i--) {
    const gap = tokens.gaps[i + 1];
    if (gap !== Gap.space && gap !== Gap.hyphen && gap !== Gap.comma) return false;
    const word = wordAt(tokens, i);
    // A small word between the office and the name: "of State", "for Planning".
    if (isOfficeHead(word)) return i < last - 1 && TITLE_JOINTS.has(wordAt(tokens, i + 1));
    // Behind a "Barrister" names begin.
    if (isHonorific(word)) return false;
    if (!isCapital(tokens, i) && !TITLE_JOINTS.has(word)) return false;
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

/** "Meta said": words that begin a sentence do not speak, firms do. */
export function isSpeaking({ tokens }: Block, { last }: Candidate): boolean {
  return tokens.gaps[last + 1] === Gap.space && SPEAKING.has(wordAt(tokens, last + 1));
}

const SPEAKING = new Set(
  (
    'said says told tells announced announces declined confirmed denied denies reported unveiled launched launches sued ' +
    'acquired bought wants hopes insists insisted argues argued agreed warned pledged promised rejected refused apologised ' +
    'apologized hired fired urges urged calls called demands demanded condemns condemned'
  ).split(' '),
);

/** "The Amazon had risen": a brand takes no article of its own; "the Amazon founder" has the noun's. */
export function isWithArticle({ tokens }: Block, { first, last, forms }: Candidate): boolean {
  if (first !== last || tokens.shapes[first] !== Shape.capital) return false;
  if (wordAt(tokens, first - 1).toLowerCase() !== 'the') return false;
  const isBrand = forms.every(
    ({ person, acronym, use, plain }) =>
      !person && !acronym && use === 'context' && !isKindOfBody(plain[0] as string),
  );
  if (!isBrand || isStateNoun(wordAt(tokens, first))) return false;
  return tokens.gaps[last + 1] !== Gap.space
    ? tokens.gaps[last + 1] !== Gap.hyphen && tokens.gaps[last + 1] !== Gap.apostrophe
    : BEHIND_A_NOUN.has(wordAt(tokens, last + 1));
}

const BEHIND_A_NOUN = new Set(
  'had has have is are was were will would could may might and or in of to by for from on as at with since that which where while the a an this his her their its'.split(
    ' ',
  ),
);
