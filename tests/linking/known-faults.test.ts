/**
 * What the recogniser still gets wrong. Each test says how it ought to be and is expected to fail;
 * one that passes has been mended: drop `.fails` and move it to the file of its subject.
 */
import { expect, test as it } from 'vitest';
import { tokenise } from '../../linking/tokens.ts';
import { Vocabulary } from '../../linking/vocabulary.ts';
import { lexiconOf, mentionsIn } from './people.ts';

const test = it.fails;

test('in capitals an abbreviation that is a word as well needs more than its capitals', () => {
  const who = lexiconOf({ id: 'who', kind: 'organisation', name: { en: 'WHO' } });
  expect(mentionsIn('WHO IS WHO IN THE WORLD OF CRICKET', {}, who)).toEqual([]);
});

test('Latin letters with Urdu digits are found', () => {
  const vocabulary = new Vocabulary();
  const id = vocabulary.add('UNGA77');
  expect([...vocabulary.lookUp(tokenise('UNGA۷۷'))]).toEqual([id]);
});
