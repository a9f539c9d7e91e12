/** Random texts and small lexicons over alphabets that go wrong in text tools. */
import fc from 'fast-check';
import type { Entity } from '../../knowledge/schema.ts';
import { buildLexicon, type Lexicon } from '../../linking/lexicon.ts';
import { wordsOf } from '../../linking/tokens.ts';
import { entity } from './people.ts';

/** Letters of words, by alphabet. Marks, joiners and bidi controls stand inside words too. */
const ALPHABETS = {
  latin: [...'abhkuqAHKU'],
  accented: ['a', 'K', 'é', 'ő', 'Ø', 'e\u0301', 'u\u0308', 'ß', 'q'],
  urdu: [...'اآبپیيیکكہهھنں', 'ئ', 'ّ', 'ُ'],
  joined: [...'ابی', '\u200c', '\u200d', '\u00ad'],
  bidi: [...'aبK', '\u202b', '\u202c', '\u2067', '\u2069'],
  mixed: [...'aKبی5'],
  surrogates: ['𠮷', '𐤀', 'a', 'ب', '\ud842', '\udfb7'],
} as const;

/** Words that the rules of spelling are about. */
const WORDS = [
  ...['Amin', 'ul', 'Haq', 'Haque', 'Aminul', 'Rehman', 'Rahman', 'ur', 'Khan', 'Syed', 'Sayed'],
  ...['PTA', 'UN', 'U.N.', 'MoITT', 'NADRA', 'Nadra', 'of', 'the', 'Act', 'Programme', 'Program'],
  ...['Defence', 'Defense', 'Centre', 'Services', 'Service', 'Organisation', 'Organization', '&'],
  ...['and', 'Kőrösi', 'Korosi', 'پی', 'ٹی', 'اے', 'سید', 'سيد', 'امین', 'الحق', 'خان', 'خاں'],
  ...['5G', '4chan', '2016', 'Tehreek', 'Tehrik', 'Insaf'],
];

const letters = fc.oneof(
  ...Object.values(ALPHABETS).map((alphabet) =>
    fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 4 }).map((l) => l.join('')),
  ),
);
const word = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS) }, letters);

const gap = fc.oneof(
  { weight: 8, arbitrary: fc.constant(' ') },
  fc.constantFrom('\n', '\u00a0', '-', '‐', ', ', '،', '. ', '۔', ' (', ') ', "'s ", '’', '\u200c'),
  fc.constantFrom(
    '',
    ': ',
    '\n\n',
    ' – ',
    '? ',
    '\u202b',
    '\u2069 ',
    '🇵🇰',
    '"',
    '. E. ',
    ' K ',
    'Dr. ',
  ),
);

/** Words and gaps, with words of the lexicon among them. */
export function textOf(lexicon: Lexicon): fc.Arbitrary<string> {
  const known = lexicon.forms.flatMap((form) => [form.words.join(' '), ...form.words]);
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...known, ...WORDS.slice(0, 1)) },
    { weight: 2, arbitrary: fc.constantFrom(...known, 'Khan').map((form) => form.toUpperCase()) },
    { weight: 1, arbitrary: fc.constantFrom(...known, 'Khan').map((form) => form.toLowerCase()) },
    { weight: 3, arbitrary: word },
  );
  return fc.array(fc.tuple(piece, gap), { maxLength: 12 }).map((pieces) => pieces.flat().join(''));
}

/** Any string: letters of all alphabets, and code units by themselves. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.oneof(word, gap), { maxLength: 20 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
);

const form = fc
  .array(
    word.filter((one) => wordsOf(one).length > 0),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => words.join(' '))
  // Middle initials are the text's: a form with one of its own would hide the rule.
  .filter((text) => wordsOf(text).every((one) => !/^\p{Script=Latin}\p{M}*$/u.test(one)));

const anyEntity = fc
  .record({
    kind: fc.constantFrom<Entity['kind'][]>('person', 'person', 'organisation', 'law'),
    country: fc.constantFrom('PK', undefined),
    name: form,
    alone: fc.array(form, { maxLength: 1 }),
    introduced: fc.array(form, { maxLength: 1 }),
    context: fc.array(form, { maxLength: 2 }),
    anyCase: fc.boolean(),
  })
  .map(({ name, anyCase, ...rest }) => {
    const made = entity({ id: 'x', name: { en: name }, ...rest });
    const last = made.aliases.at(-1);
    if (anyCase && last) last.case = 'any';
    return made;
  });

export const anyLexicon: fc.Arbitrary<Lexicon> = fc
  .array(anyEntity, { minLength: 1, maxLength: 4 })
  .map((entities) =>
    buildLexicon({ entities: entities.map((one, at) => ({ ...one, id: `entity-${at}` })) }),
  );

export const lexiconAndText: fc.Arbitrary<[Lexicon, string]> = anyLexicon.chain((lexicon) =>
  fc.tuple(fc.constant(lexicon), textOf(lexicon)),
);
