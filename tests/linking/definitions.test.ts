import { describe, expect, test } from 'vitest';
import { findDefinitions } from '../../linking/definitions.ts';
import { scanBlock } from '../../linking/page-text.ts';
import { lexicon } from './people.ts';

/** What a text defines: `short = entity`, or `= something else`. */
function definitionsIn(text: string): string[] {
  return findDefinitions(scanBlock(lexicon, text)).map(
    ({ short, entity }) => `${short} = ${lexicon.entities[entity]?.id ?? 'something else'}`,
  );
}

describe('ours', () => {
  test.each([
    'The Pakistan Telecommunication Authority (PTA) said',
    'The Pakistan Telecommunication Authority’s (PTA) chairman',
    'The PTA (Pakistan Telecommunication Authority) said',
    'the Pakistan Telecommunication Authority, or PTA, said',
    'the PTA, or the Pakistan Telecommunication Authority, said',
    'The PTA, short for Pakistan Telecommunication Authority, said',
    'PTA stands for the Pakistan Telecommunication Authority',
  ])('%s', (text) => {
    expect(definitionsIn(text)).toEqual(['PTA = pta']);
  });

  test('in Urdu', () => {
    expect(definitionsIn('پاکستان ٹیلی کمیونیکیشن اتھارٹی (پی ٹی اے) نے کہا')).toEqual([
      'پی ٹی اے = pta',
    ]);
    expect(definitionsIn('پاکستان ٹیلی کمیونیکیشن اتھارٹی (PTA) نے کہا')).toEqual(['PTA = pta']);
  });

  test('an abbreviation that the file does not list', () => {
    expect(definitionsIn('the Prevention of Electronic Crimes Act (PoECA)')).toEqual([
      'PoECA = peca',
    ]);
  });
});

describe('something else', () => {
  test.each([
    'The Parent-Teacher Association (PTA) met',
    'The parent teacher association (PTA) met',
    'the PTA (Parent Teacher Association) met',
    'the Parent-Teacher Association, or PTA, met',
    'the PTA, or Parent Teacher Association, met',
    'PTA stands for purified terephthalic acid',
    'the Prevention of Terrorism Act (PTA) of 1979',
  ])('%s', (text) => {
    expect(definitionsIn(text)).toEqual(['PTA = something else']);
  });

  test('in Urdu, by the names of the letters', () => {
    expect(definitionsIn('پرائمری ٹیچرز اتحاد (پی ٹی اے) کا اجلاس')).toEqual([
      'پی ٹی اے = something else',
    ]);
  });
});

describe('nothing', () => {
  test.each([
    ['a firm behind a name', 'Nick Clegg (Meta) said'],
    ['a party behind a name', 'Imran Khan (PTI) said'],
    ['a year', 'Meta Platforms (2021) said'],
    ['letters that do not fit', 'The Board of Schools (PTA) met'],
    ['two bodies in a row', 'the Pakistan Telecommunication Authority, the FIA and others'],
    ['a choice', 'the Pakistan Telecommunication Authority or Meta'],
  ])('%s', (_, text) => {
    expect(definitionsIn(text)).toEqual([]);
  });
});
