/**
 * A small file of knowledge for the tests of the recogniser: enough people, bodies and laws for each
 * behaviour, and none that an edit of data/knowledge.json could change.
 */
import type { Entity } from '../../knowledge/schema.ts';
import { buildLexicon, type Lexicon } from '../../linking/lexicon.ts';
import { link, linkText } from '../../linking/link.ts';
import type { PageFacts } from '../../linking/mention.ts';

/** What a test says of an entity; all else is empty. */
export type Sketch = Pick<Entity, 'id' | 'kind' | 'name'> & {
  country?: string;
  /** Forms by use; those in Arabic script are Urdu. */
  alone?: string[];
  introduced?: string[];
  context?: string[];
  clues?: Entity['clues'];
  senses?: Entity['senses'];
  roles?: Omit<Entity['roles'][number], 'sources'>[];
  relations?: Omit<Entity['relations'][number], 'sources'>[];
};

/** A whole entity from a sketch. Its names count as aliases that are safe alone. */
export function entity(sketch: Sketch): Entity {
  const { id, kind, name, country, clues, senses, roles = [], relations = [] } = sketch;
  const names = name.ur === undefined ? [name.en] : [name.en, name.ur];
  const of = (forms: string[], use: Entity['aliases'][number]['use']) =>
    forms.map((form) => ({ form, lang: /[\u0600-\u06ff]/.test(form) ? 'ur' : 'en', use }) as const);
  return {
    id,
    kind,
    name,
    description: { en: 'For tests' },
    country,
    aliases: [
      ...of([...names, ...(sketch.alone ?? [])], 'alone'),
      ...of(sketch.introduced ?? [], 'introduced'),
      ...of(sketch.context ?? [], 'context'),
    ],
    clues,
    senses,
    roles: roles.map((role) => ({ ...role, sources: [1] })),
    facts: [],
    relations: relations.map((relation) => ({ ...relation, sources: [1] })),
    sources: [{ n: 1, url: 'https://example.org/', title: 'A page', quality: 'reference' }],
  };
}

export const PEOPLE: Entity[] = [
  entity({
    id: 'aminul-haque',
    kind: 'person',
    name: { en: 'Syed Aminul Haque', ur: 'سید امین الحق' },
    country: 'PK',
    context: ['Aminul Haque', 'امین الحق'],
    clues: { en: ['it minister', 'telecom'], ur: ['وزیر آئی ٹی'] },
    roles: [
      {
        title: {
          en: 'Federal Minister for Information Technology and Telecommunication',
          ur: 'وفاقی وزیر انفارمیشن ٹیکنالوجی و ٹیلی کمیونیکیشن',
        },
        body: 'it-ministry',
        from: '2020-04-22',
        to: '2023-08',
      },
    ],
    relations: [{ type: 'heads', target: 'it-ministry', from: '2020-04-22', to: '2023-08' }],
  }),
  entity({
    id: 'imran-khan',
    kind: 'person',
    name: { en: 'Imran Khan', ur: 'عمران خان' },
    country: 'PK',
    introduced: ['Imran', 'عمران'],
    clues: { en: ['pti', 'former prime minister', 'adiala'], ur: ['تحریک انصاف'] },
    senses: [
      {
        forms: ['Imran Khan'],
        means: 'an actor',
        clues: { en: ['bollywood', 'box office', 'aamir khan'] },
        country: 'IN',
      },
    ],
    roles: [
      {
        title: { en: 'Prime Minister of Pakistan', ur: 'وزیر اعظم پاکستان' },
        from: '2018-08-18',
        to: '2022-04-10',
      },
      {
        title: { en: 'Chairman of Pakistan Tehreek-e-Insaf' },
        body: 'pti',
        from: '1996',
        to: '2023-12-02',
      },
    ],
    relations: [{ type: 'heads', target: 'pti', from: '1996', to: '2023-12-02' }],
  }),
  entity({
    id: 'pti',
    kind: 'organisation',
    name: { en: 'Pakistan Tehreek-e-Insaf', ur: 'پاکستان تحریک انصاف' },
    country: 'PK',
    context: ['PTI', 'پی ٹی آئی'],
    clues: { en: ['imran khan', 'party chairman'] },
    senses: [
      {
        forms: ['PTI'],
        means: 'Press Trust of India',
        clues: { en: ['new delhi', 'news agency'] },
        country: 'IN',
      },
    ],
  }),
  entity({
    id: 'nawaz-sharif',
    kind: 'person',
    name: { en: 'Nawaz Sharif', ur: 'نواز شریف' },
    country: 'PK',
    introduced: ['Nawaz', 'نواز'],
    roles: [{ title: { en: 'Prime Minister of Pakistan' }, from: '2013-06-05', to: '2017-07-28' }],
  }),
  entity({
    id: 'shehbaz-sharif',
    kind: 'person',
    name: { en: 'Shehbaz Sharif', ur: 'شہباز شریف' },
    country: 'PK',
    introduced: ['Shehbaz', 'شہباز'],
    roles: [
      {
        title: { en: 'Prime Minister of Pakistan', ur: 'وزیر اعظم پاکستان' },
        from: '2024-03-04',
        lastKnown: '2025-12-05',
      },
    ],
  }),
  entity({
    id: 'khalil-hashmi',
    kind: 'person',
    name: { en: 'Khalil Hashmi', ur: 'خلیل ہاشمی' },
    country: 'PK',
    clues: { en: ['ambassador', 'geneva'] },
    roles: [
      {
        title: { en: 'Permanent Representative of Pakistan to the UN in Geneva' },
        from: '2019-11-10',
        to: '2023-11',
      },
    ],
  }),
  entity({
    id: 'nick-clegg',
    kind: 'person',
    name: { en: 'Nick Clegg', ur: 'نک کلیگ' },
    country: 'GB',
    alone: ['Nicholas Clegg'],
    introduced: ['کلیگ'],
    clues: { en: ['global affairs', 'deputy prime minister'] },
    roles: [
      {
        title: { en: 'President, Global Affairs' },
        body: 'meta',
        from: '2022-02-16',
        to: '2025',
      },
    ],
    relations: [{ type: 'works-for', target: 'meta', from: '2018-10', to: '2025' }],
  }),
  entity({
    id: 'mark-zuckerberg',
    kind: 'person',
    name: { en: 'Mark Zuckerberg', ur: 'مارک زکربرگ' },
    country: 'US',
    context: ['Zuckerberg'],
    clues: { en: ['facebook', 'meta'] },
    roles: [{ title: { en: 'Chief Executive Officer' }, body: 'meta', from: '2004' }],
    relations: [{ type: 'heads', target: 'meta', from: '2004' }],
  }),
  entity({
    id: 'csaba-korosi',
    kind: 'person',
    name: { en: 'Csaba Kőrösi' },
    country: 'HU',
    roles: [
      {
        title: { en: 'President of the United Nations General Assembly' },
        body: 'general-assembly',
        from: '2022-09',
        to: '2023-09',
      },
    ],
  }),
  entity({
    id: 'ursula-von-der-leyen',
    kind: 'person',
    name: { en: 'Ursula von der Leyen' },
    country: 'DE',
  }),
  entity({
    id: 'meta',
    kind: 'organisation',
    name: { en: 'Meta Platforms', ur: 'میٹا پلیٹ فارمز' },
    country: 'US',
    context: ['Meta', 'میٹا'],
    clues: { en: ['facebook', 'instagram', 'menlo park'], ur: ['فیس بک', 'انسٹاگرام'] },
    senses: [
      {
        forms: ['Meta'],
        means: 'the meta of a game',
        clues: { en: ['esports', 'patch notes', 'tier list'] },
      },
    ],
  }),
  entity({
    id: 'pta',
    kind: 'organisation',
    name: { en: 'Pakistan Telecommunication Authority', ur: 'پاکستان ٹیلی کمیونیکیشن اتھارٹی' },
    country: 'PK',
    context: ['PTA', 'پی ٹی اے'],
    clues: { en: ['telecom', 'internet', 'spectrum'], ur: ['انٹرنیٹ', 'موبائل'] },
    senses: [
      {
        forms: ['PTA'],
        means: 'parent-teacher association',
        clues: { en: ['pupils', 'classroom', 'bake sale'] },
      },
    ],
    relations: [{ type: 'part-of', target: 'it-ministry', lastKnown: '2024' }],
  }),
  entity({
    id: 'it-ministry',
    kind: 'organisation',
    name: { en: 'Ministry of Information Technology and Telecommunication' },
    country: 'PK',
    context: ['MoITT', 'IT ministry'],
    clues: { en: ['telecom'] },
  }),
  entity({
    id: 'supreme-court',
    kind: 'organisation',
    name: { en: 'Supreme Court of Pakistan', ur: 'سپریم کورٹ آف پاکستان' },
    country: 'PK',
    context: ['Supreme Court', 'سپریم کورٹ'],
  }),
  entity({
    id: 'united-nations',
    kind: 'organisation',
    name: { en: 'United Nations', ur: 'اقوام متحدہ' },
    alone: ['UN'],
  }),
  entity({
    id: 'general-assembly',
    kind: 'organisation',
    name: { en: 'United Nations General Assembly', ur: 'اقوام متحدہ کی جنرل اسمبلی' },
    alone: ['UN General Assembly'],
    context: ['General Assembly', 'جنرل اسمبلی'],
    clues: { en: ['united nations', 'new york'], ur: ['اقوام متحدہ'] },
  }),
  entity({
    id: 'peca',
    kind: 'law',
    name: { en: 'Prevention of Electronic Crimes Act', ur: 'پریوینشن آف الیکٹرانک کرائمز ایکٹ' },
    country: 'PK',
    alone: ['PECA', 'پیکا'],
  }),
];

export const lexicon: Lexicon = buildLexicon({ entities: PEOPLE });

/** A lexicon of these entities only. */
export function lexiconOf(...sketches: Sketch[]): Lexicon {
  return buildLexicon({ entities: sketches.map(entity) });
}

/** The mentions of a text, each as `surface → entity`. */
export function mentionsIn(text: string, page?: PageFacts, of: Lexicon = lexicon): string[] {
  return linkText(of, text, page).map(({ surface, entity }) => `${surface} → ${entity}`);
}

/** The same for blocks of a page, which mentions never cross. */
export function mentionsInBlocks(blocks: string[], page?: PageFacts): string[] {
  return link(lexicon, blocks, page).mentions.map(
    ({ surface, entity }) => `${surface} → ${entity}`,
  );
}
