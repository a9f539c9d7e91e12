/**
 * The lexicon: every form of every entity, and every word that can be evidence, in one packed trie.
 * Built once from the knowledge file; read-only afterwards.
 */
import type { Alias, Entity, Knowledge, Sense } from '../knowledge/schema.ts';
import { plainFold } from './fold.ts';
import { ARTICLES, isNeverFirst, isNeverSurname, isParticle, isStateNoun } from './name-parts.ts';
import { type Office, officeOf } from './offices.ts';
import { PLACES, type Place } from './places.ts';
import { wordsOf } from './tokens.ts';
import { Trie } from './trie.ts';
import { Vocabulary } from './vocabulary.ts';

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

export interface Clue {
  /** Entity the word speaks for, or the entity whose form it says has another sense. */
  entity: number;
  /** Index into the entity's senses, or -1 where it speaks for the entity. */
  sense: number;
  /** The word, folded. */
  word: string;
}

export interface LexiconEntity {
  id: string;
  kind: Entity['kind'];
  country: string | undefined;
  /** Entities that stand in a dated relation to it, or share an office with it. */
  related: ReadonlySet<number>;
  offices: readonly HeldOffice[];
  senses: readonly Sense[];
  /** Folded form → indices into `senses`. */
  sensesOf: ReadonlyMap<string, readonly number[]>;
  /** English name, for the reasons. */
  name: string;
}

export interface HeldOffice extends Office {
  /** Index of the body, or -1. */
  body: number;
  /** Partial dates; `to` is the last known day where the end is not known. */
  from: string | undefined;
  to: string | undefined;
  /** Whether `to` is the end and not only the last known day. */
  ended: boolean;
}

/** The forms of one entity. */
export function formsOfEntity(
  lexicon: Pick<Lexicon, 'entities' | 'forms'>,
  entity: number,
): readonly Form[] {
  let byEntity = FORMS_BY_ENTITY.get(lexicon.forms);
  if (!byEntity) {
    byEntity = lexicon.entities.map(() => []);
    for (const form of lexicon.forms) byEntity[form.entity]?.push(form);
    FORMS_BY_ENTITY.set(lexicon.forms, byEntity);
  }
  return byEntity[entity] ?? [];
}

const FORMS_BY_ENTITY = new WeakMap<readonly Form[], Form[][]>();

export const ALIASES = 0;
export const SIGNALS = 1;

export interface Lexicon {
  entities: readonly LexiconEntity[];
  forms: readonly Form[];
  /** Values of the signals: places first, then clues. */
  places: readonly Place[];
  clues: readonly Clue[];
  vocabulary: Vocabulary;
  /** Two roots: `ALIASES` (value: index into forms) and `SIGNALS` (value: place, or places.length + clue). */
  trie: Trie;
}

/** Builds the lexicon. The knowledge must have passed its schema. */
export function buildLexicon(knowledge: Pick<Knowledge, 'entities'>): Lexicon {
  const vocabulary = new Vocabulary();
  const trie = new Trie(2);
  const forms: Form[] = [];
  const clues: Clue[] = [];
  const indexOf = new Map(knowledge.entities.map((entity, index) => [entity.id, index]));
  const placeWords = new Set(
    PLACES.filter((place) => place.role !== 'region').map((place) => plainFold(place.form)),
  );

  const addForm = (form: Form) => {
    const value = forms.length;
    forms.push(form);
    for (const words of spellings(form)) {
      trie.add(
        ALIASES,
        words.map((word) => vocabulary.add(word)),
        value,
      );
    }
  };
  const addSignal = (form: string, value: number) => {
    const words = wordsOf(form);
    if (words.length === 0) return;
    trie.add(
      SIGNALS,
      words.map((word) => vocabulary.add(word)),
      value,
    );
  };

  for (const [index, place] of PLACES.entries()) addSignal(place.form, index);
  const related = knowledge.entities.map(() => new Set<number>());
  const allForms = knowledge.entities.map((entity, index) => formsOf(entity, index, placeWords));
  allForms.flat().forEach(addForm);
  knowledge.entities.forEach((entity, index) => {
    const addClues = (words: Sense['clues'] | undefined, sense: number) => {
      for (const word of [...(words?.en ?? []).flatMap(numbers), ...(words?.ur ?? [])]) {
        addSignal(word, PLACES.length + clues.length);
        clues.push({ entity: index, sense, word: wordsOf(word).map(plainFold).join(' ') });
      }
    };
    addClues(entity.clues, -1);
    entity.senses?.forEach((sense, at) => {
      addClues(sense.clues, at);
    });
    const targets = [
      ...entity.relations.map((relation) => relation.target),
      ...entity.roles.flatMap((role) => (role.body === undefined ? [] : [role.body])),
    ];
    for (const target of targets) {
      const other = indexOf.get(target);
      if (other === undefined || other === index) continue;
      related[index]?.add(other);
      related[other]?.add(index);
    }
  });

  const entities = knowledge.entities.map((entity, index): LexiconEntity => {
    const sensesOf = new Map<string, number[]>();
    entity.senses?.forEach((sense, at) => {
      for (const form of sense.forms) {
        const key = wordsOf(form).map(plainFold).join(' ');
        sensesOf.set(key, [...(sensesOf.get(key) ?? []), at]);
      }
    });
    return {
      id: entity.id,
      kind: entity.kind,
      country: entity.country,
      related: related[index] as Set<number>,
      offices: entity.roles.map((role) => ({
        ...ownState(officeOf(wordsOf(role.title.en)), entity.country),
        body: role.body === undefined ? -1 : (indexOf.get(role.body) ?? -1),
        from: role.from,
        to: role.to ?? role.lastKnown,
        ended: role.to !== undefined,
      })),
      senses: entity.senses ?? [],
      sensesOf,
      name: entity.name.en,
    };
  });
  return { entities, forms, places: PLACES, clues, vocabulary, trie };
}

/** An office without a state's name is one of the person's own state. */
function ownState(office: Office, country: string | undefined): Office {
  if (country === undefined || office.states.has(country)) return office;
  return { ...office, states: new Set([...office.states, country]) };
}

function formsOf(entity: Entity, index: number, placeWords: ReadonlySet<string>): Form[] {
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

/** British and American spellings of one word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/isation/i, 'ization'],
  [/ization/i, 'isation'],
  [/programme$/i, 'program'],
  [/program$/i, 'programme'],
  [/defence$/i, 'defense'],
  [/defense$/i, 'defence'],
  [/centre$/i, 'center'],
  [/center$/i, 'centre'],
  [/telecommunication$/i, 'telecommunications'],
  [/telecommunications$/i, 'telecommunication'],
  [/service$/i, 'services'],
  [/services$/i, 'service'],
];

/** Sequences of words under which a form is to be found. The first is the form itself. */
function spellings(form: Form): string[][] {
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
      for (const [pattern, replacement] of SPELLINGS) {
        if (pattern.test(word))
          add(words.map((w, at) => (at === i ? w.replace(pattern, replacement) : w)));
      }
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

/** A clue word in singular and plural. */
function numbers(word: string): string[] {
  if (!/^[a-z ]+$/i.test(word) || word.length < 4) return [word];
  return word.endsWith('s') ? [word] : [word, `${word}s`];
}
