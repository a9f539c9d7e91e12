/** A new entity made of answers. */
import type { Knowledge } from '../../knowledge/schema.ts';
import { UsageError } from './command.ts';

type Option =
  | 'kind'
  | 'name'
  | 'name-ur'
  | 'description'
  | 'description-ur'
  | 'country'
  | 'use'
  | 'role'
  | 'body'
  | 'from'
  | 'to'
  | 'last-known'
  | 'source'
  | 'source-title'
  | 'published'
  | 'quality';

export type Answers = Partial<Record<Option, string>>;

export interface Field {
  option: Option;
  /** What is asked, and what the help says. */
  what: string;
  /** Must have an answer, once the field that it belongs to has one. */
  required?: boolean;
  /** The answer without which this one means nothing. */
  of?: Option;
}

/** In the order in which they are asked. */
export const FIELDS: readonly Field[] = [
  { option: 'kind', what: 'person, organisation, law, concept or product', required: true },
  { option: 'name', what: 'full name in English, without honorifics', required: true },
  { option: 'name-ur', what: 'full name in Urdu' },
  {
    option: 'description',
    what: 'what it is, at most 90 characters, nothing that a date can end',
    required: true,
  },
  { option: 'description-ur', what: 'the same in Urdu' },
  { option: 'country', what: 'state it belongs to, two capital letters (none for world bodies)' },
  { option: 'use', what: 'can others bear the full name? context; else alone (default: alone)' },
  { option: 'role', what: 'title of an office, in English' },
  { option: 'body', what: 'id or name of the body in which it is held', of: 'role' },
  { option: 'from', what: 'start: YYYY, YYYY-MM or YYYY-MM-DD', of: 'role' },
  { option: 'to', what: 'end, where it is known', of: 'role' },
  {
    option: 'last-known',
    what: 'newest date on which a source says it held, where no end is known',
    of: 'role',
  },
  {
    option: 'source',
    what: 'address (https) of the page that says so',
    of: 'role',
    required: true,
  },
  { option: 'source-title', what: 'title of that page', of: 'source', required: true },
  { option: 'published', what: 'its date', of: 'source' },
  { option: 'quality', what: 'primary, news, reference or other (default: news)', of: 'source' },
];

/** Fields that still want an answer. */
export function missingFields(answers: Answers): Field[] {
  return FIELDS.filter(
    (field) => field.required && isOpen(field, answers) && !answers[field.option],
  );
}

/** The particulars of an office or a source are asked only once there is one. */
export function isOpen({ of }: Field, answers: Answers): boolean {
  return of === undefined || answers[of] !== undefined;
}

/** An id from a name: "Csaba Kőrösi" → "csaba-korosi". */
export function idFrom(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The entity as the file would hold it; whether it is sound is for `loadKnowledge` to say.
 *
 * @throws UsageError for a source without an office
 */
export function entityOf(id: string, answers: Answers, { entities }: Knowledge) {
  const { name = '', role, source } = answers;
  if (source && !role) throw new UsageError('a source needs what it says: --role TITLE');
  const use = answers.use ?? 'alone';
  const urdu = answers['name-ur'];
  return withoutGaps({
    id,
    kind: answers.kind,
    name: withoutGaps({ en: name, ur: urdu }),
    description: withoutGaps({ en: answers.description, ur: answers['description-ur'] }),
    country: answers.country,
    aliases: [{ form: name, lang: 'en', use }, ...(urdu ? [{ form: urdu, lang: 'ur', use }] : [])],
    roles: role ? [roleOf(role, answers, entities)] : [],
    facts: [],
    relations: [],
    sources: source
      ? [
          withoutGaps({
            n: 1,
            url: source,
            title: answers['source-title'],
            published: answers.published,
            quality: answers.quality ?? 'news',
          }),
        ]
      : [],
  });
}

function roleOf(title: string, answers: Answers, entities: Knowledge['entities']) {
  const { body } = answers;
  const known = entities.some(({ id }) => id === body);
  return withoutGaps({
    title: { en: title },
    body: known ? body : undefined,
    bodyName: known ? undefined : body,
    from: answers.from,
    to: answers.to,
    lastKnown: answers['last-known'],
    sources: [1],
  });
}

/** The object without the fields that have no value. */
function withoutGaps<Value extends object>(value: Value): Value {
  return Object.fromEntries(
    Object.entries(value).filter(([, item]) => item !== undefined),
  ) as Value;
}
