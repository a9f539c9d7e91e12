import { describe, expect, it } from 'vitest';
import { dayFrom } from '../../components/knowledge/filters.tsx';
import {
  countriesOf,
  EVERYTHING,
  type Filter,
  fits,
  NO_COUNTRY,
  rowsOf,
  searched,
} from '../../components/knowledge/rows.ts';
import { ofAskedDay, sureness } from '../../components/knowledge/wording.ts';
import { indexKnowledge } from '../../knowledge/indexed.ts';
import { staleBefore, staleRoles } from '../../knowledge/stale.ts';
import { sampleKnowledge } from '../knowledge/sample.ts';
import { en, ur } from './speech.ts';

const index = indexKnowledge(sampleKnowledge());

const shown = (filter: Partial<Filter>) =>
  rowsOf(index, filter.day, 'en')
    .filter((row) => fits(row, { ...EVERYTHING, ...filter }))
    .map(({ entity }) => entity.id);

describe('the list of the knowledge page', () => {
  it('has each entity once, by name', () => {
    expect(shown({}).map((id) => index.byId.get(id)?.name.en)).toEqual([
      'Ada Example',
      'Ben Sample',
      'Ministry of Post',
      'Post Authority',
    ]);
  });

  it('narrows by kind', () => {
    const kinds = { ...EVERYTHING.kinds, person: false };
    expect(shown({ kinds })).not.toContain('ada-example');
    expect(shown({ kinds })).toContain('post-authority');
  });

  it('narrows by country, and to what belongs to none', () => {
    expect(shown({ country: 'PK' })).toContain('ada-example');
    expect(shown({ country: 'MV' })).toEqual([]);
    const none = [...index.byId.values()].filter(({ country }) => country === undefined);
    expect(shown({ country: NO_COUNTRY }).toSorted()).toEqual(none.map(({ id }) => id).toSorted());
  });

  it('says who held what on a day', () => {
    const row = rowsOf(index, '2022-09-28', 'en').find(({ entity }) => entity.id === 'ada-example');
    expect(row?.held[0]?.text.en).toBe('Federal Minister for Post');
    expect(shown({ day: '2022-09-28' })).toContain('ada-example');
  });

  it('leaves out what nothing is known of on the day', () => {
    expect(shown({ day: '1950-01-01' })).toEqual([]);
  });

  it('keeps the order of a search, and what the search did not find out', () => {
    const rows = rowsOf(index, undefined, 'en');
    const ids = ['post-authority', 'nobody', 'ada-example'];
    expect(searched(rows, ids).map(({ entity }) => entity.id)).toEqual([
      'post-authority',
      'ada-example',
    ]);
    expect(searched(rows, undefined)).toBe(rows);
  });

  it('names countries in the language of the interface', () => {
    const nameOfPakistan = (language: 'en' | 'ur') =>
      countriesOf(index, language).find(({ code }) => code === 'PK')?.name;
    expect(nameOfPakistan('en')).toBe('Pakistan');
    expect(nameOfPakistan('ur')).toBe('پاکستان');
  });
});

describe('an office is not confirmed lately', () => {
  const role = { title: { en: 'Envoy' }, sources: [1] };
  const before = staleBefore('2026-03-13');
  const isStale = (dates: { from?: string; to?: string; lastKnown?: string }) =>
    staleRoles({ roles: [{ ...role, ...dates }] }, before).length > 0;

  it('a year after its last known date', () => {
    expect(before).toBe('2025-03-13');
    expect(isStale({ lastKnown: '2025-03-12' })).toBe(true);
    expect(isStale({ lastKnown: '2025-03-13' })).toBe(false);
  });

  it('or after its start, where no later date is known', () => {
    expect(isStale({ from: '2019' })).toBe(true);
    expect(isStale({ from: '2019', lastKnown: '2026-01-01' })).toBe(false);
  });

  it('but not where its end is known, or no date at all', () => {
    expect(isStale({ from: '2019', to: '2020' })).toBe(false);
    expect(isStale({})).toBe(false);
  });

  it('a month or a year counts by its last day', () => {
    expect(isStale({ lastKnown: '2025-03' })).toBe(false);
    expect(isStale({ lastKnown: '2025' })).toBe(false);
    expect(isStale({ lastKnown: '2024' })).toBe(true);
  });
});

describe('the words of the knowledge page', () => {
  it('speak of the day asked for where the card speaks of a story', () => {
    const translate = ofAskedDay(en.translate);
    expect(translate('card.storyDay')).toBe('the day you asked for');
    expect(translate('card.undated')).toBe('Last known');
    expect(translate('card.on', { date: '1 March 2023' })).toBe('On 1 March 2023');
  });

  it('say how sure an office is on the day', () => {
    expect(sureness({ holding: 'holds' }, en)).toBe('');
    expect(sureness({ holding: 'unclear' }, en)).toBe('not certain');
    expect(sureness({ holding: 'last-known', lastKnown: '2022-09-29' }, en)).toBe(
      'last known on 29 September 2022',
    );
    expect(sureness({ holding: 'last-known', from: '2018' }, en)).toBe('last known in 2018');
    expect(sureness({ holding: 'last-known', lastKnown: '2022-09-29' }, ur)).toBe(
      'آخری تصدیق 29 ستمبر 2022',
    );
  });
});

describe('a date field asks for a day', () => {
  it('once it holds one that can be meant', () => {
    expect(dayFrom('2023-03-01')).toBe('2023-03-01');
    expect(dayFrom('')).toBeUndefined();
    expect(dayFrom('0202-03-01')).toBeUndefined();
  });
});
