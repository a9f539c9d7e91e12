/** How much an office's title tells a reader of the news: which comes first on a card. */

/**
 * Ranks an English title; the lower, the more telling. An editor's order in the file decides
 * between equals, so this needs to tell kinds of office apart, not offices.
 *
 * 0 heads a government or a state · 1 a ministership, a court, an army · 2 heads another body ·
 * 3 stands for a state or for a minister · 4 other offices, and deputies · 5 a seat among many.
 * An acting or caretaker holder ranks as the office does.
 */
export function tellingRank(title: string): number {
  const plain = title.toLowerCase().replace(STANDING_IN, '');
  for (const [rank, pattern] of RANKS) if (pattern.test(plain)) return rank;
  return 4;
}

/** Words in front of a title that leave the office what it is. */
const STANDING_IN = /^(?:(?:acting|caretaker|interim|federal|founding)\s+)+/;

/** The first pattern that fits gives the rank. */
const RANKS: readonly (readonly [number, RegExp])[] = [
  [3, /^(special assistant|special adviser|adviser|advisor)\b/],
  [4, /\b(committee|additional|assistant|vice[- ]chair\w*|vice[- ]president|co-chair\w*)\b/],
  [5, /^(member|senator|congress(man|woman))\b/],
  [3, /\bminister of state\b|\bleader of the opposition\b/],
  [1, /^deputy prime minister\b/],
  [4, /\b(deputy|spokes\w+)\b/],
  [0, /^(prime minister|head of state)\b|^president of ([a-z]+|the united states)( \(|$)/],
  [1, /^(\w+ )?minister\b|\bsecretary of state\b|\bchief justice\b|\bchief of .*(staff|forces)\b/],
  [
    2,
    /\b(chair\w*|president|director[- ]general|chief executive|ceo|secretary-general|governor|speaker|administrator|(?<!high )commissioner|ameer|convener|founder|owner|head|leader|(managing|executive) director|inspector general)\b/,
  ],
  [3, /\b(ambassador|high commissioner|permanent representative|envoy|secretary)\b/],
];

/**
 * Whether the holder of a title can be the head of the body: not where the title names one among
 * many, somebody's deputy or adviser, or an owner.
 */
export function canHead(title: string): boolean {
  return tellingRank(title) <= 2 && !BESIDE_THE_HEAD.test(title);
}

const BESIDE_THE_HEAD =
  /\b(members?|deputy|vice|co-chair\w*|standing committee|secretariat)\b|^(co-)?(owner|founder)$/i;
