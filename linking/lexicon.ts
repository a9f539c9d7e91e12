/**
 * The lexicon: every form of every entity, and every word that can be evidence, in one packed trie.
 * Built once from the knowledge file; read-only afterwards.
 */
import type { Entity, Knowledge, Sense } from '../knowledge/schema.ts';
import { plainFold } from './fold.ts';
import { type Form, formsOf, spellings } from './form.ts';
import { type Office, officeOf } from './offices.ts';
import { PLACES, type Place } from './places.ts';
import { wordsOf } from './tokens.ts';
import { Trie } from './trie.ts';
import { Vocabulary } from './vocabulary.ts';

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
    PLACES.filter(({ role }) => role !== 'region' && role !== 'currency').map((place) =>
      plainFold(place.form),
    ),
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

  // A clue that names another entity of the file says that the two belong together.
  const namedBy = new Map<string, number>();
  for (const { plain, entity, use, auto } of forms) {
    if (use !== 'introduced' && use !== 'never' && !auto) namedBy.set(plain.join(' '), entity);
  }
  for (const { entity, sense, word } of clues) {
    const other = namedBy.get(word);
    if (sense >= 0 || other === undefined || other === entity) continue;
    if (knowledge.entities[entity]?.kind !== 'person') related[entity]?.add(other);
  }

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

/** A clue word in singular and plural. */
function numbers(word: string): string[] {
  if (!/^[a-z ]+$/i.test(word) || word.length < 4) return [word];
  return word.endsWith('s') ? [word] : [word, `${word}s`];
}
