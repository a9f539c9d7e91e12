/** Words of bodies' names that print spells in two ways: British and American, one service or several. */

/** Each pair both ways; in the middle of a word or at its end. */
const PAIRS: readonly (readonly [RegExp, string, RegExp, string])[] = [
  [/isation/i, 'ization', /ization/i, 'isation'],
  [/programme$/i, 'program', /program$/i, 'programme'],
  [/defence$/i, 'defense', /defense$/i, 'defence'],
  [/centre$/i, 'center', /center$/i, 'centre'],
  [/telecommunication$/i, 'telecommunications', /telecommunications$/i, 'telecommunication'],
  [/service$/i, 'services', /services$/i, 'service'],
];

/** The other spellings of a word; none for most. */
export function otherSpellings(word: string): string[] {
  return PAIRS.flatMap(([one, other, back, first]) => [
    ...(one.test(word) ? [word.replace(one, other)] : []),
    ...(back.test(word) ? [word.replace(back, first)] : []),
  ]);
}

/** Whether two folded words are spellings of one. */
export function isOneWord(a: string, b: string): boolean {
  return a === b || settled(a) === settled(b);
}

/** Of two spellings always the same one. */
function settled(word: string): string {
  return PAIRS.reduce((settling, [one, other]) => settling.replace(one, other), word);
}
