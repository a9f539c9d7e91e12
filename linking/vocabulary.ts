/** The words that occur in any form of the lexicon, numbered; a text's words are looked up here once. */
import { nameFold, plainFold } from './fold.ts';
import { numbersFromText, numbersToText } from './number-text.ts';
import { plainSketch, skeletonSketch } from './sketch.ts';
import type { Tokens } from './tokens.ts';

/** Folded spellings kept between look-ups, at most this many. */
const CACHE_LIMIT = 20_000;

export class Vocabulary {
  private readonly added = new Map<string, number>();
  private readonly ids = new Map<string, number>();
  private readonly keys: string[] = [];
  /** Sketch → first entry of its chain; open addressing, 0 is empty, else entry + 1. */
  private table = new Int32Array(1 << 10);
  private tableSketch = new Int32Array(1 << 10);
  private entries = 0;
  private readonly entryId: number[] = [];
  private readonly entryNext: number[] = [];
  /** One bit for each possible value of the sketch's upper 18 bits. */
  private readonly filter = new Uint32Array(1 << 13);
  private readonly cache = new Map<string, number>();

  /** How many different words. */
  get size(): number {
    return this.keys.length;
  }

  /** The number of a word; a new word gets the next. */
  add(word: string): number {
    const before = this.added.get(word);
    if (before !== undefined) return before;
    const plain = plainFold(word);
    const key = nameFold(word);
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.keys.length;
      this.ids.set(key, id);
      this.keys.push(key);
    }
    // A spelling of three letters is sketched by its letters, a longer one by its consonants:
    // Haq and Haque are one word under two sketches.
    this.link(plainSketch(plain), id);
    if (key !== plain) this.link(plainSketch(key), id);
    if (/^[a-z0-9]+$/.test(plain)) this.link(skeletonSketch(plain), id);
    this.added.set(word, id);
    return id;
  }

  /** The words, and under which sketches each is found. */
  toJSON(): { keys: string; sketches: string; ids: string } {
    const sketches: number[] = [];
    const ids: number[] = [];
    for (let slot = 0; slot < this.table.length; slot++) {
      for (
        let entry = (this.table[slot] as number) - 1;
        entry >= 0;
        entry = this.entryNext[entry] as number
      ) {
        sketches.push(this.tableSketch[slot] as number);
        ids.push(this.entryId[entry] as number);
      }
    }
    return {
      keys: this.keys.join('\n'),
      sketches: numbersToText(sketches),
      ids: numbersToText(ids),
    };
  }

  static fromJSON({ keys, ...lists }: ReturnType<Vocabulary['toJSON']>): Vocabulary {
    const sketches = numbersFromText(lists.sketches);
    const ids = numbersFromText(lists.ids);
    const vocabulary = new Vocabulary();
    // A word may fold to two ("ﷺ"), never to two lines.
    if (keys !== '') vocabulary.keys.push(...keys.split('\n'));
    let slots = 1 << 10;
    while (sketches.length * 2 >= slots) slots *= 2;
    vocabulary.table = new Int32Array(slots);
    vocabulary.tableSketch = new Int32Array(slots);
    for (let i = 0; i < sketches.length; i++)
      vocabulary.link(sketches[i] as number, ids[i] as number);
    return vocabulary;
  }

  /** For each word of the text its number, or -1. */
  lookUp(tokens: Tokens): Int32Array {
    const { count, sketches, text, starts, ends } = tokens;
    const result = new Int32Array(count).fill(-1);
    const { filter } = this;
    for (let i = 0; i < count; i++) {
      const sketch = sketches[i] as number;
      const bit = sketch >>> 14;
      if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue;
      const entry = this.find(sketch);
      if (entry >= 0) result[i] = this.match(text.slice(starts[i], ends[i]), entry);
    }
    return result;
  }

  private match(word: string, first: number): number {
    const known = this.cache.get(word);
    if (known !== undefined) return known;
    const key = nameFold(word);
    let id = -1;
    for (let entry = first; entry >= 0 && id < 0; entry = this.entryNext[entry] as number) {
      const candidate = this.entryId[entry] as number;
      if (this.keys[candidate] === key) id = candidate;
    }
    if (this.cache.size >= CACHE_LIMIT) this.cache.clear();
    this.cache.set(word, id);
    return id;
  }

  private find(sketch: number): number {
    const mask = this.table.length - 1;
    for (let slot = spread(sketch) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.table[slot] as number;
      if (entry === 0) return -1;
      if (this.tableSketch[slot] === sketch) return entry - 1;
    }
  }

  private link(sketch: number, id: number): void {
    for (let entry = this.find(sketch); entry >= 0; entry = this.entryNext[entry] as number) {
      if (this.entryId[entry] === id) return;
    }
    if (this.entries * 2 >= this.table.length) this.grow();
    const mask = this.table.length - 1;
    let slot = spread(sketch) & mask;
    while (this.table[slot] !== 0 && this.tableSketch[slot] !== sketch) slot = (slot + 1) & mask;
    const head = this.table[slot] as number;
    const entry = this.entryId.length;
    this.entryId.push(id);
    this.entryNext.push(head - 1);
    if (head === 0) this.entries++;
    this.table[slot] = entry + 1;
    this.tableSketch[slot] = sketch;
    const bit = sketch >>> 14;
    this.filter[bit >>> 5] = (this.filter[bit >>> 5] as number) | (1 << (bit & 31));
  }

  private grow(): void {
    const { table, tableSketch } = this;
    this.table = new Int32Array(table.length * 2);
    this.tableSketch = new Int32Array(table.length * 2);
    const mask = this.table.length - 1;
    for (let i = 0; i < table.length; i++) {
      if (table[i] === 0) continue;
      let slot = spread(tableSketch[i] as number) & mask;
      while (this.table[slot] !== 0) slot = (slot + 1) & mask;
      this.table[slot] = table[i] as number;
      this.tableSketch[slot] = tableSketch[i] as number;
    }
  }
}

/** FNV's low bits are its weaker ones. */
function spread(sketch: number): number {
  return sketch ^ (sketch >>> 15);
}
