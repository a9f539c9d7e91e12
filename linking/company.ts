/** The company that a name keeps on the page: others of its state, its house or its kind. */
import type { Evidence } from './evidence.ts';
import type { Form } from './form.ts';
import type { Lexicon, LexiconEntity } from './lexicon.ts';
import type { Block } from './page-text.ts';
import type { Occurrence } from './surfaces.ts';
import { Gap, wordAt } from './tokens.ts';
import { MAX_COMPANY, MAX_RELATED, WEIGHT } from './weights.ts';

/** What that is worth for a reading. */
export function companyOf(
  lexicon: Lexicon,
  blocks: readonly Block[],
  form: Form,
  open: readonly Occurrence[],
  evidence: Evidence,
): number {
  const entity = lexicon.entities[form.entity] as LexiconEntity;
  let score = 0;
  if (!form.person) {
    if (entity.country === undefined && !form.full) score += worldCompany(lexicon, form, evidence);
    if (open.some((place) => isListed(lexicon, blocks, place, entity, evidence)))
      score += WEIGHT.listed;
  }
  if (form.acronym || (form.person && form.words.length === 1))
    score += ownCompany(lexicon, form, evidence);
  return score;
}

/** Brands and world bodies keep each other company: those of the same kind that are named. */
function worldCompany({ entities }: Lexicon, form: Form, evidence: Evidence): number {
  const { kind } = entities[form.entity] as LexiconEntity;
  let others = 0;
  for (const index of evidence.present) {
    const other = entities[index] as LexiconEntity;
    if (index === form.entity || other.country !== undefined || !evidence.named.has(other.id))
      continue;
    if (other.kind === kind || (kind !== 'person' && other.kind === 'product')) others++;
  }
  return Math.min(others, MAX_RELATED) * WEIGHT.worldCompany;
}

/**
 * What keeps company: others of the same state, and others of the same body. Acronyms carry each
 * other even undecided ("FBR, Nadra and SECP"); a person's short form needs named ones.
 */
function ownCompany({ entities }: Lexicon, form: Form, evidence: Evidence): number {
  const { country, related } = entities[form.entity] as LexiconEntity;
  let others = 0;
  for (const index of evidence.present) {
    const other = entities[index] as LexiconEntity;
    if (index === form.entity || (form.person && !evidence.named.has(other.id))) continue;
    const isOfBody = related.has(index) || [...related].some((body) => other.related.has(body));
    if (isOfBody || (country !== undefined && other.country === country)) others++;
  }
  return Math.min(others, MAX_COMPANY) * WEIGHT.company;
}

/** "X, TikTok and Instagram": one of a row with something of the same kind that is beyond doubt. */
function isListed(
  { entities }: Lexicon,
  blocks: readonly Block[],
  { block, candidate: { first, last } }: Occurrence,
  { id, kind }: LexiconEntity,
  evidence: Evidence,
): boolean {
  const { tokens, candidates, candidateAt } = blocks[block] as Block;
  const isKindred = (at: number): boolean => {
    const forms = candidates[candidateAt[at] as number]?.forms ?? [];
    return forms.some(({ entity }) => {
      const other = entities[entity] as LexiconEntity;
      return other.id !== id && other.kind === kind && evidence.named.has(other.id);
    });
  };
  const isJoinedBy = (at: number): boolean => tokens.gaps[at] === Gap.comma;
  const isAnd = (at: number): boolean => JOINTS.has(wordAt(tokens, at));
  return (
    (isJoinedBy(last + 1) && isKindred(last + 1)) ||
    (isAnd(last + 1) && isKindred(last + 2)) ||
    (isJoinedBy(first) && isKindred(first - 1)) ||
    (isAnd(first - 1) && isKindred(first - 2))
  );
}

const JOINTS = new Set(['and', 'or', 'اور', 'یا']);
