/**
 * Which entity each candidate means, or none. Proof first: forms that are safe alone, then forms the
 * page's evidence carries, then short forms of whoever has been named in full; each round may carry
 * the next. One sense a surface a page; a tie means no mark.
 */
import type { Candidate } from './candidates.ts';
import { findDefinitions } from './definitions.ts';
import type { Evidence } from './evidence.ts';
import { nameFold, plainFold } from './fold.ts';
import type { Form, Lexicon, LexiconEntity } from './lexicon.ts';
import { isCommonSurname, isNamePrefix } from './name-parts.ts';
import { isHonorific, isOfficeHead } from './offices.ts';
import { type Block, beginsSentence } from './page-text.ts';
import { balanceIn, scoreOf } from './score.ts';
import {
  hasOtherSenseBeside,
  isAmendment,
  isDateline,
  isInsideOtherName,
  isLongerPersonName,
  isNameBefore,
  isNotProse,
  isOtherWalkOfLife,
  isQuotedWord,
  officeFit,
  ownerBeside,
} from './surroundings.ts';
import { Gap, Shape, wordAt } from './tokens.ts';

export interface Decision {
  block: number;
  candidate: Candidate;
  entity: number;
  form: Form;
  confidence: number;
  reasons: string[];
}

/** One place where a surface stands. */
export interface Occurrence {
  block: number;
  candidate: Candidate;
  /** Nothing of ours stands here, whatever the surface means elsewhere on the page. */
  blocked: boolean;
  /** State named as owner right beside it. */
  owner: string | undefined;
  /** Its capital tells nothing: a sentence's first word, a headline. */
  uninformative: boolean;
}

/** All places of one surface on the page. */
export interface Surface {
  key: string;
  occurrences: Occurrence[];
  forms: readonly Form[];
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

interface Verdict {
  form: Form;
  confidence: number;
  reasons: string[];
  /** It was proven by its title: the person's other short forms count from here on. */
  introduces?: boolean;
  /** Only these places; the rest of the surface's places stay open. */
  only?: ReadonlySet<Occurrence>;
}

/** Learns what the block defines; returns the tokens at which a short form is said to be something else. */
function learnDefinitions({ entities }: Lexicon, block: Block, evidence: Evidence): Set<number> {
  const otherwise = new Set<number>();
  for (const { key, entity, first } of findDefinitions(block)) {
    const id = entities[entity]?.id ?? '';
    // Defined in two ways: ours holds for the page, but not where the other is said.
    if (!evidence.defined.get(key)) evidence.defined.set(key, id);
    if (id === '') otherwise.add(first);
  }
  return otherwise;
}

/** Abbreviations that the page made up for an entity of ours, wherever they stand. */
function addLearntForms(
  lexicon: Lexicon,
  blocks: readonly Block[],
  evidence: Evidence,
): Set<string> {
  const learnt = new Map<string, number>();
  for (const [key, id] of evidence.defined) {
    if (id === '' || key.includes(' ')) continue;
    const entity = lexicon.entities.findIndex((one) => one.id === id);
    const isListed = lexicon.forms.some(
      (form) => form.entity === entity && form.plain.join(' ') === key,
    );
    if (entity >= 0 && !isListed) learnt.set(key, entity);
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

/** Candidates by surface: the folded words, and whether they were written as an acronym. */
function gather(
  lexicon: Lexicon,
  blocks: readonly Block[],
  otherwise: readonly ReadonlySet<number>[],
): Surface[] {
  const surfaces = new Map<string, Surface>();
  blocks.forEach((block, index) => {
    for (const candidate of block.candidates) {
      const key = keyOf(block, candidate);
      const formKey = `${key}\n${candidate.forms.map((form) => form.entity).join()}`;
      let surface = surfaces.get(formKey);
      if (!surface) {
        surface = { key, occurrences: [], forms: candidate.forms };
        surfaces.set(formKey, surface);
      }
      const occurrence = occurrenceOf(lexicon, block, index, candidate);
      if (otherwise[index]?.has(candidate.first)) occurrence.blocked = true;
      surface.occurrences.push(occurrence);
    }
  });
  return [...surfaces.values()];
}

function keyOf({ tokens }: Block, { first, last }: Candidate): string {
  const words: string[] = [];
  for (let i = first; i <= last; i++) words.push(plainFold(wordAt(tokens, i)));
  return words.join(' ');
}

function occurrenceOf(
  lexicon: Lexicon,
  block: Block,
  index: number,
  candidate: Candidate,
): Occurrence {
  const { tokens } = block;
  const person = candidate.forms[0]?.person ?? false;
  const single = candidate.first === candidate.last;
  const blocked =
    isNotProse(block, candidate) ||
    isDateline(block, candidate) ||
    (candidate.forms[0]?.isLaw === true && isAmendment(block, candidate)) ||
    isInsideOtherName(block, candidate) ||
    (person &&
      (isLongerPersonName(lexicon, block, candidate) ||
        isOtherWalkOfLife(block, candidate) ||
        isQuotedWord(block, candidate)));
  const shape = tokens.shapes[candidate.first];
  return {
    block: index,
    candidate,
    blocked,
    owner: ownerBeside(lexicon, block, candidate),
    uninformative:
      single &&
      shape === Shape.capital &&
      (block.capitalised || beginsSentence(tokens, candidate.first)),
  };
}

/** Writes down who else bears a name word: "Aleema Khan" beside "Imran Khan". */
function noteBearers(lexicon: Lexicon, blocks: readonly Block[], evidence: Evidence): void {
  for (const block of blocks) {
    const { tokens, candidates, capitalised } = block;
    if (capitalised) continue;
    for (const { first, last, forms } of candidates) {
      if (first !== last || !forms[0]?.person) continue;
      const word = nameFold(wordAt(tokens, first));
      if (isNameBefore(lexicon, block, first)) {
        evidence.addBearer(word, nameFold(wordAt(tokens, first - 1)));
      }
      const next = first + 1;
      // A first name that goes on otherwise: "Imran Ismail" beside "Imran Khan".
      if (
        next < tokens.count &&
        tokens.gaps[next] === Gap.space &&
        isLongerPersonName(lexicon, block, { first, last, forms }) &&
        !isNameBefore(lexicon, block, first)
      ) {
        evidence.addBearer(word, nameFold(wordAt(tokens, next)));
      }
    }
  }
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
    const verdict =
      form.use === 'introduced'
        ? judgeShort(lexicon, blocks, surface, form, open, evidence)
        : scoreOf(lexicon, blocks, surface, form, open, evidence);
    if (verdict) verdicts.push(verdict);
  }
  verdicts.sort((a, b) => b.score - a.score);
  const [best, second] = verdicts;
  if (!best) return judgeByBlock(lexicon, blocks, surface, open, evidence);
  if (second && best.score - second.score < TIE && second.form.entity !== best.form.entity)
    return undefined;
  return best;
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
  for (const { entity, person, use } of forms) {
    const { country } = entities[entity] as LexiconEntity;
    if (person || country === undefined || use === 'alone') continue;
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
  return surface.forms.every(({ entity, use, person }) => {
    const { country } = entities[entity] as LexiconEntity;
    return use !== 'alone' && !person && country !== undefined && !owners.includes(country);
  });
}

/** Two senses closer than this are a tie. */
const TIE = 0.75;

/** A short form of a person: after the full name, unless others bear it; or with the title in front. */
function judgeShort(
  lexicon: Lexicon,
  blocks: readonly Block[],
  surface: Surface,
  form: Form,
  open: readonly Occurrence[],
  evidence: Evidence,
): (Verdict & { score: number }) | undefined {
  const entity = lexicon.entities[form.entity] as LexiconEntity;
  const titled = open.filter(({ block, candidate }) => {
    const { fit } = officeFit(blocks[block] as Block, candidate, entity, evidence.day);
    return fit === 'strong' && hasTitleBefore(blocks[block] as Block, candidate);
  });
  if (evidence.introduced.has(entity.id)) {
    if (!isShared(lexicon, surface, form, evidence)) {
      return {
        form,
        score: 4,
        confidence: 0.95,
        reasons: [`after the full name ${entity.name} on this page`],
      };
    }
    // "Spokesperson Baloch" beside a Foreign Secretary Baloch: the office that fits one of them only.
    const told =
      titled.length > 0
        ? titled
        : open.filter((place) => fitsOnlyOne(lexicon, blocks, surface, form, place));
    if (told.length > 0) {
      return {
        form,
        score: 3,
        confidence: 0.9,
        reasons: ['with the title of the office'],
        only: new Set(told),
      };
    }
    return undefined;
  }
  if (titled.length > 0 && !isShared(lexicon, surface, form, evidence)) {
    return {
      form,
      score: 3,
      confidence: 0.9,
      reasons: ['with the title of the office held at the time'],
      introduces: true,
    };
  }
  // Urdu short forms made by rule are too often ordinary words to stand by themselves.
  if (form.auto && /^[\u0600-\u06ff]/.test(surface.key)) return undefined;
  // Not named in full: only where the file lists the form for this person alone.
  const rivals = surface.forms.filter(
    (other) => other.entity !== form.entity && (form.auto || !other.auto),
  );
  if (rivals.length > 0 || isShared(lexicon, surface, form, evidence)) return undefined;
  if (form.auto === 'first') return undefined;
  if (form.auto && form.words.length === 1 && isCommonSurname(form.words[0] as string))
    return undefined;
  return scoreOf(lexicon, blocks, surface, form, open, evidence);
}

function fitsOnlyOne(
  lexicon: Lexicon,
  blocks: readonly Block[],
  surface: Surface,
  form: Form,
  { block, candidate }: Occurrence,
): boolean {
  if (!hasTitleBefore(blocks[block] as Block, candidate)) return false;
  const fitting = surface.forms.filter(({ entity }) => {
    const { fit } = officeFit(
      blocks[block] as Block,
      candidate,
      lexicon.entities[entity] as LexiconEntity,
      undefined,
    );
    return fit === 'weak' || fit === 'strong';
  });
  return fitting.length === 1 && fitting[0] === form;
}

/** Only a title right in front of a bare surname is proof; an apposition behind could speak of anyone. */
function hasTitleBefore({ tokens }: Block, { first }: Candidate): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    const word = wordAt(tokens, i);
    if (tokens.gaps[i + 1] !== Gap.space && tokens.gaps[i + 1] !== Gap.abbreviation) return false;
    if (isOfficeHead(word)) return true;
    if (!isHonorific(word)) return false;
  }
  return false;
}

/** Whether another person on the page could be meant by the same short form. */
function isShared(lexicon: Lexicon, surface: Surface, form: Form, evidence: Evidence): boolean {
  const own = lexicon.entities[form.entity] as LexiconEntity;
  for (const other of surface.forms) {
    // What the file lists as somebody's short form outweighs what a rule makes of another's name.
    if (other.auto && !form.auto) continue;
    const entity = lexicon.entities[other.entity] as LexiconEntity;
    if (entity !== own && evidence.introduced.has(entity.id)) return true;
  }
  if (form.words.length > 1) return false;
  const ownWords = new Set(
    lexicon.forms
      .filter((one) => one.entity === form.entity)
      .flatMap((one) => one.words.map(nameFold)),
  );
  for (const bearer of evidence.bearersOf(nameFold(form.words[0] as string))) {
    if (!ownWords.has(bearer)) return true;
  }
  return false;
}

/** Whether the surface's meaning on the page holds at this place too. */
function isHere(
  lexicon: Lexicon,
  blocks: readonly Block[],
  occurrence: Occurrence,
  { form, only }: Verdict,
): boolean {
  if (only && !only.has(occurrence)) return false;
  if (
    hasOtherSenseBeside(
      lexicon,
      blocks[occurrence.block] as Block,
      occurrence.candidate,
      form.entity,
    )
  )
    return false;
  const entity = lexicon.entities[form.entity] as LexiconEntity;
  if (form.use !== 'introduced') {
    const { pro, contra } = balanceIn(lexicon, blocks, occurrence.block, form);
    if (contra > 1 && pro === 0) return false;
  }
  const isStateBody =
    !form.person &&
    entity.country !== undefined &&
    (form.generic || form.acronym || form.use === 'context');
  if (isStateBody && occurrence.owner !== undefined && occurrence.owner !== entity.country)
    return false;
  // "Minister Khan" of another office beside Imran Khan's story: the title says it is someone else.
  if (form.person && form.use !== 'alone') {
    const { fit } = officeFit(
      blocks[occurrence.block] as Block,
      occurrence.candidate,
      entity,
      undefined,
    );
    if (
      fit === 'conflict' &&
      hasTitleBefore(blocks[occurrence.block] as Block, occurrence.candidate)
    )
      return false;
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
