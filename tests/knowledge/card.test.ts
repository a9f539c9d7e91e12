import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Card, cardOf } from '../../knowledge/card.ts';
import { indexKnowledge } from '../../knowledge/indexed.ts';
import type { Knowledge } from '../../knowledge/schema.ts';
import { dayNear, days, validities } from './arbitrary-dates.ts';
import { entityOf, sampleKnowledge } from './sample.ts';

function card(id: string, day?: string, knowledge: Knowledge = sampleKnowledge()): Card {
  const found = cardOf(indexKnowledge(knowledge), id, day);
  if (!found) throw new Error(`no card for ${id}`);
  return found;
}

const titles = (list: { text: { en: string } }[]) => list.map(({ text }) => text.en);
const withHolding = (list: { text: { en: string }; holding: string }[]) =>
  list.map(({ text, holding }) => `${holding}: ${text.en}`);

describe('the offices on a card', () => {
  it('are those of the day, the most telling first, whatever the order of the file', () => {
    expect(titles(card('ada-example', '2022-09-28').onDay)).toEqual([
      'Federal Minister for Post',
      'Member of the National Assembly',
    ]);
  });

  it('that began later are told as since, that ended before as earlier', () => {
    const before = card('ada-example', '2022-09-28');
    expect(titles(before.since)).toEqual(['Chairman, Post Authority']);
    expect(before.earlier).toEqual([]);
    const after = card('ada-example', '2025-06-01');
    expect(withHolding(after.onDay)).toEqual([
      'holds: Chairman, Post Authority',
      'last-known: Member of the National Assembly',
    ]);
    expect(titles(after.earlier)).toEqual(['Federal Minister for Post']);
  });

  it('in the year in which one began, it stands before one that was last known earlier', () => {
    expect(withHolding(card('ada-example', '2024-06-01').onDay)).toEqual([
      'unclear: Chairman, Post Authority',
      'last-known: Member of the National Assembly',
    ]);
  });

  it('carry body, title in both languages, dates as in the file, events, dispute and sources', () => {
    const [minister] = card('ada-example', '2022-09-28').onDay;
    expect(minister).toEqual({
      text: { en: 'Federal Minister for Post', ur: 'وفاقی وزیر ڈاک' },
      body: { id: 'ministry-of-post', name: { en: 'Ministry of Post', ur: 'وزارت ڈاک' } },
      from: '2022-04-19',
      to: '2023-08-10',
      holding: 'holds',
      events: ['took the oath on 2022-04-19'],
      sources: [
        {
          url: 'https://example.org/ada',
          title: 'Ada Example sworn in (Example News)',
          published: '2024-02-01',
        },
        { url: 'https://example.org/members', title: 'Members (Post Authority)' },
      ],
    });
    const since = card('ada-example', '2022-09-28').since[0];
    expect(since?.disputed).toBe('One page says 2023.');
    expect(card('ada-example', '2022-09-28').onDay[1]?.body).toEqual({
      name: { en: 'National Assembly' },
    });
  });

  it('stand in the timeline by their start, those without a date last', () => {
    const knowledge = sampleKnowledge();
    entityOf(knowledge, 'ada-example').roles.unshift({ title: { en: 'Postmaster' }, sources: [1] });
    expect(titles(card('ada-example', '2022-09-28', knowledge).timeline)).toEqual([
      'Member of the National Assembly',
      'Federal Minister for Post',
      'Chairman, Post Authority',
      'Postmaster',
    ]);
  });

  it('without any date are told after all that is known better', () => {
    const knowledge = sampleKnowledge();
    entityOf(knowledge, 'ada-example').roles.unshift({
      title: { en: 'President of Post' },
      sources: [1],
    });
    expect(withHolding(card('ada-example', '2022-09-28', knowledge).onDay).at(-1)).toBe(
      'unclear: President of Post',
    );
  });
});

describe('a story without a date', () => {
  it('is told as of the day up to which sources were read', () => {
    const now = card('ada-example');
    expect(now).not.toHaveProperty('day');
    expect(now.readUntil).toBe('2026-03-13');
    expect(withHolding(now.onDay)).toEqual([
      'last-known: Chairman, Post Authority',
      'last-known: Member of the National Assembly',
    ]);
    expect(titles(now.earlier)).toEqual(['Federal Minister for Post']);
  });
});

describe('a story older or newer than all that is known', () => {
  it('older: nothing holds, all is told as since', () => {
    const old = card('ada-example', '1990-01-01');
    expect(old.onDay).toEqual([]);
    expect(old.since).toHaveLength(3);
    expect(old.since[0]?.text.en).toBe('Member of the National Assembly');
  });

  it('newer: nothing is asserted, what was known last is said as such', () => {
    const future = card('ada-example', '2030-01-01');
    expect(future.onDay.map(({ holding }) => holding)).toEqual(['last-known', 'last-known']);
  });
});

describe('the statements on a card', () => {
  it('are the three nearest to the day; what always holds comes behind the year around it', () => {
    expect(titles(card('ada-example', '2022-09-28').facts)).toEqual([
      'Opened the hundredth post office.',
      'Comes from Example Town.',
      'Left the country for a year.',
    ]);
  });

  it('say how they stand to the day', () => {
    expect(withHolding(card('ada-example', '2024-06-01').facts)).toEqual([
      'holds: Left the country for a year.',
      'holds: Comes from Example Town.',
      'holds: Opened the hundredth post office.',
    ]);
  });
});

describe('the relations on a card', () => {
  const heads = (id: string, day: string, knowledge?: Knowledge) =>
    card(id, day, knowledge)
      .relations.filter(({ type, direction }) => type === 'heads' && direction === 'in')
      .map(({ other, text, holding }) => `${holding}: ${other.id}, ${text.en}`);

  it('name who headed a body on the day, by the office where one is known', () => {
    expect(heads('ministry-of-post', '2022-09-28')).toEqual([
      'holds: ada-example, Federal Minister for Post',
    ]);
    expect(heads('post-authority', '2022-09-28')).toEqual([
      'holds: ben-sample, Ben Sample',
      'after: ada-example, Chairman, Post Authority',
    ]);
  });

  it('find a head whom only an office tells of', () => {
    const knowledge = sampleKnowledge();
    for (const { id } of knowledge.entities) entityOf(knowledge, id).relations = [];
    expect(heads('ministry-of-post', '2022-09-28', knowledge)).toEqual([
      'holds: ada-example, Federal Minister for Post',
    ]);
    expect(heads('post-authority', '2025-06-01', knowledge)).toEqual([
      'holds: ada-example, Chairman, Post Authority',
    ]);
  });

  it('take no member, deputy or head of a part for the head', () => {
    for (const title of [
      'Member (Finance), Post Authority',
      'Deputy Chairman, Post Authority',
      'President of the Post Authority in the North',
      'Head, Stamps and Parcels',
      'Chairman, Post Authority Standing Committee on Stamps',
      'Secretary-General of the Post Authority',
    ]) {
      const knowledge = sampleKnowledge();
      entityOf(knowledge, 'ada-example').relations = [];
      const [, , role] = entityOf(knowledge, 'ada-example').roles;
      if (role) role.title = { en: title };
      expect(heads('post-authority', '2025-06-01', knowledge), title).toEqual([
        'before: ben-sample, Ben Sample',
      ]);
    }
  });

  it('are told from both ends', () => {
    expect(card('post-authority', '2022-09-28').relations).toContainEqual(
      expect.objectContaining({
        type: 'part-of',
        direction: 'out',
        other: {
          id: 'ministry-of-post',
          name: { en: 'Ministry of Post', ur: 'وزارت ڈاک' },
          kind: 'organisation',
        },
      }),
    );
    expect(card('ministry-of-post', '2022-09-28').relations).toContainEqual(
      expect.objectContaining({
        type: 'part-of',
        direction: 'in',
        other: { id: 'post-authority', name: { en: 'Post Authority' }, kind: 'organisation' },
        sources: [{ url: 'https://example.org/act', title: 'Post Act', published: '2004' }],
      }),
    );
  });

  it('leave out what an office of the person tells already', () => {
    expect(card('ada-example', '2022-09-28').relations.map(({ other }) => other.id)).not.toContain(
      'ministry-of-post',
    );
    expect(card('ben-sample', '2022-09-28').relations.map(({ type }) => type)).toEqual(['heads']);
  });
});

describe('a card, for any dates', () => {
  it('has each office once, in the place that its holding says, and asserts none past its dates', () => {
    const cases = fc
      .array(validities, { minLength: 1, maxLength: 6 })
      .chain((spans) => fc.tuple(fc.constant(spans), fc.oneof(days, dayNear(spans[0] ?? {}))));
    fc.assert(
      fc.property(cases, ([spans, day]) => {
        const knowledge = sampleKnowledge();
        entityOf(knowledge, 'ada-example').roles = spans.map((span, at) => ({
          ...span,
          title: { en: `Minister ${at}` },
          sources: [1],
        }));
        const { onDay, since, earlier, timeline } = card('ada-example', day, knowledge);
        expect(titles([...onDay, ...since, ...earlier]).sort()).toEqual(titles(timeline).sort());
        expect(timeline).toHaveLength(spans.length);
        expect(since.every(({ holding }) => holding === 'after')).toBe(true);
        expect(earlier.every(({ holding }) => holding === 'before')).toBe(true);
        const firstUnsure = onDay.findIndex(({ holding }) => holding !== 'holds');
        const lastSure = onDay.findLastIndex(({ holding }) => holding === 'holds');
        if (firstUnsure >= 0) expect(lastSure).toBeLessThan(firstUnsure);
      }),
    );
  });
});

it('an id that the knowledge does not have has no card', () => {
  const index = indexKnowledge(sampleKnowledge());
  for (const id of ['nobody', '', '__proto__', 'constructor', 'toString']) {
    expect(cardOf(index, id, '2022-09-28')).toBeUndefined();
  }
});
