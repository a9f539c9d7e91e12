import { describe, expect, it } from 'vitest';
import { type Drawn, FADE, timelineShape } from '../../components/card/timeline-shape.ts';

const office = (
  en: string,
  dates: Omit<Drawn, 'label' | 'holding'>,
  holding: Drawn['holding'] = 'before',
) => ({ label: { en }, holding, ...dates }) satisfies Drawn;

const shape = (drawn: Drawn[], most?: number) =>
  timelineShape(drawn, '2022-09-29', '2022-09-29', most);

describe('a timeline', () => {
  it('is not drawn where there is nothing to see', () => {
    expect(shape([])).toBeUndefined();
    expect(shape([office('Envoy', {})])).toBeUndefined();
    expect(shape([office('Envoy', { lastKnown: '2022-09-29' }, 'holds')])).toBeUndefined();
  });

  it('has one row for an office held twice', () => {
    const twice = [
      office('Minister', { from: '2018', to: '2020' }),
      office('Minister', { from: '2022', to: '2023' }),
    ];
    expect(shape(twice)?.rows.map(({ bars }) => bars.length)).toEqual([2]);
  });

  it('has the story between what was before and what came after', () => {
    const drawn = shape([
      office('Minister', { from: '2020-01-01', to: '2022-01-01' }),
      office('Chairman', { from: '2023-01-01', to: '2024-01-01' }, 'after'),
    ]);
    const [before, after] = drawn?.rows.map(({ bars }) => bars[0]) ?? [];
    expect(before?.to).toBeLessThan(drawn?.day ?? 0);
    expect(after?.from).toBeGreaterThan(drawn?.day ?? 1);
  });

  it('fades out where no end is known, and keeps room for that', () => {
    const [bar] =
      shape([office('Chairman', { from: '2007-12-30', lastKnown: '2025-04-13' }, 'holds')])?.rows[0]
        ?.bars ?? [];
    expect(bar).toMatchObject({ fadesIn: false, fadesOut: true });
    expect((bar?.to ?? 1) + FADE).toBeLessThanOrEqual(1.0001);
  });

  it('is sure only of what partial dates make sure', () => {
    const [bar] = shape([office('Deputy', { from: '2010', to: '2015' })])?.rows[0]?.bars ?? [];
    expect(bar?.earliest).toBeLessThan(bar?.from ?? 0);
    expect(bar?.latest).toBeGreaterThan(bar?.to ?? 1);
  });

  it('keeps the offices of the day when room is short, in the order of time', () => {
    const drawn = shape(
      [
        office('Member', { from: '1990', to: '1995' }),
        office('Senator', { from: '2015', to: '2018' }),
        office('Minister', { from: '2022-04-19', to: '2023-08-01' }, 'holds'),
      ],
      2,
    );
    expect(drawn?.rows.map(({ label }) => label.en)).toEqual(['Senator', 'Minister']);
    expect(drawn?.hidden).toBe(1);
  });
});
