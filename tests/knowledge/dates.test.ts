import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePartial,
  daysBetween,
  daysOf,
  isDay,
  isPartialDate,
  sayDate,
  sayOn,
  sayValidity,
} from '../../knowledge/dates.ts';
import { partialDates } from './arbitrary-dates.ts';

describe('a partial date', () => {
  it('stands for all the days that it can mean', () => {
    expect(daysOf('2022')).toEqual({ first: '2022-01-01', last: '2022-12-31' });
    expect(daysOf('2022-04')).toEqual({ first: '2022-04-01', last: '2022-04-30' });
    expect(daysOf('2022-04-27')).toEqual({ first: '2022-04-27', last: '2022-04-27' });
  });

  it('knows leap years', () => {
    expect(daysOf('2024-02').last).toBe('2024-02-29');
    expect(daysOf('2023-02').last).toBe('2023-02-28');
    expect(daysOf('1900-02').last).toBe('1900-02-28');
    expect(daysOf('2000-02').last).toBe('2000-02-29');
  });

  it('keeps years before 100 as they are', () => {
    expect(daysOf('0004-02').last).toBe('0004-02-29');
  });

  it('is checked against the calendar', () => {
    expect(['2022', '2022-12', '2024-02-29'].map(isPartialDate)).toEqual([true, true, true]);
    expect(
      ['2022-13', '2023-02-29', '2022-00', '22', '2022-1', '2022-01-01T00', '', '२०२२'].map(
        isPartialDate,
      ),
    ).toEqual([false, false, false, false, false, false, false, false]);
    expect(isDay('2022-09')).toBe(false);
    expect(isDay('2022-09-29')).toBe(true);
  });

  it('sorts by its first day, the coarser one first', () => {
    const dates = ['2022-02', '2022-01-01', '2021-12-31', '2022', '2022-01'];
    expect(dates.sort(comparePartial)).toEqual([
      '2021-12-31',
      '2022',
      '2022-01',
      '2022-01-01',
      '2022-02',
    ]);
  });

  it('has its first day no later than its last, and both exist (any date)', () => {
    fc.assert(
      fc.property(partialDates, (partial) => {
        const { first, last } = daysOf(partial);
        expect(first <= last && isDay(first) && isDay(last)).toBe(true);
        expect(first.startsWith(partial) && last.startsWith(partial)).toBe(true);
      }),
    );
  });

  it('sorts the same from both sides, and without circles (any dates)', () => {
    fc.assert(
      fc.property(partialDates, partialDates, partialDates, (a, b, c) => {
        expect(Math.sign(comparePartial(a, b))).toBe(0 - Math.sign(comparePartial(b, a)));
        if (comparePartial(a, b) <= 0 && comparePartial(b, c) <= 0) {
          expect(comparePartial(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('days between', () => {
  it('counts whole days, over leap days too', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2022-09-29', '2022-09-29')).toBe(0);
    expect(daysBetween('2022-09-29', '2022-09-28')).toBe(-1);
  });
});

describe('a date in words', () => {
  it('is no finer than it is known', () => {
    expect(sayDate('2022-09-29', 'en')).toBe('29 September 2022');
    expect(sayDate('2022-04', 'en')).toBe('April 2022');
    expect(sayDate('2022', 'en')).toBe('2022');
    expect(sayDate('2022-09-29', 'ur')).toBe('29 ستمبر 2022');
    expect(sayDate('2022-04', 'ur')).toBe('اپریل 2022');
    expect(sayDate('2022', 'ur')).toBe('2022');
  });

  it('takes "on" for a day and "in" for more', () => {
    expect(sayOn('2022-09-29', 'en')).toBe('on 29 September 2022');
    expect(sayOn('2022-09', 'en')).toBe('in September 2022');
    expect(sayOn('2022-09-29', 'ur')).toBe('29 ستمبر 2022 کو');
  });

  it('says from, until and last known', () => {
    expect(sayValidity({ from: '2022-04', to: '2023' }, 'en')).toEqual({
      from: 'from April 2022',
      to: 'until 2023',
    });
    expect(sayValidity({ from: '2022-04', lastKnown: '2025-11-06' }, 'en')).toEqual({
      from: 'from April 2022',
      lastKnown: 'last known on 6 November 2025',
    });
    expect(sayValidity({ lastKnown: '2026-02' }, 'en')).toEqual({
      lastKnown: 'last known in February 2026',
    });
    expect(sayValidity({ from: '2022-04', to: '2023-08-10' }, 'ur')).toEqual({
      from: 'اپریل 2022 سے',
      to: '10 اگست 2023 تک',
    });
  });

  it('leaves the last known date out where the end is known', () => {
    expect(sayValidity({ to: '2023', lastKnown: '2022-05-01' }, 'en')).toEqual({
      to: 'until 2023',
    });
  });

  it('says nothing of dates that are not known', () => {
    expect(sayValidity({}, 'en')).toEqual({});
  });
});
