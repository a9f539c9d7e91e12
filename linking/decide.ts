/**
 * Which entity each candidate means, or none. Proof first: forms that are safe alone, then forms the
 * page's evidence carries, then short forms of whoever has been named in full; each round may carry
 * the next. One sense a surface a page; a tie means no mark.
 */
import type { Candidate } from './candidates.ts';
import { courtesyFits } from './courtesy.ts';
import type { Evidence } from './evidence.ts';
import type { Form } from './form.ts';
import { addLearntForms, learnDefinitions } from './learnt-forms.ts';
import type { Lexicon, LexiconEntity } from './lexicon.ts';
import { isNamePrefix } from './name-parts.ts';
import { hasOtherSenseBeside } from './not-a-name.ts';
import { officeFit } from './office-beside.ts';
import type { Block } from './page-text.ts';
import { balanceIn, scoreOf } from './score.ts';
import { hasTitleBefore, judgeShort } from './short-forms.ts';
import { gather, noteBearers, type Occurrence, type Surface } from './surfaces.ts';
import { Gap, wordAt } from './tokens.ts';
import { THRESHOLD } from './weights.ts';

export interface Decision {
  block: number;
  candidate: Candidate;
  entity: number;
  form: Form;
  confidence: number;
  reasons: string[];
}

/** Rounds until nothing new is decided: named → related → short forms, twice. */
const ROUNDS = 4;

/** Decides all candidates of the blocks, with what earlier blocks of the page have shown. */
export function decide(lexicon: Lexicon, blocks: readonly Block[], evidence: Evidence): Decision[] {
  const otherwise = blocks.map((block) => {
    evidence.addSignals(block);
    return learnDefinitions(lexicon, block, evidence);
  });
  const learnt = addLearntForms(lexicon, blocks, evidence);
  const surfaces = gather(lexicon, blocks, otherwise);
  noteBearers(lexicon, blocks, evidence);
  for (const { forms, occurrences } of surfaces) {
    for (const { owner } of occurrences) noteForeign(lexicon, forms, owner, evidence);
    const isUnclear = forms.length > 1 || occurrences.every(({ blocked }) => blocked);
    if (!isUnclear && forms[0]?.use !== 'never') evidence.present.add((forms[0] as Form).entity);
  }

  const decided = new Map<Surface, Verdict>();
  for (let round = 0; round < ROUNDS; round++) {
    let news = false;
    for (const surface of surfaces) {
      if (decided.has(surface)) continue;
      const verdict = judge(lexicon, blocks, surface, evidence);
      if (!verdict) continue;
      decided.set(surface, verdict);
      news = true;
      // "Ms Aurangzeb" is one of two, "Aurangzeb" may be the other.
      const { only, form } = verdict;
      if (only && form.person) {
        const rest = surface.occurrences.filter((occurrence) => !only.has(occurrence));
        surfaces.push({ ...surface, occurrences: rest });
      }
      const entity = lexicon.entities[verdict.form.entity] as LexiconEntity;
      evidence.named.add(entity.id);
      evidence.surfaces.set(surface.key, entity.id);
      if (verdict.form.full || verdict.introduces) evidence.introduced.add(entity.id);
    }
    if (!news) break;
  }
  return [...decided].flatMap(([surface, verdict]) =>
    surface.occurrences
      .filter((occurrence) => !occurrence.blocked && isHere(lexicon, blocks, occurrence, verdict))
      .map(({ block, candidate }) => ({
        block,
        candidate: extended(blocks[block] as Block, candidate, verdict.form),
        entity: verdict.form.entity,
        form: verdict.form,
        confidence: verdict.confidence,
        reasons: [
          ...verdict.reasons,
          ...(learnt.has(surface.key) ? ['abbreviation learnt from this page'] : []),
        ],
      })),
  );
}

export interface Verdict {
  form: Form;
  confidence: number;
  reasons: string[];
  /** It was proven by its title: the person's other short forms count from here on. */
  introduces?: boolean;
  /** Only these places; the rest of the surface's places stay open. */
  only?: ReadonlySet<Occurrence>;
}

/** What a surface means on this page, if that can be told by now. */
function judge(
  lexicon: Lexicon,
  blocks: readonly Block[],
  surface: Surface,
  evidence: Evidence,
): Verdict | undefined {
  const open = surface.occurrences.filter((occurrence) => !occurrence.blocked);
  if (open.length === 0 || isForeignHere(lexicon, surface, open)) return undefined;
  const defined = evidence.defined.get(surface.key);
  if (defined === '') return undefined;
  if (defined !== undefined) {
    const form = surface.forms.find((form) => lexicon.entities[form.entity]?.id === defined);
    return form && { form, confidence: 0.98, reasons: ['defined on this page'] };
  }

  const verdicts: (Verdict & { score: number })[] = [];
  for (const form of surface.forms) {
    if (form.use === 'never') continue;
    const isForeign = evidence.foreign.has(form.entity) && !evidence.homeOwned.has(form.entity);
    if (isForeign && form.isLaw && form.use === 'context') continue;
    const places = placesOf(lexicon, blocks, form, open);
    if (places.length === 0) continue;
    const verdict =
      form.use === 'introduced'
        ? judgeShort(lexicon, blocks, surface, form, places, evidence)
        : scoreOf(lexicon, blocks, surface, form, places, evidence);
    const proven = verdict ?? besideItsState(lexicon, form, open);
    if (proven) verdicts.push(places === open ? proven : { only: new Set(places), ...proven });
  }
  verdicts.sort((a, b) => b.score - a.score);
  const [best, second] = verdicts;
  if (!best) return judgeByBlock(lexicon, blocks, surface, open, evidence);
  if (second && best.score - second.score < TIE && second.form.entity !== best.form.entity)
    return undefined;
  return best;
}

/** The places that a form can be meant at: "Ms Khan" is no man. */
function placesOf(
  { entities }: Lexicon,
  blocks: readonly Block[],
  form: Form,
  open: readonly Occurrence[],
): readonly Occurrence[] {
  if (!form.person || form.use === 'alone') return open;
  const { name } = entities[form.entity] as LexiconEntity;
  const places = open.filter(({ block, candidate }) =>
    courtesyFits(blocks[block] as Block, candidate, name),
  );
  return places.length === open.length ? open : places;
}

/** "Pakistan's foreign ministry" is ours on any page, in those places. */
function besideItsState(
  { entities }: Lexicon,
  form: Form,
  open: readonly Occurrence[],
): (Verdict & { score: number }) | undefined {
  if (!form.generic) return undefined;
  const { country } = entities[form.entity] as LexiconEntity;
  const owned = open.filter(({ owner }) => owner === country);
  if (owned.length === 0) return undefined;
  const reasons = ['beside the name of its state'];
  return { form, score: THRESHOLD, confidence: 0.9, reasons, only: new Set(owned) };
}

/**
 * A page that uses a form in two senses: its blocks are judged one by one, and count only where their
 * own words speak for ours and none for the other.
 */
function judgeByBlock(
  lexicon: Lexicon,
  blocks: readonly Block[],
  surface: Surface,
  open: readonly Occurrence[],
  evidence: Evidence,
): Verdict | undefined {
  const form = surface.forms[0] as Form;
  if (surface.forms.length > 1 || form.use !== 'context') return undefined;
  const clear = open.filter(({ block }) => {
    const { pro, contra } = balanceIn(lexicon, blocks, block, form);
    return pro > 0 && contra === 0;
  });
  if (clear.length === 0 || clear.length === open.length) return undefined;
  const scored = scoreOf(lexicon, blocks, surface, form, clear, evidence, true);
  return scored && { ...scored, only: new Set(clear) };
}

/** A body or law of another state under a name that ours bears, too: "India's Telecommunications Act". */
function noteForeign(
  { entities }: Lexicon,
  forms: readonly Form[],
  owner: string | undefined,
  evidence: Evidence,
): void {
  if (owner === undefined) return;
  for (const form of forms) {
    const { entity } = form;
    const { country } = entities[entity] as LexiconEntity;
    if (country === undefined || !isOwned(form)) continue;
    if (owner === country) evidence.homeOwned.add(entity);
    else evidence.foreign.add(entity);
  }
}

/** A form that needs context, owned by another state where it stands first: so it is meant on the whole page. */
function isForeignHere(
  { entities }: Lexicon,
  surface: Surface,
  open: readonly Occurrence[],
): boolean {
  const owners = open.flatMap(({ owner }) => (owner === undefined ? [] : [owner]));
  if (owners.length === 0) return false;
  return surface.forms.every((form) => {
    const { country } = entities[form.entity] as LexiconEntity;
    return isOwned(form) && country !== undefined && !owners.includes(country);
  });
}

/** Whether states have one each under such a name; a brand ("Pakistan's Facebook users") is the same everywhere. */
const isOwned = ({ person, use, generic, acronym, words }: Form): boolean =>
  !person && use !== 'alone' && (generic || acronym || words.length > 1);

/** Two senses closer than this are a tie. */
const TIE = 0.75;

/** Whether the surface's meaning on the page holds at this place too. */
function isHere(
  lexicon: Lexicon,
  blocks: readonly Block[],
  occurrence: Occurrence,
  { form, only }: Verdict,
): boolean {
  const { candidate, owner } = occurrence;
  const block = blocks[occurrence.block] as Block;
  const entity = lexicon.entities[form.entity] as LexiconEntity;
  if (only && !only.has(occurrence)) return false;
  if (hasOtherSenseBeside(lexicon, block, candidate, form.entity)) return false;
  if (form.use !== 'introduced') {
    const { pro, contra } = balanceIn(lexicon, blocks, occurrence.block, form);
    if (contra > 1 && pro === 0) return false;
  }
  if (
    isOwned(form) &&
    entity.country !== undefined &&
    owner !== undefined &&
    owner !== entity.country
  )
    return false;
  // "Minister Khan" of another office beside Imran Khan's story: the title says it is someone else.
  if (form.person && form.use !== 'alone' && hasTitleBefore(block, candidate)) {
    return officeFit(block, candidate, entity, undefined).fit !== 'conflict';
  }
  return true;
}

/** The mention's span: "Syed" in front of a full name belongs to it, and a year behind a law. */
function extended(block: Block, candidate: Candidate, form: Form): Candidate {
  const { tokens, candidateAt } = block;
  let { first, last } = candidate;
  if (form.person && last > first) {
    while (
      first > 0 &&
      tokens.gaps[first] === Gap.space &&
      (candidateAt[first - 1] as number) < 0 &&
      isNamePrefix(wordAt(tokens, first - 1), form.use === 'alone')
    ) {
      first--;
    }
  }
  const next = last + 1;
  if (form.isLaw && next < tokens.count && (candidateAt[next] as number) < 0) {
    const gap = tokens.gaps[next];
    if (
      (gap === Gap.space || gap === Gap.comma || gap === Gap.hyphen) &&
      /^(1[89]|20)\d\d$/.test(wordAt(tokens, next))
    ) {
      last = next;
    }
  }
  return first === candidate.first && last === candidate.last
    ? candidate
    : { ...candidate, first, last };
}
