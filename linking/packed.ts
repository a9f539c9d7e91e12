/**
 * The lexicon as plain JSON, for the extension's bundle: the build compiles it once, so that a
 * background that wakes up only reads it. Building from the knowledge file costs several times
 * as much (see bench/linking.ts).
 */
import type { Form } from './form.ts';
import type { Clue, HeldOffice, Lexicon, LexiconEntity } from './lexicon.ts';
import { PLACES } from './places.ts';
import { Trie } from './trie.ts';
import { Vocabulary } from './vocabulary.ts';

type PackedForm = readonly [
  entity: number,
  use: Form['use'],
  caseRule: Form['caseRule'],
  words: string,
  /** Only where it differs from the words in lower case. */
  plain: string,
  flags: number,
];

type PackedOffice = readonly [
  heads: string,
  subjects: string,
  states: string,
  body: number,
  from: string,
  to: string,
  ended: 0 | 1,
];

type PackedClues = readonly [entity: number, sense: number, words: string];

export interface PackedLexicon {
  entities: readonly [
    id: string,
    kind: LexiconEntity['kind'],
    country: string,
    name: string,
    related: readonly number[],
    offices: readonly PackedOffice[],
    senses: LexiconEntity['senses'],
    sensesOf: readonly (readonly [string, readonly number[]])[],
  ][];
  forms: readonly PackedForm[];
  /** Runs of one entity and sense; their words with a line each. */
  clues: readonly PackedClues[];
  vocabulary: ReturnType<Vocabulary['toJSON']>;
  trie: ReturnType<Trie['toJSON']>;
}

const FLAGS = ['person', 'acronym', 'punctuated', 'generic', 'full', 'isLaw'] as const;
const AUTO_FIRST = 1 << FLAGS.length;
const AUTO_LAST = 2 << FLAGS.length;

/** A lexicon as JSON. `unpackLexicon` gives it back. */
export function packLexicon({ entities, forms, clues, vocabulary, trie }: Lexicon): PackedLexicon {
  return {
    entities: entities.map((entity) => [
      entity.id,
      entity.kind,
      entity.country ?? '',
      entity.name,
      [...entity.related],
      entity.offices.map(packOffice),
      // The texts of senses are for the card; the linker asks for their states only.
      entity.senses.map(({ country }) => ({ forms: [], means: '', clues: {}, country })),
      [...entity.sensesOf],
    ]),
    forms: forms.map((form) => {
      const words = form.words.join(' ');
      // A word may fold to two ("ﷺ").
      const plain = form.plain.join('\n');
      let flags = form.auto === 'first' ? AUTO_FIRST : form.auto === 'last' ? AUTO_LAST : 0;
      FLAGS.forEach((flag, bit) => {
        if (form[flag]) flags |= 1 << bit;
      });
      return [
        form.entity,
        form.use,
        form.caseRule,
        words,
        plain === words.toLowerCase().replaceAll(' ', '\n') ? '' : plain,
        flags,
      ];
    }),
    clues: packClues(clues),
    vocabulary: vocabulary.toJSON(),
    trie: trie.toJSON(),
  };
}

export function unpackLexicon(packed: PackedLexicon): Lexicon {
  return {
    entities: packed.entities.map(
      ([id, kind, country, name, related, offices, senses, sensesOf]): LexiconEntity => ({
        id,
        kind,
        country: country === '' ? undefined : country,
        name,
        related: new Set(related),
        offices: offices.map(unpackOffice),
        senses,
        sensesOf: new Map(sensesOf),
      }),
    ),
    forms: packed.forms.map(unpackForm),
    places: PLACES,
    clues: packed.clues.flatMap(([entity, sense, words]) =>
      words.split('\n').map((word): Clue => ({ entity, sense, word })),
    ),
    vocabulary: Vocabulary.fromJSON(packed.vocabulary),
    trie: Trie.fromJSON(packed.trie),
  };
}

/** In their order: the trie counts them. */
function packClues(clues: readonly Clue[]): PackedClues[] {
  const runs: [number, number, string][] = [];
  for (const { entity, sense, word } of clues) {
    const run = runs.at(-1);
    if (run && run[0] === entity && run[1] === sense) run[2] += `\n${word}`;
    else runs.push([entity, sense, word]);
  }
  return runs;
}

function unpackForm([entity, use, caseRule, text, folded, flags]: PackedForm): Form {
  const words = text.split(' ');
  return {
    entity,
    use,
    caseRule,
    words,
    plain: folded === '' ? text.toLowerCase().split(' ') : folded.split('\n'),
    person: (flags & 1) !== 0,
    acronym: (flags & 2) !== 0,
    punctuated: (flags & 4) !== 0,
    generic: (flags & 8) !== 0,
    full: (flags & 16) !== 0,
    isLaw: (flags & 32) !== 0,
    auto: (flags & AUTO_FIRST) !== 0 ? 'first' : (flags & AUTO_LAST) !== 0 ? 'last' : false,
  };
}

function packOffice({ heads, subjects, states, body, from, to, ended }: HeldOffice): PackedOffice {
  const list = (set: ReadonlySet<string>) => [...set].join(' ');
  return [list(heads), list(subjects), list(states), body, from ?? '', to ?? '', ended ? 1 : 0];
}

function unpackOffice([heads, subjects, states, body, from, to, ended]: PackedOffice): HeldOffice {
  const set = (list: string) => new Set(list === '' ? [] : list.split(' '));
  return {
    heads: set(heads),
    subjects: set(subjects),
    states: set(states),
    body,
    from: from === '' ? undefined : from,
    to: to === '' ? undefined : to,
    ended: ended === 1,
  };
}
