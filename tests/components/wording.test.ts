import { describe, expect, it } from 'vitest';
import {
  dayHeading,
  factDates,
  groupsByCertainty,
  officeDates,
  readableDates,
  relationDates,
  whyHeading,
} from '../../components/card/wording.ts';
import { en, ur } from './speech.ts';

describe('the dates of an office', () => {
  it('are told from start to end where both are known', () => {
    const office = { from: '2022-04-27', to: '2023-08-10' };
    expect(officeDates(office, en)).toBe('27 April 2022 – 10 August 2023');
    expect(officeDates(office, ur)).toBe('27 اپریل 2022 – 10 اگست 2023');
  });

  it('are told no finer than they are known', () => {
    expect(officeDates({ from: '2010', to: '2015-05' }, en)).toBe('2010 – May 2015');
  });

  it('end at the last known date where no end is known', () => {
    const office = { from: '2018', lastKnown: '2022-09-23' };
    expect(officeDates(office, en)).toBe(
      'from 2018; held it on 23 September 2022, no later source',
    );
    expect(officeDates(office, ur)).toContain('23 ستمبر 2022 کو');
  });

  it('never say that an office goes on', () => {
    expect(officeDates({ from: '2025-09-09' }, en)).toBe('from 9 September 2025; no later source');
    expect(officeDates({ from: '2025-09-09', lastKnown: '2025-09-09' }, en)).toBe(
      'from 9 September 2025; no later source',
    );
  });

  it('say that the start is not known', () => {
    expect(officeDates({ to: '2017' }, en)).toBe('until 2017; start not known');
    expect(officeDates({ lastKnown: '2022-09-29' }, en)).toBe(
      'held it on 29 September 2022; no other date known',
    );
    expect(officeDates({ lastKnown: '2016-03', to: '2017' }, en)).toBe(
      'held it in March 2016, until 2017; start not known',
    );
  });

  it('say that nothing is known', () => {
    expect(officeDates({}, en)).toBe('dates not known');
  });
});

describe('the dates of a relation', () => {
  it('are those on which it is known', () => {
    expect(relationDates({ lastKnown: '2024-06-29' }, en)).toBe(
      'known on 29 June 2024; no later source',
    );
    expect(relationDates({ from: '2018', lastKnown: '2024-06' }, en)).toBe(
      'from 2018; known in June 2024, no later source',
    );
  });

  it('are left out where there are none', () => {
    expect(relationDates({}, en)).toBe('');
  });
});

describe('the dates of a fact', () => {
  it('are the day on which it happened, or up to which it is known', () => {
    expect(factDates({ from: '2022-09-28' }, en)).toBe('28 September 2022');
    expect(factDates({ lastKnown: '2023-05-25' }, en)).toBe('as of 25 May 2023');
    expect(factDates({ from: '2021-11', lastKnown: '2022-01-28' }, en)).toBe(
      'from November 2021, as of 28 January 2022',
    );
    expect(factDates({}, en)).toBe('');
  });
});

describe('the heading over the offices of the day', () => {
  const card = { day: '2022-09-29', readUntil: '2026-03-13' };

  it('names the day of the story', () => {
    expect(dayHeading(card, 'holds', en)).toEqual({
      text: 'On 29 September 2022',
      remark: 'day of the story',
    });
    expect(dayHeading(card, 'holds', ur).text).toBe('29 ستمبر 2022 کو');
  });

  it('says where it is not certain, or was known only before', () => {
    expect(dayHeading(card, 'unclear', en).text).toBe('On 29 September 2022, not certain');
    expect(dayHeading(card, 'last-known', en).text).toBe('Last known before 29 September 2022');
  });

  it('says nothing of a day where the story has no date', () => {
    for (const certainty of ['holds', 'unclear', 'last-known'] as const) {
      expect(dayHeading({ readUntil: '2026-03-13' }, certainty, en)).toEqual({
        text: 'Story’s date unknown',
        remark: 'as known on 13 March 2026',
      });
    }
  });
});

describe('offices under one heading', () => {
  const offices = [
    { holding: 'holds' as const, id: 1 },
    { holding: 'unclear' as const, id: 2 },
    { holding: 'last-known' as const, id: 3 },
    { holding: 'unclear' as const, id: 4 },
  ];

  it('are equally certain, and stand in their order', () => {
    const groups = groupsByCertainty(offices, '2022-09-29');
    expect(groups.map(({ certainty }) => certainty)).toEqual([
      'holds',
      'unclear',
      'last-known',
      'unclear',
    ]);
  });

  it('are all those known where there is no day', () => {
    expect(groupsByCertainty(offices, undefined)).toHaveLength(1);
  });
});

it('a match of fair confidence is called that', () => {
  expect(whyHeading(0.95, en)).toBe('Why matched:');
  expect(whyHeading(0.7, en)).toBe('Why matched (fair confidence):');
});

it('days in English texts of the file are written out, spans are left', () => {
  expect(readableDates('oath 2022-04-27')).toBe('oath 27 April 2022');
  expect(readableDates('in the night of 2023-08-09/10')).toBe('in the night of 2023-08-09/10');
  expect(readableDates('on 2022-13-45')).toBe('on 2022-13-45');
});
