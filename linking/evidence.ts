/**
 * What a page has said so far, as far as it can decide whom a form means. It holds ids and words
 * only, so that it can be handed to the page between two requests and back.
 */
import type { Lexicon } from './lexicon.ts';
import type { PageFacts } from './mention.ts';
import { type Block, isDatelinePlace } from './page-text.ts';
import { homeOf } from './places.ts';

/** The part that travels: plain JSON. All keys are ids, folded words, or codes. */
export interface Context {
  /** State → how often it was pointed to. */
  countries: Record<string, number>;
  /** Entity id → its clue words seen on the page. */
  clues: Record<string, string[]>;
  /** Entity id + "/" + index of a sense → clue words of that sense. */
  senses: Record<string, string[]>;
  /** Entities named beyond doubt. */
  named: string[];
  /** Persons named in full (or by title and surname): their short forms count. */
  introduced: string[];
  /** Folded form → id of the entity that the page uses it for, or "" for something else. */
  surfaces: Record<string, string>;
  /** Folded form → what the page defines it as: an id, or "". */
  defined: Record<string, string>;
  /** Folded name word + "/" + its place → other names of those on the page who bear it. */
  bearers: Record<string, string[]>;
}

export function emptyContext(): Context {
  return {
    countries: {},
    clues: {},
    senses: {},
    named: [],
    introduced: [],
    surfaces: {},
    defined: {},
    bearers: {},
  };
}

export type NamePlace = 'first' | 'last';

/** Words kept of one kind; a page that repeats itself adds nothing. */
const MAX_WORDS = 12;

export class Evidence {
  readonly countries: Map<string, number>;
  private readonly clues: Map<string, Set<string>>;
  private readonly senses: Map<string, Set<string>>;
  readonly named: Set<string>;
  readonly introduced: Set<string>;
  readonly surfaces: Map<string, string>;
  readonly defined: Map<string, string>;
  private readonly bearers: Map<string, Set<string>>;
  /** Entities whose forms stand on the page, decided or not. */
  readonly present = new Set<number>();
  /** Entities a form of which stands beside another state's name, or beside their own. */
  readonly foreign = new Set<number>();
  readonly homeOwned = new Set<number>();
  /** The state where the site is at home. */
  readonly home: string | undefined;
  /** By its address, not only by its language. */
  readonly isHomeByHost: boolean;
  readonly day: string | undefined;
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon, page: PageFacts, context: Context) {
    this.lexicon = lexicon;
    this.home = homeOf(page.host) ?? (page.lang?.startsWith('ur') ? 'PK' : undefined);
    this.isHomeByHost = homeOf(page.host) !== undefined;
    this.day = page.published;
    this.countries = new Map(Object.entries(context.countries));
    this.clues = setsOf(context.clues);
    this.senses = setsOf(context.senses);
    this.named = new Set(context.named);
    this.introduced = new Set(context.introduced);
    this.surfaces = new Map(Object.entries(context.surfaces));
    this.defined = new Map(Object.entries(context.defined));
    this.bearers = setsOf(context.bearers);
  }

  /** Counts the places and clue words of a block. */
  addSignals(block: Block): void {
    const { places, clues, entities } = this.lexicon;
    for (const signal of block.signals) {
      const { value } = signal;
      const place = places[value];
      if (place) {
        const weight = isDatelinePlace(block, signal) ? DATELINE_WEIGHT : 1;
        this.countries.set(place.country, (this.countries.get(place.country) ?? 0) + weight);
        continue;
      }
      const clue = clues[value - places.length];
      if (!clue) continue;
      const id = entities[clue.entity]?.id ?? '';
      if (clue.sense < 0) addTo(this.clues, id, clue.word);
      else addTo(this.senses, `${id}/${clue.sense}`, clue.word);
    }
  }

  cluesFor(id: string): ReadonlySet<string> {
    return this.clues.get(id) ?? NOTHING;
  }

  cluesAgainst(id: string, sense: number): ReadonlySet<string> {
    return this.senses.get(`${id}/${sense}`) ?? NOTHING;
  }

  /** @param place Where the bearer has the word: "Hamza Shehbaz" as the last of his names. */
  addBearer(name: string, bearer: string, place: NamePlace): void {
    addTo(this.bearers, `${name}/${place}`, bearer);
  }

  /** Other people on the page with that name word there. */
  bearersOf(name: string, place: NamePlace): ReadonlySet<string> {
    return this.bearers.get(`${name}/${place}`) ?? NOTHING;
  }

  /**
   * Whether the page is at home in a state: its names come up at least as often as any other
   * state's, the site's own country counting as three mentions.
   */
  isAbout(country: string): boolean {
    const own = this.weight(country);
    if (own === 0) return false;
    for (const other of this.countries.keys()) {
      if (other !== country && this.weight(other) > own) return false;
    }
    return this.home === undefined || this.home === country || own > HOME_WEIGHT;
  }

  weight(country: string): number {
    return (this.countries.get(country) ?? 0) + (this.home === country ? HOME_WEIGHT : 0);
  }

  toContext(): Context {
    return {
      countries: Object.fromEntries(this.countries),
      clues: listsOf(this.clues),
      senses: listsOf(this.senses),
      named: [...this.named],
      introduced: [...this.introduced],
      surfaces: Object.fromEntries(this.surfaces),
      defined: Object.fromEntries(this.defined),
      bearers: listsOf(this.bearers),
    };
  }
}

const HOME_WEIGHT = 3;
/** A story from a place is about its state more than one that only names it. */
const DATELINE_WEIGHT = 2;
const NOTHING: ReadonlySet<string> = new Set();

function addTo(map: Map<string, Set<string>>, key: string, word: string): void {
  let words = map.get(key);
  if (!words) {
    words = new Set();
    map.set(key, words);
  }
  if (words.size < MAX_WORDS) words.add(word);
}

function setsOf(lists: Record<string, string[]>): Map<string, Set<string>> {
  return new Map(Object.entries(lists).map(([key, words]) => [key, new Set(words)]));
}

function listsOf(sets: Map<string, Set<string>>): Record<string, string[]> {
  return Object.fromEntries([...sets].map(([key, words]) => [key, [...words]]));
}
