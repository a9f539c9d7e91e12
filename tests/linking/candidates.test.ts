import { describe, expect, test } from 'vitest';
import { scanBlock } from '../../linking/page-text.ts';
import { wordAt } from '../../linking/tokens.ts';
import { entity, lexicon, lexiconOf } from './people.ts';

/** The candidates of a text, as written. */
function candidatesIn(text: string, of = lexicon): string[] {
  const { tokens, candidates } = scanBlock(of, text);
  return candidates.map(({ first, last }) =>
    tokens.text.slice(tokens.starts[first], tokens.ends[last]),
  );
}

describe('the longest form that begins first', () => {
  test('wins over what it holds', () => {
    expect(candidatesIn('at the UN General Assembly and the UN')).toEqual([
      'UN General Assembly',
      'UN',
    ]);
  });

  test('may be a shorter one where the longer is not finished', () => {
    expect(candidatesIn('the United Nations General')).toEqual(['United Nations']);
  });

  test('carries everyone it could mean', () => {
    const { candidates } = scanBlock(lexicon, 'Sharif left');
    expect(candidates[0]?.forms.map((form) => lexicon.entities[form.entity]?.id).sort()).toEqual([
      'nawaz-sharif',
      'shehbaz-sharif',
    ]);
  });
});

describe('letter case', () => {
  test('an abbreviation needs its capitals', () => {
    expect(candidatesIn('the PTA, the pta, the Pta')).toEqual(['PTA']);
  });

  test('a long abbreviation may be written like a name', () => {
    const unicef = lexiconOf({ id: 'a', kind: 'organisation', name: { en: 'UNICEF' } });
    expect(candidatesIn('UNICEF, Unicef, unicef', unicef)).toEqual(['UNICEF', 'Unicef']);
  });

  test('a name needs a capital in each word, but for its small ones', () => {
    expect(candidatesIn('meta Meta META')).toEqual(['Meta', 'META']);
    expect(candidatesIn('Ministry of information technology and telecommunication')).toEqual([]);
    expect(candidatesIn('MINISTRY OF INFORMATION TECHNOLOGY AND TELECOMMUNICATION')).toHaveLength(
      1,
    );
  });

  test('a form marked "any" needs none', () => {
    const metaverse = lexiconOf({ id: 'a', kind: 'concept', name: { en: 'metaverse' } });
    expect(candidatesIn('Metaverse, metaverse', metaverse)).toEqual(['Metaverse', 'metaverse']);
    const any = entity({ id: 'a', kind: 'concept', name: { en: 'Metaverse' } });
    expect(any.aliases[0]?.case).toBeUndefined();
  });

  test('a form that begins with a digit is found as it is written', () => {
    const forum = lexiconOf({ id: 'a', kind: 'organisation', name: { en: '4chan' } });
    expect(candidatesIn('on 4chan today', forum)).toEqual(['4chan']);
  });
});

describe('spelling of a person’s name', () => {
  test.each([
    'Syed Aminul Haque',
    'Syed Aminul Haq',
    'Sayed Amin ul Haque',
    'Syed Amin-ul-Haq',
    'Syed Amin Ul Haq',
    'SYED AMINUL HAQUE',
    'Syed Ameenul Haq',
  ])('%s', (text) => {
    const [candidate] = scanBlock(lexicon, text).candidates;
    expect(candidate && lexicon.entities[candidate.forms[0]?.entity ?? -1]?.id).toBe(
      'aminul-haque',
    );
    expect(candidatesIn(text)).toEqual([text]);
  });

  test('a middle initial may stand inside', () => {
    expect(candidatesIn('Mark E. Zuckerberg')).toEqual(['Mark E. Zuckerberg']);
    expect(candidatesIn('Mark E Zuckerberg')).toEqual(['Mark E Zuckerberg']);
    expect(candidatesIn('Mark Elliot Zuckerberg')).not.toContain('Mark Elliot Zuckerberg');
  });

  test('"5G" is no middle initial', () => {
    expect(candidatesIn('Mark 5G Zuckerberg')).not.toContain('Mark 5G Zuckerberg');
  });

  test('letters with marks may come apart or be left out', () => {
    expect(candidatesIn('Csaba Kőrösi, Csaba Korosi, Csaba Ko\u030bro\u0308si')).toEqual([
      'Csaba Kőrösi',
      'Csaba Korosi',
      'Csaba Ko\u030bro\u0308si',
    ]);
  });

  test('no name goes across the end of a sentence, a bracket or a comma', () => {
    expect(candidatesIn('It was Nick. Clegg said')).not.toContain('Nick. Clegg');
    expect(candidatesIn('Nick (Clegg)')).not.toContain('Nick (Clegg');
    expect(candidatesIn('Nick, Clegg')).not.toContain('Nick, Clegg');
  });
});

describe('spelling of a body’s name', () => {
  test('British or American', () => {
    const body = lexiconOf({ id: 'a', kind: 'organisation', name: { en: 'World Food Programme' } });
    expect(candidatesIn('the World Food Program', body)).toEqual(['World Food Program']);
  });

  test('romanisation counts only in long words of longer names', () => {
    const party = lexiconOf({ id: 'a', kind: 'organisation', name: { en: 'Tehreek e Labbaik' } });
    expect(candidatesIn('Tehrik-e-Labaik', party)).toEqual(['Tehrik-e-Labaik']);
    const one = lexiconOf({ id: 'a', kind: 'organisation', name: { en: 'Haque' } });
    expect(candidatesIn('Haq Haque', one)).toEqual(['Haque']);
    const short = lexiconOf({ id: 'a', kind: 'organisation', name: { en: 'Noor Bank' } });
    expect(candidatesIn('Nur Bank', short)).toEqual([]);
  });

  test('hyphen or space', () => {
    expect(candidatesIn('Pakistan Tehreek e Insaf, Pakistan Tehreek-i-Insaf')).toEqual([
      'Pakistan Tehreek e Insaf',
    ]);
  });

  test('the faction’s letter may stand in brackets', () => {
    const party = lexiconOf({ id: 'a', kind: 'organisation', name: { en: 'PML N' } });
    expect(candidatesIn('PML-N, PML(N), PML (N)', party)).toHaveLength(3);
  });

  test('"&" is "and"', () => {
    expect(candidatesIn('Ministry of Information Technology & Telecommunication')).toHaveLength(1);
  });
});

describe('Urdu', () => {
  test.each([
    ['Arabic letters', 'سيد امين الحق'],
    ['a space left out', 'سیدامین الحق'],
    ['all spaces left out', 'سیدامینالحق'],
    ['harakat', 'سیّد امینُ الحق'],
    ['joiners for spaces', 'پی\u200cٹی\u200cاے'],
    ['punctuation glued to it', 'کہا۔سید امین الحق،'],
    ['bidi controls around it', '\u202bسید امین الحق\u202c'],
  ])('%s', (_, text) => {
    expect(scanBlock(lexicon, text).candidates.map(({ forms }) => forms[0]?.use)).toHaveLength(1);
  });

  test('a Latin name glued to Urdu', () => {
    expect(candidatesIn('وزیرMetaنے')).toEqual(['Meta']);
  });
});

describe('signals', () => {
  /** Places of a text by state, and clue words. */
  function signalsIn(text: string): string[] {
    const { tokens, signals } = scanBlock(lexicon, text);
    const found = signals.map(({ first, last, value }) => {
      const written = Array.from({ length: last - first + 1 }, (_, k) =>
        wordAt(tokens, first + k),
      ).join(' ');
      return `${written}: ${lexicon.places[value]?.country ?? 'clue'}`;
    });
    return [...new Set(found)].sort();
  }

  test('places point to their state', () => {
    expect(signalsIn('Sri Lankan officials in Islamabad and in New Delhi')).toEqual([
      'Islamabad: PK',
      'New Delhi: IN',
      'New Delhi: clue',
      'Sri Lankan: LK',
    ]);
  });

  test('a short name of a state needs its capitals', () => {
    expect(signalsIn('the US told us')).toEqual(['US: US']);
  });

  test('clue words may be plural', () => {
    expect(signalsIn('classrooms').length).toBe(1);
  });
});
