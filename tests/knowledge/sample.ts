/** A small knowledge file that is sound: two persons, a ministry, an authority. */
import type { Knowledge } from '../../knowledge/schema.ts';

/** Built fresh at each call, so that a test may spoil it. */
export function sampleKnowledge(): Knowledge {
  return {
    version: 1,
    readUntil: '2026-03-13',
    entities: [
      {
        id: 'ada-example',
        kind: 'person',
        name: { en: 'Ada Example', ur: 'ایڈا ایگزیمپل' },
        description: { en: 'Politician' },
        country: 'PK',
        aliases: [
          { form: 'Ada Example', lang: 'en', use: 'alone' },
          { form: 'Ada', lang: 'en', use: 'introduced' },
          { form: 'ایڈا ایگزیمپل', lang: 'ur', use: 'alone' },
        ],
        roles: [
          {
            title: { en: 'Member of the National Assembly' },
            bodyName: 'National Assembly',
            from: '2018-08',
            lastKnown: '2024-02-01',
            sources: [1],
          },
          {
            title: { en: 'Federal Minister for Post', ur: 'وفاقی وزیر ڈاک' },
            body: 'ministry-of-post',
            from: '2022-04-19',
            to: '2023-08-10',
            events: ['took the oath on 2022-04-19'],
            sources: [1, 2],
          },
          {
            title: { en: 'Chairman, Post Authority' },
            body: 'post-authority',
            from: '2024',
            lastKnown: '2025-11-06',
            disputed: 'One page says 2023.',
            sources: [2],
          },
        ],
        facts: [
          { text: { en: 'Comes from Example Town.' }, sources: [1] },
          { text: { en: 'Opened the hundredth post office.' }, from: '2022-09-01', sources: [1] },
          { text: { en: 'Wrote a book on stamps.' }, from: '2010', sources: [2] },
          {
            text: { en: 'Left the country for a year.' },
            from: '2024-01',
            to: '2025-01',
            sources: [2],
          },
        ],
        relations: [
          {
            type: 'heads',
            target: 'ministry-of-post',
            from: '2022-04-19',
            to: '2023-08-10',
            sources: [1],
          },
          { type: 'heads', target: 'post-authority', lastKnown: '2025-11-06', sources: [2] },
        ],
        sources: [
          {
            n: 1,
            url: 'https://example.org/ada',
            title: 'Ada Example sworn in (Example News)',
            published: '2024-02-01',
            quality: 'news',
          },
          {
            n: 2,
            url: 'https://example.org/members',
            title: 'Members (Post Authority)',
            quality: 'primary',
          },
        ],
      },
      {
        id: 'ben-sample',
        kind: 'person',
        name: { en: 'Ben Sample' },
        description: { en: 'Civil servant' },
        aliases: [{ form: 'Ben Sample', lang: 'en', use: 'context' }],
        clues: { en: ['post', 'stamps'] },
        roles: [
          {
            title: { en: 'Member (Finance), Post Authority' },
            body: 'post-authority',
            from: '2018',
            sources: [1],
          },
        ],
        facts: [],
        relations: [
          {
            type: 'heads',
            target: 'post-authority',
            from: '2019-01',
            to: '2023-01-02',
            sources: [1],
          },
          { type: 'works-for', target: 'post-authority', from: '2018', sources: [1] },
        ],
        sources: [
          {
            n: 1,
            url: 'https://example.org/ben',
            title: 'Ben Sample (Example News)',
            published: '2019-02',
            quality: 'news',
          },
        ],
      },
      {
        id: 'ministry-of-post',
        kind: 'organisation',
        name: { en: 'Ministry of Post', ur: 'وزارت ڈاک' },
        description: { en: 'Ministry in charge of the post' },
        aliases: [
          { form: 'Ministry of Post', lang: 'en', use: 'context', case: 'any' },
          { form: 'وزارت ڈاک', lang: 'ur', use: 'context' },
        ],
        senses: [
          {
            forms: ['Ministry of Post'],
            means: 'the ministry of another state',
            clues: { en: ['colombo'] },
            country: 'LK',
          },
        ],
        roles: [],
        facts: [],
        relations: [],
        sources: [],
      },
      {
        id: 'post-authority',
        kind: 'organisation',
        name: { en: 'Post Authority' },
        description: { en: 'Regulator of the post' },
        aliases: [
          { form: 'Post Authority', lang: 'en', use: 'context' },
          { form: 'PSA', lang: 'en', use: 'context' },
        ],
        roles: [],
        facts: [],
        relations: [{ type: 'part-of', target: 'ministry-of-post', sources: [1] }],
        sources: [
          {
            n: 1,
            url: 'https://example.org/act',
            title: 'Post Act',
            published: '2004',
            quality: 'primary',
          },
        ],
      },
    ],
  };
}

/** The entity of the sample with this id, to be changed in place. */
export function entityOf(knowledge: Knowledge, id: string) {
  const entity = knowledge.entities.find((candidate) => candidate.id === id);
  if (!entity) throw new Error(`the sample has no ${id}`);
  return entity;
}
