/**
 * The knowledge file: one schema that gives the types, the check at build time and the JSON Schema
 * which editors' programs use (`data/knowledge.schema.json`).
 *
 * A statement (role, fact, relation) always carries sources, as numbers into its entity's `sources`.
 * Dates are partial: a year, a month or a day. Nothing is asserted past its last known date.
 */
import * as v from 'valibot';
import { isPartialDate } from './dates.ts';

export const ENTITY_KINDS = ['person', 'organisation', 'law', 'concept', 'product'] as const;

export const RELATION_TYPES = [
  'heads',
  'part-of',
  'regulates',
  'owned-by',
  'member-of',
  'works-for',
  'represents',
  'issued-by',
] as const;

/** Longest text of one field. A card shows two or three sentences, never a page. */
const MAX_TEXT = 600;
const MAX_FORM = 160;

/**
 * Control characters, bidi controls and invisible characters. ZWNJ and ZWJ (U+200C, U+200D) stay:
 * Urdu spelling needs them.
 */
export const UNSAFE_CHARACTERS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this finds
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is meant by itself
  /[\u034f\u17b4\u17b5\u180b-\u180f\ufe00-\ufe0f\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u200b\u200e\u200f\u2028-\u202f\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\uffff\ud800-\udfff\u{e0000}-\u{e0fff}]/u;

/** A joiner is spelling only beside an Arabic-script letter; anywhere else it hides in a text. */
const STRAY_JOINER = /(?<!\p{Script=Arabic}\p{M}*)[\u200c\u200d]/u;

const text = (max: number) =>
  v.pipe(
    v.string('expected a text'),
    v.minLength(1, 'expected a text that is not empty'),
    v.maxLength(max, `expected at most ${max} characters`),
    v.regex(/^(\S([\s\S]*\S)?)?$/, 'expected no space at either end'),
    v.check(
      (s) => !UNSAFE_CHARACTERS.test(s),
      'expected no control, bidi or invisible characters and no half of a surrogate pair',
    ),
    v.check((s) => !STRAY_JOINER.test(s), 'expected ZWNJ and ZWJ only after an Arabic letter'),
  );

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a date that exists. */
const partialDate = v.pipe(
  v.string('expected a date as text: YYYY, YYYY-MM or YYYY-MM-DD'),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a date: YYYY, YYYY-MM or YYYY-MM-DD'),
  // Of a date that is misspelt the line above speaks already.
  v.check(
    (s) => !/^\d{4}(-\d{2}){0,2}$/.test(s) || isPartialDate(s),
    'expected a date that exists',
  ),
);

const id = v.pipe(
  v.string('expected an id as text'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id in kebab-case: a-z, 0-9 and single hyphens'),
  v.maxLength(80, 'expected an id of at most 80 characters'),
  v.check(
    (s) => !['constructor', 'prototype'].includes(s),
    'expected another id: this word is reserved',
  ),
);

const localText = (max: number) => v.strictObject({ en: text(max), ur: v.optional(text(max)) });

const sourceNumber = v.pipe(
  v.number('expected the number of a source'),
  v.integer('expected a whole number'),
  v.minValue(1, 'expected a number from 1'),
);

const sources = v.pipe(v.array(sourceNumber), v.minLength(1, 'expected at least one source'));

/** When a statement holds. Without `to`, it was true on `lastKnown` and nothing later is known. */
const validity = {
  from: v.optional(
    v.pipe(partialDate, v.description('First day, month or year; none if unknown.')),
  ),
  to: v.optional(v.pipe(partialDate, v.description('Last day, month or year; none if unknown.'))),
  lastKnown: v.optional(
    v.pipe(partialDate, v.description('Without "to": newest date on which a source says it held.')),
  ),
};

/**
 * A form under which texts name the entity; the full name is one of them.
 * - `alone`: marks wherever it stands. `introduced`: only on a page that names the entity in full.
 *   `context`: only where the page speaks for this entity.
 * - `case`: `exact` as written (PTA, not pta); `capital` each word as written or with a capital;
 *   `any`. Without it: `exact` for a Latin form of one word with two or more capitals, else `capital`;
 *   Urdu has no case.
 */
const alias = v.strictObject({
  form: text(MAX_FORM),
  lang: v.picklist(['en', 'ur'], 'expected "en" or "ur"'),
  use: v.pipe(
    v.picklist(['alone', 'introduced', 'context'], 'expected "alone", "introduced" or "context"'),
    v.description(
      'alone: means this entity wherever it stands; introduced: only after the full name on the page; context: only where the page speaks for this entity.',
    ),
  ),
  case: v.optional(
    v.pipe(
      v.picklist(['exact', 'capital', 'any'], 'expected "exact", "capital" or "any"'),
      v.description(
        'exact: as written; capital: each word as written or with a capital; any. Not for Urdu.',
      ),
    ),
  ),
});

const words = v.strictObject({
  en: v.optional(v.array(text(60))),
  ur: v.optional(v.array(text(60))),
});

/** What else a form can mean, and the words that tell. `country` (ISO 3166-1) where it is a body of another state. */
const sense = v.strictObject({
  forms: v.pipe(v.array(text(MAX_FORM)), v.minLength(1, 'expected at least one form')),
  means: v.pipe(text(160), v.description('What else the forms can mean.')),
  clues: v.pipe(words, v.description('Lower-case words that speak for the other meaning.')),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'expected two capital letters'))),
});

const dispute = v.pipe(
  text(300),
  v.description('What the sources disagree about, in plain words.'),
);

const role = v.strictObject({
  title: localText(200),
  /** The body in which the office is held: an id where the file knows it, else its name. */
  body: v.optional(v.pipe(id, v.description('Id of the body in which the office is held.'))),
  bodyName: v.optional(v.pipe(text(160), v.description('Its name where it has no entity.'))),
  ...validity,
  /** What happened in or around the office: oath, election, removal. */
  events: v.optional(v.array(text(300))),
  /** Said on the card where sources disagree. */
  disputed: v.optional(dispute),
  sources,
});

const fact = v.strictObject({
  text: localText(MAX_TEXT),
  ...validity,
  disputed: v.optional(dispute),
  sources,
});

const relation = v.strictObject({
  type: v.picklist(RELATION_TYPES, `expected one of ${RELATION_TYPES.join(', ')}`),
  target: id,
  ...validity,
  sources,
});

const source = v.strictObject({
  n: sourceNumber,
  url: v.pipe(
    v.string('expected an address'),
    v.maxLength(2000, 'expected at most 2,000 characters'),
    v.regex(/^https?:\/\//, 'expected an absolute https address'),
    v.check(
      (s) => !/^https?:/.test(s) || URL.canParse(s),
      'expected an address that a browser can read',
    ),
    v.check(
      (s) => !/\s/.test(s) && !UNSAFE_CHARACTERS.test(s) && !/^\w+:\/\/[^/?#]*@/.test(s),
      'expected an address without spaces, invisible characters, user name or password',
    ),
  ),
  title: text(300),
  published: v.optional(partialDate),
  quality: v.picklist(
    ['primary', 'news', 'reference', 'other'],
    'expected "primary", "news", "reference" or "other"',
  ),
});

/** One entity; exported so that a file is checked entity by entity. */
export const entitySchema = v.strictObject({
  id,
  kind: v.picklist(ENTITY_KINDS, `expected one of ${ENTITY_KINDS.join(', ')}`),
  name: localText(MAX_FORM),
  description: v.pipe(localText(90), v.description('What it is; nothing that a date can end.')),
  /** ISO 3166-1 code of the state it belongs to or acts for; none for world bodies and ideas. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'expected two capital letters'))),
  aliases: v.pipe(v.array(alias), v.minLength(1, 'expected at least one alias')),
  /** Words that, near a form marked `context`, speak for this entity. Lower case. */
  clues: v.optional(v.pipe(words, v.description('Lower-case words that speak for this entity.'))),
  /** Other meanings of its forms. */
  senses: v.optional(v.array(sense)),
  roles: v.array(role),
  facts: v.array(fact),
  relations: v.array(relation),
  sources: v.array(source),
});

export const knowledgeSchema = v.strictObject({
  $schema: v.optional(text(200)),
  /** Version of this format. */
  version: v.literal(1, 'expected version 1'),
  /** The day up to which sources were read. */
  readUntil: v.pipe(partialDate, v.description('Day up to which sources were read.')),
  entities: v.array(entitySchema, 'expected a list of entities'),
});

export type Knowledge = v.InferOutput<typeof knowledgeSchema>;
export type Entity = v.InferOutput<typeof entitySchema>;
export type EntityKind = Entity['kind'];
export type Alias = v.InferOutput<typeof alias>;
export type Sense = v.InferOutput<typeof sense>;
export type Role = v.InferOutput<typeof role>;
export type Fact = v.InferOutput<typeof fact>;
export type Relation = v.InferOutput<typeof relation>;
export type Source = v.InferOutput<typeof source>;
export type LocalText = { en: string; ur?: string | undefined };
