/** The forms of an entity: as listed, and as rules of names and spelling make them. */
import type { Alias, Entity } from '../knowledge/schema.ts';
import { plainFold } from './fold.ts';
import { ARTICLES, isNeverFirst, isNeverSurname, isParticle, isStateNoun } from './name-parts.ts';
import { otherSpellings } from './spelling.ts';
import { wordsOf } from './tokens.ts';

/** How a form counts; `never`: the name of something else that holds a form of ours ("State Bank of India"). */
export type Use = Alias['use'] | 'never';

/** A form under which an entity is named, with what the decision needs to know of it. */
export interface Form {
  entity: number;
  use: Use;
  caseRule: NonNullable<Alias['case']>;
  /** As the file (or a rule of spelling) writes it, cut into words. */
  words: readonly string[];
  /** The same, folded. */
  plain: readonly string[];
  /** Names a person: romanisation counts, and a middle initial may stand inside. */
  person: boolean;
  /** One word of capitals, or Urdu letter names: PTA, پی ٹی اے. */
  acronym: boolean;
  /** Commas and brackets belong to it ("... (Procedure, Oversight and Safeguards) Rules"). */
  punctuated: boolean;
  /** A name that every state has a body of ("Supreme Court"), without the name of its state. */
  generic: boolean;
  /** The name in full: it introduces the short ones. */
  full: boolean;
  /** Made by rule from the full name, not listed: its first or its last part. */
  auto: false | 'first' | 'last';
  isLaw: boolean;
}

/**
 * All forms of an entity.
 * @param placeWords Folded names of states and cities: a body that bears one needs no other sign of its state.
 */
export function formsOf(entity: Entity, index: number, placeWords: ReadonlySet<string>): Form[] {
  const person = entity.kind === 'person';
  const forms: Form[] = [];
  const seen = new Set<string>();
  const add = (
    words: readonly string[],
    use: Use,
    caseRule: Form['caseRule'],
    text: string,
    auto: Form['auto'] = false,
  ) => {
    const plain = words.map(plainFold);
    const key = plain.join(' ');
    if (words.length === 0 || seen.has(key)) return;
    seen.add(key);
    const acronym = isAcronym(words, plain);
    const ownState = plain.some((word) => placeWords.has(word)) || plain.includes('pakistans');
    forms.push({
      entity: index,
      use,
      caseRule,
      words,
      plain,
      person,
      acronym,
      punctuated: /[,()،]/.test(text),
      generic:
        entity.kind === 'organisation' &&
        entity.country !== undefined &&
        !acronym &&
        !ownState &&
        words.some(isStateNoun),
      full: use === 'alone' ? !acronym : use === 'context' && person && words.length > 1,
      auto,
      isLaw: entity.kind === 'law',
    });
  };

  for (const alias of entity.aliases) {
    const words = wordsOf(alias.form);
    add(words, alias.use, alias.case ?? defaultCase(alias, words), alias.form);
  }
  for (const sense of entity.senses ?? []) {
    for (const form of sense.forms) add(wordsOf(form), 'never', 'any', form);
  }
  if (person) {
    // Short forms that news uses by itself after the full name: the surname, in both scripts; and
    // the first name, which is how Pakistani papers go on.
    for (const name of [entity.name.en, entity.name.ur]) {
      if (name === undefined) continue;
      const words = wordsOf(name);
      if (words.length < 2) continue;
      // "Bogdan-Martin" is one surname; "von der Leyen" takes its particles along.
      const parts = name.split(' ');
      let from = parts.length - 1;
      while (from > 1 && isParticle(parts[from - 1] as string)) from--;
      const surname = wordsOf(parts.slice(from).join(' '));
      if (surname.length > 1 || (surname[0] !== undefined && !isNeverSurname(surname[0]))) {
        add(surname, 'introduced', 'capital', surname.join(' '), 'last');
      }
      const first = words.find((word) => !isNeverFirst(word));
      if (entity.country === 'PK' && first !== undefined && first.length > 2) {
        add([first], 'introduced', 'capital', first, 'first');
      }
    }
  }
  return forms;
}

/** The rule that `aliasSchema` documents. */
function defaultCase(alias: Alias, words: readonly string[]): Form['caseRule'] {
  if (alias.lang === 'ur') return 'any';
  const capitals = alias.form.replace(/[^A-Z]/g, '').length;
  return words.length === 1 && capitals > 1 ? 'exact' : 'capital';
}

/** Names of Latin letters as Urdu writes them out. */
export const URDU_LETTERS: Readonly<Record<string, string>> = {
  اے: 'ا ع آ',
  بی: 'ب',
  سی: 'س ک چ ص',
  ڈی: 'ڈ د',
  ای: 'ا ی',
  ایف: 'ف',
  جی: 'ج گ',
  ایچ: 'ہ ح',
  آئی: 'ا آ',
  جے: 'ج',
  کے: 'ک خ',
  ایل: 'ل',
  ایم: 'م',
  این: 'ن',
  او: 'ا آ و',
  پی: 'پ',
  کیو: 'ق ک',
  آر: 'ر',
  ایس: 'س ش ص',
  ٹی: 'ٹ ت',
  یو: 'ی',
  وی: 'و',
  ڈبلیو: 'و',
  ایکس: 'ا',
  وائی: 'ی و',
  زیڈ: 'ز',
};
export const LETTER_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(URDU_LETTERS).map(([name, letters]) => [
    plainFold(name),
    letters.split(' ').map(plainFold),
  ]),
);

function isAcronym(words: readonly string[], plain: readonly string[]): boolean {
  if (words.length === 1) {
    const word = words[0] as string;
    const capitals = word.replace(/[^A-Z]/g, '').length;
    return capitals > 1 && capitals * 2 >= word.length && word.length < 10;
  }
  return words.length < 7 && plain.every((word) => LETTER_NAMES.has(word));
}

/** Sequences of words under which a form is to be found. The first is the form itself. */
export function spellings(form: Form): string[][] {
  const { words } = form;
  const found = new Map<string, string[]>();
  const add = (sequence: string[]) => {
    found.set(sequence.join(' '), sequence);
  };
  add([...words]);
  if (form.person) {
    // "Amin ul Haq", "Aminul Haq", "Amin ulHaq".
    for (let i = 1; i < words.length - 1; i++) {
      if (!(ARTICLES as readonly string[]).includes((words[i] as string).toLowerCase())) continue;
      const [before, article, after] = [words[i - 1], words[i], words[i + 1]] as [
        string,
        string,
        string,
      ];
      add([...words.slice(0, i - 1), before + article, ...words.slice(i + 1)]);
      add([...words.slice(0, i), article + after, ...words.slice(i + 2)]);
    }
    for (let i = 0; i < words.length - 1; i++) {
      const word = words[i] as string;
      const article = ARTICLES.find((end) => word.length > 4 && word.toLowerCase().endsWith(end));
      if (!article) continue;
      const stem = word.slice(0, -2);
      add([...words.slice(0, i), stem, article, ...words.slice(i + 1)]);
    }
  } else {
    words.forEach((word, i) => {
      for (const other of otherSpellings(word)) add(words.map((w, at) => (at === i ? other : w)));
    });
  }
  if (words.length > 1 && isArabicScript(words[0] as string)) {
    // Urdu print often leaves the space out.
    for (let i = 0; i < words.length - 1; i++) {
      add([...words.slice(0, i), `${words[i]}${words[i + 1]}`, ...words.slice(i + 2)]);
    }
    if (words.length > 2) add([words.join('')]);
  }
  return [...found.values()];
}

function isArabicScript(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x0600 && code <= 0x06ff;
}
