import { expect, test } from 'vitest';
import { Trie } from '../../linking/trie.ts';

function valuesOf(trie: Trie, root: number, words: number[]): number[] {
  let node = root;
  for (const word of words) {
    node = trie.child(node, word);
    if (node === 0) return [];
  }
  const values: number[] = [];
  for (let cursor = trie.first(node); cursor >= 0; cursor = trie.next(cursor)) {
    values.push(trie.value(cursor));
  }
  return values.sort((a, b) => a - b);
}

test('a sequence gives back all its values, a part of it none', () => {
  const trie = new Trie();
  trie.add(0, [7, 3], 10);
  trie.add(0, [7, 3], 11);
  trie.add(0, [7, 3, 5], 12);
  expect(valuesOf(trie, 0, [7, 3])).toEqual([10, 11]);
  expect(valuesOf(trie, 0, [7, 3, 5])).toEqual([12]);
  expect(valuesOf(trie, 0, [7])).toEqual([]);
  expect(valuesOf(trie, 0, [3])).toEqual([]);
});

test('what stands under one root is not found under another', () => {
  const trie = new Trie(2);
  trie.add(0, [1], 10);
  trie.add(1, [1], 11);
  expect(valuesOf(trie, 0, [1])).toEqual([10]);
  expect(valuesOf(trie, 1, [1])).toEqual([11]);
});

test('word 0 is a word like any other', () => {
  const trie = new Trie();
  trie.add(0, [0, 0, 0], 10);
  expect(valuesOf(trie, 0, [0, 0, 0])).toEqual([10]);
  expect(valuesOf(trie, 0, [0, 0])).toEqual([]);
});

test('thousands of sequences are found again, before and after JSON', () => {
  const trie = new Trie(2);
  const sequences = Array.from({ length: 6000 }, (_, i) => [i % 61, i % 97, i % 7]);
  sequences.forEach((words, i) => {
    trie.add(i % 2, words, i);
  });
  const copy = Trie.fromJSON(JSON.parse(JSON.stringify(trie)));
  for (const [i, words] of sequences.entries()) {
    const values = valuesOf(trie, i % 2, words);
    expect(values).toContain(i);
    expect(valuesOf(copy, i % 2, words)).toEqual(values);
  }
  expect(valuesOf(copy, 0, [61])).toEqual([]);
});

test('a copy can be added to', () => {
  const trie = new Trie();
  trie.add(0, [1, 2], 10);
  const copy = Trie.fromJSON(JSON.parse(JSON.stringify(trie)));
  copy.add(0, [1, 3], 11);
  expect(valuesOf(copy, 0, [1, 2])).toEqual([10]);
  expect(valuesOf(copy, 0, [1, 3])).toEqual([11]);
});
