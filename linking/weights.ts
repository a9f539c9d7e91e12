/** What each piece of evidence is worth, and how much a form needs. Set by hand on the open half of tests/corpus. */

/** From this score on a form that needs context counts. */
export const THRESHOLD = 2;
/** A form that is safe alone begins here, and falls below `ALONE_NEEDED` only by what speaks against it. */
export const ALONE_START = 3;
export const ALONE_NEEDED = 1.6;
/** What speaks for a form that is safe alone counts at most this much. */
export const ALONE_SUPPORT = 3;
/** A short form of somebody whom the page has not named in full; one made by rule needs more. */
export const SHORT_THRESHOLD = 1.7;
export const AUTO_THRESHOLD = 2.2;
/** A full name that other people bear, too: they may turn up in the same kind of news, among words that fit. */
export const FULL_NAME_THRESHOLD = 2.7;
/** A surname that the file lists as known by itself, with nothing on the page against it. */
export const SURNAME_THRESHOLD = 0.4;
/** The same where the page names others who bear it, or of two or three letters. */
export const SHARED_SURNAME_THRESHOLD = 1.5;

export const WEIGHT = {
  /** Another form of the entity is beyond doubt on the page. */
  named: 4,
  /** A related entity is named: in the same block, or elsewhere on the page. */
  relatedNear: 1.2,
  relatedFar: 0.8,
  /** One stands in the same block, though not decided yet: "Javier Olivan of Meta". */
  relatedOpen: 0.7,
  /** Somebody of the same body is named. */
  colleague: 0.6,
  /** A clue word of this sense. */
  clueNear: 1,
  clueFar: 0.5,
  /** A clue word of another sense. */
  againstNear: -1.1,
  againstFar: -0.6,
  /** Somebody or something else of the same state stands on the page: acronyms and short forms keep company. */
  company: 0.35,
  /** The page is at home in the entity's state; or only mentions it. */
  aboutState: 1.5,
  /** The site itself is at home there. */
  homeState: 1.6,
  /** And the story names it, too. */
  homeStory: 2,
  namesState: 0.6,
  /** It is at home in another state. */
  otherState: -1,
  /** The same for persons, whose namesakes live in the same state. */
  personState: 0.4,
  /** The office beside the name fits, in kind and subject; in kind only; not at all. */
  officeStrong: 3,
  officeWeak: 0.6,
  officeConflict: -1.5,
  /** "Dr Imran Khan": many who bear a learned title are no officials. */
  learned: -2,
  /** Another name that belongs to no state stands on the page: "Google, Facebook and Apple", "the OIC and the UN". */
  worldCompany: 0.3,
  /** In a row with something of its kind: "X, TikTok and Instagram". */
  listed: 2,
  /** "on X". */
  onNetwork: 2,
  /** A brand's word with a capital inside a sentence: the ordinary word has none there. */
  midCapital: 0.8,
  /** Every place is a sentence's start or a headline, where any word has a capital. */
  uninformative: -0.8,
} as const;

/** At most this many clue words and related entities count. */
export const MAX_CLUES = 4;
export const MAX_RELATED = 3;
export const MAX_COLLEAGUES = 3;
export const MAX_COMPANY = 5;
