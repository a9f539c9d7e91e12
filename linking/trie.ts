/** Sequences of word numbers → values, packed: one edge table by open addressing, no object a node. */

import { numbersFromText, numbersToText } from './number-text.ts';

export class Trie {
  /** Three numbers an edge: parent node, word, child node. A child of 0 is an empty slot: node 0 is a root. */
  private edges = new Int32Array(3 << 10);
  private edgeCount = 0;
  private nodeCount: number;
  /** Node → its first value's place in `values`, + 1. */
  private heads = new Int32Array(1 << 10);
  private readonly values: number[] = [];
  private readonly nexts: number[] = [];

  /** Nodes 0 ... roots-1 are roots: several tries share the table. */
  constructor(roots = 1) {
    this.nodeCount = roots;
  }

  /** Adds a value at the end of a sequence. A sequence may carry several. */
  add(root: number, words: readonly number[], value: number): void {
    let node = root;
    for (const word of words) node = this.child(node, word) || this.addChild(node, word);
    this.append(node, value);
  }

  /** The node behind an edge, or 0. */
  child(node: number, word: number): number {
    const { edges } = this;
    const mask = edges.length / 3 - 1;
    for (let slot = mix(node, word) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 3;
      const child = edges[at + 2] as number;
      if (child === 0) return 0;
      if (edges[at] === node && edges[at + 1] === word) return child;
    }
  }

  /** The first value at a node as a cursor for `value` and `next`, or -1. */
  first(node: number): number {
    return (this.heads[node] as number) - 1;
  }

  value(cursor: number): number {
    return this.values[cursor] as number;
  }

  next(cursor: number): number {
    return this.nexts[cursor] as number;
  }

  /** Edges in the order of their children, which are numbered one after the other. */
  toJSON(): { roots: number; nodes: string; words: string; ends: string; values: string } {
    const { edges, nodeCount, edgeCount } = this;
    const roots = nodeCount - edgeCount;
    const nodes = new Array<number>(edgeCount).fill(0);
    const words = new Array<number>(edgeCount).fill(0);
    for (let at = 0; at < edges.length; at += 3) {
      const child = edges[at + 2] as number;
      if (child === 0) continue;
      nodes[child - roots] = edges[at] as number;
      words[child - roots] = edges[at + 1] as number;
    }
    const ends: number[] = [];
    const values: number[] = [];
    for (let node = 0; node < nodeCount; node++) {
      const own: number[] = [];
      for (let cursor = this.first(node); cursor >= 0; cursor = this.next(cursor))
        own.push(this.value(cursor));
      // As they were added: `append` puts each in front.
      for (const value of own.reverse()) {
        ends.push(node);
        values.push(value);
      }
    }
    return {
      roots,
      nodes: numbersToText(nodes),
      words: numbersToText(words),
      ends: numbersToText(ends),
      values: numbersToText(values),
    };
  }

  static fromJSON({ roots, ...lists }: ReturnType<Trie['toJSON']>): Trie {
    const nodes = numbersFromText(lists.nodes);
    const words = numbersFromText(lists.words);
    const ends = numbersFromText(lists.ends);
    const values = numbersFromText(lists.values);
    const trie = new Trie(roots);
    const count = nodes.length;
    let slots = 1 << 10;
    while (count * 2 >= slots) slots *= 2;
    trie.edges = new Int32Array(3 * slots);
    trie.heads = new Int32Array(Math.max(1 << 10, count + roots));
    for (let i = 0; i < count; i++) trie.insert(nodes[i] as number, words[i] as number, roots + i);
    trie.edgeCount = count;
    trie.nodeCount = roots + count;
    for (let i = 0; i < ends.length; i++) trie.append(ends[i] as number, values[i] as number);
    return trie;
  }

  private append(node: number, value: number): void {
    this.values.push(value);
    this.nexts.push((this.heads[node] as number) - 1);
    this.heads[node] = this.values.length;
  }

  private addChild(node: number, word: number): number {
    if (this.edgeCount * 2 >= this.edges.length / 3) this.grow();
    const child = this.nodeCount++;
    if (child >= this.heads.length) {
      const larger = new Int32Array(this.heads.length * 2);
      larger.set(this.heads);
      this.heads = larger;
    }
    this.insert(node, word, child);
    this.edgeCount++;
    return child;
  }

  private insert(node: number, word: number, child: number): void {
    const mask = this.edges.length / 3 - 1;
    let slot = mix(node, word) & mask;
    while (this.edges[slot * 3 + 2] !== 0) slot = (slot + 1) & mask;
    this.edges[slot * 3] = node;
    this.edges[slot * 3 + 1] = word;
    this.edges[slot * 3 + 2] = child;
  }

  private grow(): void {
    const old = this.edges;
    this.edges = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 3) {
      if (old[at + 2] !== 0) {
        this.insert(old[at] as number, old[at + 1] as number, old[at + 2] as number);
      }
    }
  }
}

/** Both numbers are small and dense; the odd constant is 2^32 divided by the golden ratio (Knuth, 6.4). */
function mix(node: number, word: number): number {
  const h = Math.imul(node, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b);
  return h ^ (h >>> 15);
}
