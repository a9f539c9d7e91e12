import { describe, expect, it } from 'vitest';
import { cardWords } from '../../components/card/card-words.ts';
import { sayStep } from '../../components/card/step.ts';
import type { CardRole } from '../../knowledge/card.ts';

const name = { en: 'Ada Example', ur: 'ایڈا' };
const role = (part: Partial<CardRole>): CardRole => ({
  text: { en: 'Minister of Examples', ur: 'وزیر امثال' },
  holding: 'holds',
  sources: [],
  events: [],
  ...part,
});
const step = (onDay: CardRole[], language: 'en' | 'ur' = 'en') =>
  sayStep({ name, onDay }, 3, 12, { language, translate: cardWords(language) }).replace(
    /[\u2066-\u2069]/g,
    '',
  );

describe('a step is told', () => {
  it('with the office of the day and which of how many', () => {
    expect(step([role({})])).toBe('Ada Example, Minister of Examples. 3 of 12');
    expect(step([role({})], 'ur')).toBe('ایڈا، وزیر امثال۔ 12 میں سے 3');
  });

  it('with the first of several offices only', () => {
    expect(step([role({}), role({ text: { en: 'Chair' } })])).not.toContain('Chair');
  });

  it('as last known where no source has the office on that day', () => {
    const known = role({ holding: 'last-known', from: '2020', lastKnown: '2022-03-14' });
    expect(step([known])).toBe(
      'Ada Example, Minister of Examples, last known on 14 March 2022. 3 of 12',
    );
    expect(step([known], 'ur')).toBe('ایڈا، وزیر امثال، آخری تصدیق 14 مارچ 2022۔ 12 میں سے 3');
  });

  it('by the name alone where no office is sure', () => {
    expect(step([])).toBe('Ada Example. 3 of 12');
    expect(step([role({ holding: 'unclear' })])).toBe('Ada Example. 3 of 12');
  });
});
