import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canOverlap, distanceTo, factHoldingAt, holdingAt } from '../../knowledge/at-date.ts';
import type { Holding } from '../../knowledge/card.ts';
import { daysOf, type Validity } from '../../knowledge/dates.ts';
import { dayNear, days, shift, validities } from './arbitrary-dates.ts';

const MINISTER = { from: '2022-04-27', to: '2023-08-10' };

describe('an office with exact dates', () => {
  it.each<[string, Holding]>([
    ['2022-04-26', 'after'],
    ['2022-04-27', 'holds'],
    ['2022-09-28', 'holds'],
    ['2023-08-10', 'holds'],
    ['2023-08-11', 'before'],
  ])('on %s: %s', (day, holding) => {
    expect(holdingAt(MINISTER, day)).toBe(holding);
  });

  it('is held by both on the day of a handover', () => {
    expect(holdingAt({ from: '2016-11-29', to: '2022-11-29' }, '2022-11-29')).toBe('holds');
    expect(holdingAt({ from: '2022-11-29', lastKnown: '2025-12-05' }, '2022-11-29')).toBe('holds');
  });
});

describe('an office with coarse dates', () => {
  it.each<[string, Holding]>([
    ['2022-03-31', 'after'],
    ['2022-04-10', 'unclear'],
    ['2022-04-30', 'holds'],
    ['2022-12-31', 'holds'],
    ['2023-01-01', 'holds'],
    ['2023-01-02', 'unclear'],
    ['2023-12-31', 'unclear'],
    ['2024-01-01', 'before'],
  ])('from April 2022 until 2023, on %s: %s', (day, holding) => {
    expect(holdingAt({ from: '2022-04', to: '2023' }, day)).toBe(holding);
  });
});

describe('an office whose end is not known', () => {
  it('is not asserted past its last known date', () => {
    const chairman = { from: '2023-05-25', lastKnown: '2025-11-06' };
    expect(holdingAt(chairman, '2025-11-06')).toBe('holds');
    expect(holdingAt(chairman, '2025-11-07')).toBe('last-known');
  });

  it('is asserted on the first day only where it was never heard of again', () => {
    expect(holdingAt({ from: '2022-04-27' }, '2022-04-27')).toBe('holds');
    expect(holdingAt({ from: '2022-04-27' }, '2022-04-28')).toBe('last-known');
    expect(holdingAt({ from: '2022' }, '2022-06-01')).toBe('unclear');
    expect(holdingAt({ from: '2022' }, '2023-06-01')).toBe('last-known');
  });

  it('last known in a month: asserted until that month begins', () => {
    const director = { from: '2026-02-03', lastKnown: '2026-03' };
    expect(holdingAt(director, '2026-03-01')).toBe('holds');
    expect(holdingAt(director, '2026-03-02')).toBe('last-known');
  });
});

describe('an office whose start is not known', () => {
  it('is certain only on days between two dates that are known', () => {
    expect(holdingAt({ to: '2023-08-10' }, '2023-08-10')).toBe('holds');
    expect(holdingAt({ to: '2023-08-10' }, '2023-08-09')).toBe('unclear');
    expect(holdingAt({ lastKnown: '2022-01-05', to: '2023-08-10' }, '2022-06-01')).toBe('holds');
    expect(holdingAt({ lastKnown: '2022-01-05' }, '2022-01-04')).toBe('unclear');
    expect(holdingAt({ lastKnown: '2022-01-05' }, '2022-01-05')).toBe('holds');
    expect(holdingAt({ lastKnown: '2022-01-05' }, '2022-01-06')).toBe('last-known');
  });

  it('without any date tells of no day', () => {
    expect(holdingAt({}, '2022-01-05')).toBe('unclear');
  });
});

describe('what holds, for any dates and day', () => {
  it('agrees with every history that the dates allow', () => {
    fc.assert(
      fc.property(
        validities.chain((validity) => fc.tuple(fc.constant(validity), dayNear(validity))),
        ([validity, day]) => {
          expect(holdingAt(validity, day)).toBe(fromHistories(validity, day));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is never asserted past the last known date', () => {
    fc.assert(
      fc.property(validities, days, (validity, day) => {
        const { from, to, lastKnown } = validity;
        const known = [from, lastKnown, to].filter((date) => date !== undefined);
        const newest = known
          .map((date) => daysOf(date).last)
          .sort()
          .at(-1);
        if (newest === undefined || day > newest)
          expect(holdingAt(validity, day)).not.toBe('holds');
      }),
    );
  });

  it('runs in order as days pass: after, unclear, holds, unclear or last-known, before', () => {
    const order: Holding[][] = [
      ['after'],
      ['unclear'],
      ['holds'],
      ['unclear', 'last-known'],
      ['before'],
    ];
    fc.assert(
      fc.property(validities, fc.array(days, { minLength: 2, maxLength: 30 }), (validity, some) => {
        let stage = 0;
        for (const day of some.sort()) {
          const holding = holdingAt(validity, day);
          const next = order.findIndex((stands, at) => at >= stage && stands.includes(holding));
          expect(next, `${JSON.stringify(validity)} ${day} ${holding}`).toBeGreaterThanOrEqual(
            stage,
          );
          stage = next;
        }
      }),
    );
  });

  it('a finer date never turns a certain answer round', () => {
    fc.assert(
      fc.property(validities, days, (validity, day) => {
        const coarse = holdingAt(validity, day);
        const { from, to } = validity;
        const finer = {
          ...validity,
          ...(from ? { from: daysOf(from).first } : {}),
          ...(to ? { to: daysOf(to).last } : {}),
        };
        if (coarse === 'holds') expect(holdingAt(finer, day)).toBe('holds');
        if (coarse === 'after' || coarse === 'before') expect(holdingAt(finer, day)).toBe(coarse);
      }),
    );
  });
});

/**
 * The answer by trying: each start, end and sighting at the edges of what the dates allow and
 * around the day. Ends are free where none is known.
 */
function fromHistories(validity: Validity, day: string): Holding {
  const around = [shift(day, -1), day, shift(day, 1)];
  const dates = [validity.from, validity.to, validity.lastKnown].filter(
    (date) => date !== undefined,
  );
  const edges = dates.flatMap((date) => [daysOf(date).first, daysOf(date).last]);
  const picks = ['1000-01-01', ...around, ...edges, '3000-01-01'];
  const within = (partial?: string) =>
    partial === undefined
      ? picks
      : picks.filter((pick) => daysOf(partial).first <= pick && pick <= daysOf(partial).last);
  const starts: boolean[] = [];
  const ends: boolean[] = [];
  for (const start of within(validity.from)) {
    for (const end of within(validity.to)) {
      const seen = validity.lastKnown === undefined ? [start] : within(validity.lastKnown);
      if (!seen.some((sighting) => start <= sighting && sighting <= end)) continue;
      starts.push(start <= day);
      ends.push(end < day);
    }
  }
  if (starts.every((begun, at) => begun && !ends[at])) return 'holds';
  if (starts.every((begun) => !begun)) return 'after';
  if (ends.every(Boolean)) return 'before';
  const begun = dates.length > 0 && starts.every(Boolean);
  return begun && validity.to === undefined ? 'last-known' : 'unclear';
}

describe('a fact', () => {
  it('with a beginning only tells of an event that stays true', () => {
    expect(factHoldingAt({ from: '1996-10-17' }, '1996-10-16')).toBe('after');
    expect(factHoldingAt({ from: '1996-10-17' }, '2022-09-29')).toBe('holds');
    expect(factHoldingAt({ from: '2022' }, '2022-09-29')).toBe('unclear');
  });

  it('without a date always holds', () => {
    expect(factHoldingAt({}, '2022-09-29')).toBe('holds');
  });

  it('with an end or a last known date is judged as an office is', () => {
    fc.assert(
      fc.property(validities, days, (validity, day) => {
        fc.pre(validity.to !== undefined || validity.lastKnown !== undefined);
        expect(factHoldingAt(validity, day)).toBe(holdingAt(validity, day));
      }),
    );
  });
});

describe('two statements', () => {
  it('overlap unless one certainly ends before the other begins', () => {
    expect(canOverlap(MINISTER, { from: '2023-08-10' })).toBe(true);
    expect(canOverlap(MINISTER, { from: '2023-08-11' })).toBe(false);
    expect(canOverlap(MINISTER, { to: '2022' })).toBe(true);
    expect(canOverlap(MINISTER, {})).toBe(true);
  });

  it('overlap the same from both sides, and on any day on which both hold', () => {
    fc.assert(
      fc.property(validities, validities, days, (a, b, day) => {
        expect(canOverlap(a, b)).toBe(canOverlap(b, a));
        if (holdingAt(a, day) === 'holds' && holdingAt(b, day) === 'holds') {
          expect(canOverlap(a, b)).toBe(true);
        }
      }),
    );
  });
});

describe('the distance of a statement', () => {
  it('counts days to the nearest date it speaks of', () => {
    expect(distanceTo(MINISTER, '2022-04-20')).toBe(7);
    expect(distanceTo(MINISTER, '2022-09-28')).toBe(0);
    expect(distanceTo(MINISTER, '2023-08-12')).toBe(2);
    expect(distanceTo({ from: '2022-04-27' }, '2022-04-30')).toBe(3);
    expect(distanceTo({ lastKnown: '2022' }, '2022-04-30')).toBe(0);
    expect(distanceTo({}, '2022-04-30')).toBeUndefined();
  });
});
