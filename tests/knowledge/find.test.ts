import { describe, expect, it } from 'vitest';
import { findForm, foldForm } from '../../knowledge/find.ts';
import { editDistance, nearestIds } from '../../knowledge/nearest.ts';
import { sampleKnowledge } from './sample.ts';

describe('two forms read the same', () => {
  it.each([
    ['Bhutto-Zardari', 'BHUTTO  zardari'],
    ['Csaba Kőrösi', 'csaba korosi'],
    ['Prime Minister’s Office', "Prime Minister's Office"],
    ['Ignite – National Technology Fund', 'Ignite National Technology Fund'],
    ['وزارتِ خارجہ', 'وزارت خارجہ'],
    ['علي بابا كمپنى', 'علی بابا کمپنی'],
    ['پی\u200cٹی\u200cاے', 'پیٹیاے'],
  ])('%s and %s', (one, two) => {
    expect(foldForm(one)).toBe(foldForm(two));
  });

  it.each([
    ['آمنہ', 'امنہ'],
    ['چوہدری', 'چوھدری'],
    ['PTA', 'PTI'],
    ['People’s Party', 'Peoples Party'],
  ])('but not %s and %s', (one, two) => {
    expect(foldForm(one)).not.toBe(foldForm(two));
  });
});

describe('a form', () => {
  it('finds every entity that has it, however it is written', () => {
    const knowledge = sampleKnowledge();
    expect(findForm(knowledge, 'ministry  OF post').map(({ entity }) => entity.id)).toEqual([
      'ministry-of-post',
    ]);
    expect(findForm(knowledge, 'ایڈا ایگزیمپل').map(({ alias }) => alias.use)).toEqual(['alone']);
    expect(findForm(knowledge, 'Ministry')).toEqual([]);
    expect(findForm(knowledge, '')).toEqual([]);
  });
});

describe('the nearest ids', () => {
  const ids = [
    'bilawal-bhutto-zardari',
    'asif-ali-zardari',
    'aseefa-bhutto-zardari',
    'pta',
    'pti',
    'ptcl',
  ];

  it('mend a slip', () => {
    expect(nearestIds('bilawal-bhuto-zardari', ids)[0]).toBe('bilawal-bhutto-zardari');
    expect(nearestIds('Bilawal Bhutto Zardari', ids)[0]).toBe('bilawal-bhutto-zardari');
  });

  it('complete a part of an id', () => {
    expect(nearestIds('bilawal', ids)).toEqual(['bilawal-bhutto-zardari']);
    expect(nearestIds('asif', ids)).toEqual(['asif-ali-zardari']);
  });

  it('are none where nothing is near', () => {
    expect(nearestIds('quaid', ids)).toEqual([]);
    expect(nearestIds('', ids)).toEqual([]);
  });

  it('count letters to add, drop or change', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('abc', 'abc')).toBe(0);
  });
});
