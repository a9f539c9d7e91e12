import { expect, test } from 'vitest';
import { tokenise } from '../../linking/tokens.ts';
import { Vocabulary } from '../../linking/vocabulary.ts';

function lookUp(vocabulary: Vocabulary, text: string): number[] {
  return [...vocabulary.lookUp(tokenise(text))];
}

test('a word has a number, an unknown one has none', () => {
  const vocabulary = new Vocabulary();
  const khan = vocabulary.add('Khan');
  const clegg = vocabulary.add('Clegg');
  expect(lookUp(vocabulary, 'Clegg and KHAN')).toEqual([clegg, -1, khan]);
});

test('spellings of one name share a number', () => {
  const vocabulary = new Vocabulary();
  const id = vocabulary.add('Chaudhry');
  expect(vocabulary.add('Choudhary')).toBe(id);
  expect(vocabulary.size).toBe(1);
  expect(lookUp(vocabulary, 'Chaudhary Chowdhury Chaudhri')).toEqual([id, id, id]);
});

test('a spelling of three letters and a longer one of the same name find each other', () => {
  const short = new Vocabulary();
  expect(lookUp(short, 'Haque')).toEqual([-1]);
  const haq = short.add('Haq');
  expect(lookUp(short, 'Haq Haque')).toEqual([haq, haq]);
  const long = new Vocabulary();
  const haque = long.add('Haque');
  expect(lookUp(long, 'Haq Haque')).toEqual([haque, haque]);
});

test('words with the same consonants stay apart', () => {
  const vocabulary = new Vocabulary();
  const salim = vocabulary.add('Salim');
  const salma = vocabulary.add('Salma');
  expect(lookUp(vocabulary, 'Salma Salim Salem Sulami')).toEqual([salma, salim, -1, -1]);
});

test('a word that was unknown and is added afterwards is found by its other spellings', () => {
  const vocabulary = new Vocabulary();
  vocabulary.add('Clegg');
  expect(lookUp(vocabulary, 'Rehman')).toEqual([-1]);
  const id = vocabulary.add('Rahman');
  expect(lookUp(vocabulary, 'Rahman Rahmaan')).toEqual([id, id]);
});

test('thousands of words all keep their numbers', () => {
  const vocabulary = new Vocabulary();
  const words = Array.from({ length: 5000 }, (_, i) => `w${i}`);
  const ids = words.map((word) => vocabulary.add(word));
  expect(lookUp(vocabulary, words.join(' '))).toEqual(ids);
});

test('comes back from JSON as it was', () => {
  const vocabulary = new Vocabulary();
  for (const word of ['Khan', 'Haq', 'شہباز', 'U.N.', '&', '5G']) vocabulary.add(word);
  const text = 'Khan Haque شهباز UN and 5g Clegg';
  const copy = Vocabulary.fromJSON(JSON.parse(JSON.stringify(vocabulary)));
  expect(lookUp(copy, text)).toEqual(lookUp(vocabulary, text));
  expect(lookUp(copy, text)).toEqual([0, 1, 2, 3, 4, 5, -1]);
});
