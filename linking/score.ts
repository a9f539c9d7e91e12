/**
 * How strongly a page speaks for one reading of a surface. The weights were set by hand on the open
 * half of tests/corpus; each is worth a share of the threshold: two independent pieces of evidence
 * carry a form, one does not.
 */

import { companyOf } from './company.ts';
import type { Evidence } from './evidence.ts';
import { nameFold } from './fold.ts';
import type { Form } from './form.ts';
import type { Lexicon, LexiconEntity } from './lexicon.ts';
import { isLearned } from './namesakes.ts';
import { isOnNetwork } from './not-a-name.ts';
import { officeFit } from './office-beside.ts';
import type { Block } from './page-text.ts';
import type { Occurrence, Surface } from './surfaces.ts';
import {
  ALONE_NEEDED,
  ALONE_START,
  ALONE_SUPPORT,
  AUTO_THRESHOLD,
  FULL_NAME_THRESHOLD,
  MAX_CLUES,
  MAX_COLLEAGUES,
  MAX_RELATED,
  SHARED_SURNAME_THRESHOLD,
  SHORT_THRESHOLD,
  SURNAME_THRESHOLD,
  THRESHOLD,
  WEIGHT,
} from './weights.ts';

export interface Scored {
  form: Form;
  score: number;
  confidence: number;
  reasons: string[];
}

/**
 * The reading's score with its reasons, or undefined where it does not reach what the form needs.
 * @param nearOnly Clues of other senses elsewhere on the page do not count: the caller has set those places apart.
 */
export function scoreOf(
  lexicon: Lexicon,
  blocks: readonly Block[],
  surface: Surface,
  form: Form,
  open: readonly Occurrence[],
  evidence: Evidence,
  nearOnly = false,
): Scored | undefined {
  const entity = lexicon.entities[form.entity] as LexiconEntity;
  const reasons: string[] = [];
  const near = new Set(open.map((occurrence) => occurrence.block));
  let score = supportOf(lexicon, blocks, near, surface, form, open, evidence, reasons);
  const against = nearOnly ? 0 : againstOf(lexicon, blocks, near, entity, form, evidence);
  if (form.use === 'alone') {
    // A person whose name comes up with nothing of his or her world is somebody else of that name.
    if (form.person && score <= 0 && evidence.named.size === 0) return undefined;
    const isTitled =
      form.person &&
      open.some(({ block, candidate }) => isLearned(blocks[block] as Block, candidate));
    score = ALONE_START + Math.min(score, ALONE_SUPPORT) + against;
    if (isTitled) score += WEIGHT.learned;
    if (score < ALONE_NEEDED) return undefined;
    reasons.unshift('the name is used for nothing else');
    return { form, score, confidence: confidenceOf(score), reasons };
  }
  if (form.generic && !isHome(lexicon, entity, open, evidence)) return undefined;
  if (!form.person && !form.acronym && form.words.length === 1) {
    if (open.every((occurrence) => occurrence.uninformative)) score += WEIGHT.uninformative;
    else if ((form.words[0] as string).length > 3 && form.caseRule === 'capital')
      score += WEIGHT.midCapital;
  }
  // Company alone is no proof of a surname: half a cabinet says nothing of which Bajwa.
  if (form.person && reasons.length === 0) {
    if (form.use === 'introduced') return undefined;
    if (open.some(({ block, candidate }) => isLearned(blocks[block] as Block, candidate)))
      return undefined;
  }
  score += against;
  const needed = neededFor(form, against, evidence);
  if (score < needed) return undefined;
  return { form, score, confidence: confidenceOf(score), reasons };
}

function neededFor(form: Form, against: number, evidence: Evidence): number {
  if (form.use === 'introduced') return form.auto ? AUTO_THRESHOLD : SHORT_THRESHOLD;
  if (!form.person) return THRESHOLD;
  if (form.words.length > 1) return FULL_NAME_THRESHOLD;
  if (against < 0) return THRESHOLD;
  const word = form.words[0] as string;
  const isBorneByOthers = (['first', 'last'] as const).some(
    (place) => evidence.bearersOf(nameFold(word), place).size > 0,
  );
  return isBorneByOthers || word.length < 4 ? SHARED_SURNAME_THRESHOLD : SURNAME_THRESHOLD;
}

/** Clue words for and against a reading inside one block. */
export function balanceIn(
  lexicon: Lexicon,
  blocks: readonly Block[],
  index: number,
  form: Form,
): { pro: number; contra: number } {
  const entity = lexicon.entities[form.entity] as LexiconEntity;
  const near = new Set([index]);
  const none: ReadonlySet<string> = new Set();
  const pro = countWords(lexicon, blocks, near, none, form.entity, -1).words.length;
  let contra = 0;
  for (const sense of entity.sensesOf.get(form.plain.join(' ')) ?? []) {
    contra = Math.max(
      contra,
      countWords(lexicon, blocks, near, none, form.entity, sense).words.length,
    );
  }
  return { pro, contra };
}

/** All that speaks for a reading. */
function supportOf(
  lexicon: Lexicon,
  blocks: readonly Block[],
  near: ReadonlySet<number>,
  surface: Surface,
  form: Form,
  open: readonly Occurrence[],
  evidence: Evidence,
  reasons: string[],
): number {
  const entity = lexicon.entities[form.entity] as LexiconEntity;
  let score = 0;
  if (evidence.introduced.has(entity.id) || isNamedOtherwise(entity, surface, evidence)) {
    score += WEIGHT.named;
    reasons.push(`${entity.name} is named on this page`);
  }
  const own = countWords(lexicon, blocks, near, evidence.cluesFor(entity.id), form.entity, -1);
  score += own.score;
  const related = relatedOf(lexicon, blocks, near, entity, evidence, form.person);
  score += related.score;
  const words = [...related.names.slice(0, 2), ...own.words.slice(0, 3)];
  if (words.length > 0) reasons.push(`named with ${words.join(', ')}`);
  score += stateScore(entity, form, evidence, reasons);
  if (form.person)
    score += officeScore(
      blocks,
      open,
      entity,
      form.words.length > 1 ? undefined : evidence.day,
      reasons,
    );
  score += companyOf(lexicon, blocks, form, open, evidence);
  if (
    entity.kind === 'product' &&
    open.some(({ block, candidate }) => isOnNetwork(blocks[block] as Block, candidate))
  )
    score += WEIGHT.onNetwork;
  return score;
}

/** 0.8 at the threshold, towards 0.99 with more. */
function confidenceOf(score: number): number {
  return Math.round((1 - 0.2 * Math.exp(-(score - THRESHOLD) / 1.5)) * 100) / 100;
}

function isNamedOtherwise(entity: LexiconEntity, surface: Surface, evidence: Evidence): boolean {
  return evidence.named.has(entity.id) && evidence.surfaces.get(surface.key) !== entity.id;
}

/** Clue words on the page: those in the blocks of the surface weigh more. */
function countWords(
  { places, clues }: Lexicon,
  blocks: readonly Block[],
  near: ReadonlySet<number>,
  all: ReadonlySet<string>,
  entity: number,
  sense: number,
  weights: { near: number; far: number } = { near: WEIGHT.clueNear, far: WEIGHT.clueFar },
): { score: number; words: string[] } {
  const close = new Set<string>();
  for (const index of near) {
    for (const { value } of blocks[index]?.signals ?? []) {
      const clue = value < places.length ? undefined : clues[value - places.length];
      if (clue && clue.entity === entity && clue.sense === sense) close.add(clue.word);
    }
  }
  const far = [...all].filter((word) => !close.has(word));
  const nearCount = Math.min(close.size, MAX_CLUES);
  const farCount = Math.min(far.length, MAX_CLUES - nearCount);
  return {
    score: nearCount * weights.near + farCount * weights.far,
    words: [...close, ...far],
  };
}

function againstOf(
  lexicon: Lexicon,
  blocks: readonly Block[],
  near: ReadonlySet<number>,
  entity: LexiconEntity,
  form: Form,
  evidence: Evidence,
): number {
  let worst = 0;
  for (const index of entity.sensesOf.get(form.plain.join(' ')) ?? []) {
    const weights = { near: WEIGHT.againstNear, far: WEIGHT.againstFar };
    const all = evidence.cluesAgainst(entity.id, index);
    let { score } = countWords(lexicon, blocks, near, all, form.entity, index, weights);
    const country = entity.senses[index]?.country;
    if (country !== undefined && country !== entity.country) {
      const there = evidence.weight(country);
      const isTheirs =
        entity.country === undefined
          ? evidence.isAbout(country)
          : there > evidence.weight(entity.country);
      if (there > 0 && isTheirs) score -= 2;
    }
    worst = Math.min(worst, score);
  }
  return worst;
}

function relatedOf(
  lexicon: Lexicon,
  blocks: readonly Block[],
  near: ReadonlySet<number>,
  entity: LexiconEntity,
  evidence: Evidence,
  person: boolean,
): { score: number; names: string[] } {
  const names: string[] = [];
  let score = 0;
  const colleagues = new Set<number>();
  for (const index of person ? entity.related : []) {
    for (const other of lexicon.entities[index]?.related ?? []) {
      const { id, kind } = lexicon.entities[other] as LexiconEntity;
      if (
        kind === 'person' &&
        id !== entity.id &&
        !entity.related.has(other) &&
        evidence.named.has(id)
      ) {
        colleagues.add(other);
      }
    }
  }
  for (const other of [...colleagues].slice(0, MAX_COLLEAGUES)) {
    score += WEIGHT.colleague;
    names.push(lexicon.entities[other]?.name ?? '');
  }
  for (const index of entity.related) {
    const other = lexicon.entities[index] as LexiconEntity;
    if (names.length >= MAX_RELATED + MAX_COLLEAGUES) break;
    const isNamed = evidence.named.has(other.id);
    if (!isNamed && !evidence.present.has(index)) continue;
    const isNear = [...near].some((at) =>
      blocks[at]?.candidates.some((candidate) =>
        candidate.forms.some((form) => form.entity === index),
      ),
    );
    if (isNamed) score += isNear ? WEIGHT.relatedNear : WEIGHT.relatedFar;
    else if (isNear) score += WEIGHT.relatedOpen;
    else continue;
    names.push(other.name);
  }
  return { score, names };
}

function stateScore(
  entity: LexiconEntity,
  form: Form,
  evidence: Evidence,
  reasons: string[],
): number {
  const { country } = entity;
  if (country === undefined) return 0;
  if (form.person) return evidence.weight(country) > 0 ? WEIGHT.personState : 0;
  if (evidence.isAbout(country)) {
    reasons.push('the page is about its country');
    if (form.generic) return THRESHOLD;
    const isHomeForm = form.acronym || form.words.length > 1;
    if (evidence.home !== country || !isHomeForm) return WEIGHT.aboutState;
    return evidence.isHomeByHost && evidence.countries.has(country)
      ? WEIGHT.homeStory
      : WEIGHT.homeState;
  }
  if (evidence.weight(country) > 0) return WEIGHT.namesState;
  return evidence.countries.size > 0 && (form.generic || form.acronym) ? WEIGHT.otherState : 0;
}

/** A body that every state has: the page is at home in ours, says so beside one of its places, or names its people. */
function isHome(
  { entities }: Lexicon,
  { country, related }: LexiconEntity,
  open: readonly Occurrence[],
  evidence: Evidence,
): boolean {
  if (country === undefined) return true;
  return (
    evidence.isAbout(country) ||
    open.some(({ owner }) => owner === country) ||
    [...related].some((index) => {
      const other = entities[index] as LexiconEntity;
      return other.country === country && evidence.named.has(other.id);
    })
  );
}

/** A full name with an office that its bearer ever held is proof on any day; a short form needs the office of the day. */
function officeScore(
  blocks: readonly Block[],
  open: readonly Occurrence[],
  entity: LexiconEntity,
  day: string | undefined,
  reasons: string[],
): number {
  let best = 0;
  let conflict = false;
  for (const { block, candidate } of open) {
    const { fit, words } = officeFit(blocks[block] as Block, candidate, entity, day);
    if (fit === 'strong' && best < WEIGHT.officeStrong) {
      best = WEIGHT.officeStrong;
      reasons.push(`with the office: ${words}`);
    } else if (fit === 'weak') best = Math.max(best, WEIGHT.officeWeak);
    else if (fit === 'conflict') conflict = true;
  }
  return best === 0 && conflict ? WEIGHT.officeConflict : best;
}
