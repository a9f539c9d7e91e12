/** Random choices that are the same in every run. */
export interface Numbers {
  /** A whole number from 0 to `limit`, without it. */
  below(limit: number): number;
  pick<Item>(from: readonly Item[]): Item;
}

/** mulberry32: small, fast, even enough to choose mutations by. */
export function numbersFrom(seed: number): Numbers {
  let state = seed;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return { below, pick: (from) => from[below(from.length)] as (typeof from)[number] };
}
