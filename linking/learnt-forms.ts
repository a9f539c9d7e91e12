/** Abbreviations that a page defines: what they mean there, and those that only this page uses. */
import { findDefinitions } from './definitions.ts';
import type { Evidence } from './evidence.ts';
import { plainFold } from './fold.ts';
import type { Form } from './form.ts';
import { formsOfEntity, type Lexicon } from './lexicon.ts';
import { isKindOfBody } from './name-parts.ts';
import { type Block, keyOf } from './page-text.ts';
import { Shape, wordAt } from './tokens.ts';

/** Learns what the block defines; returns the tokens at which a short form is said to be something else. */
export function learnDefinitions(lexicon: Lexicon, block: Block, evidence: Evidence): Set<number> {
  const { entities } = lexicon;
  const otherwise = new Set<number>();
  for (const { key, entity, first } of [
    ...findDefinitions(block),
    ...findTranslations(lexicon, block),
  ]) {
    const id = entities[entity]?.id ?? '';
    // Defined in two ways: ours holds for the page, but not where the other is said.
    if (!evidence.defined.get(key)) evidence.defined.set(key, id);
    if (id === '') otherwise.add(first);
  }
  return otherwise;
}

/**
 * Abbreviations in brackets behind the name of another kind of body, in words that need not have
 * their letters: "والدین کی تنظیم (پی ٹی اے)" is no authority.
 */
function findTranslations(
  lexicon: Lexicon,
  { tokens, candidates, candidateAt }: Block,
): { key: string; entity: number; first: number }[] {
  return candidates.flatMap(({ first, last, forms }) => {
    const isBracketed =
      first > 0 &&
      /^\s*\($/.test(tokens.text.slice(tokens.ends[first - 1], tokens.starts[first])) &&
      tokens.text[tokens.ends[last] as number] === ')';
    if (!isBracketed || !forms.every((form) => form.acronym)) return [];
    const head = plainFold(wordAt(tokens, first - 1));
    if ((candidateAt[first - 1] as number) >= 0 || !isKindOfBody(head)) return [];
    const isOurs = forms.some(({ entity }) =>
      formsOfEntity(lexicon, entity).some(({ plain }) => plain.includes(head)),
    );
    if (isOurs) return [];
    return [{ key: keyOf(tokens, first, last), entity: -1, first }];
  });
}

/** Abbreviations that the page made up for an entity of ours, wherever they stand. */
export function addLearntForms(
  lexicon: Lexicon,
  blocks: readonly Block[],
  evidence: Evidence,
): Set<string> {
  const learnt = new Map<string, number>();
  for (const [key, id] of evidence.defined) {
    if (id === '' || key.includes(' ')) continue;
    const entity = lexicon.entities.findIndex((one) => one.id === id);
    if (entity < 0) continue;
    const isListed = formsOfEntity(lexicon, entity).some((form) => form.plain.join(' ') === key);
    if (!isListed) learnt.set(key, entity);
  }
  if (learnt.size === 0) return new Set();
  for (const block of blocks) {
    const { tokens, candidateAt, candidates } = block;
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.shapes[i] !== Shape.allCaps && tokens.shapes[i] !== Shape.capital) continue;
      const word = wordAt(tokens, i);
      const entity = learnt.get(plainFold(word));
      if (entity === undefined || (candidateAt[i] as number) >= 0 || !/[A-Z].*[A-Z]/.test(word))
        continue;
      candidateAt[i] = candidates.length;
      candidates.push({ first: i, last: i, forms: [learntForm(word, entity)] });
    }
  }
  return new Set(learnt.keys());
}

function learntForm(word: string, entity: number): Form {
  return {
    entity,
    use: 'context',
    caseRule: 'exact',
    words: [word],
    plain: [plainFold(word)],
    person: false,
    acronym: true,
    punctuated: false,
    generic: false,
    full: false,
    auto: false,
    isLaw: false,
  };
}
