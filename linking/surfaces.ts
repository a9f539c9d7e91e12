/** The page's candidates by surface: one sense a surface a page, so they are judged together. */
import type { Candidate } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { nameFold } from './fold.ts';
import type { Form } from './form.ts';
import type { Lexicon, LexiconEntity } from './lexicon.ts';
import { isQuotedWord, isSomebodyElse, isToldApart } from './namesakes.ts';
import { isAmendment, isDateline, isNotProse, isNumbered } from './not-a-name.ts';
import {
  hasOtherNameBefore,
  isInsideOtherName,
  isLongerPersonName,
  isNameBefore,
  isPartOfLetters,
  isSpeaking,
  isWithArticle,
} from './other-names.ts';
import { isProvincial, isStatesOwn, ownerBeside } from './owner-beside.ts';
import { type Block, isInsideSentence, keyOf } from './page-text.ts';
import { Gap, Shape, wordAt } from './tokens.ts';

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

/** Candidates by surface: the folded words, and the entities that they could mean where they stand. */
export function gather(
  lexicon: Lexicon,
  blocks: readonly Block[],
  otherwise: readonly ReadonlySet<number>[],
): Surface[] {
  const surfaces = new Map<string, Surface>();
  blocks.forEach((block, index) => {
    for (const candidate of block.candidates) {
      const key = keyOf(block.tokens, candidate.first, candidate.last);
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
  blockAfterNamesakes(blocks, surfaces.values());
  return [...surfaces.values()];
}

/**
 * A short form means whoever was last named in full, or is named first where it stands before all of
 * them: behind "Imran Khan, the fast bowler", "Imran" is the bowler.
 */
function blockAfterNamesakes(blocks: readonly Block[], surfaces: Iterable<Surface>): void {
  const full: { block: number; first: number; entities: number[]; isElse: boolean }[] = [];
  blocks.forEach((block, index) => {
    for (const candidate of block.candidates) {
      const { first, last, forms } = candidate;
      if (first === last || !forms[0]?.person) continue;
      const entities = forms.map(({ entity }) => entity);
      full.push({ block: index, first, entities, isElse: isSomebodyElse(block, candidate) });
    }
  });
  if (full.every(({ isElse }) => !isElse)) return;
  for (const { forms, occurrences } of surfaces) {
    if (!forms[0]?.person || forms[0].words.length > 1) continue;
    const bearers = full.filter(({ entities }) =>
      forms.some(({ entity }) => entities.includes(entity)),
    );
    if (bearers.length === 0) continue;
    for (const occurrence of occurrences) {
      const { block, candidate } = occurrence;
      const isBefore = (one: { block: number; first: number }) =>
        one.block < block || (one.block === block && one.first < candidate.first);
      const meant = bearers.findLast(isBefore) ?? bearers[0];
      if (meant?.isElse) occurrence.blocked = true;
    }
  }
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
    (candidate.forms[0]?.acronym === true && isNumbered(block, candidate)) ||
    (candidate.forms[0]?.isLaw === true && isAmendment(block, candidate)) ||
    isInsideOtherName(block, candidate) ||
    isWithArticle(block, candidate) ||
    (candidate.forms[0]?.acronym === true && isPartOfLetters(block, candidate)) ||
    isAnotherBody(lexicon, block, candidate) ||
    (person &&
      (isLongerPersonName(lexicon, block, candidate) ||
        isSomebodyElse(block, candidate) ||
        isToldApart(block, candidate) ||
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
      (block.capitalised || !isInsideSentence(tokens, candidate.first)) &&
      !isSpeaking(block, candidate),
  };
}

/** A body's name that others have too, with the other one's sign beside it. */
function isAnotherBody(lexicon: Lexicon, block: Block, candidate: Candidate): boolean {
  const form = candidate.forms[0] as Form;
  if (form.person || form.use !== 'context') return false;
  // "Imran Pasha", "Andrew Messenger": a surname.
  if (form.words.length < 2) {
    const isName = block.tokens.shapes[candidate.first] === Shape.capital;
    return isName && hasOtherNameBefore(lexicon, block, candidate);
  }
  if (form.acronym) return false;
  const { country, kind } = lexicon.entities[form.entity] as LexiconEntity;
  if (kind !== 'organisation') return false;
  if (hasOtherNameBefore(lexicon, block, candidate)) return true;
  if (country === undefined) return isStatesOwn(lexicon, block, candidate);
  return form.generic && isProvincial(lexicon, block, candidate);
}

/** Writes down who else bears a name word: "Aleema Khan" beside "Imran Khan". */
export function noteBearers(lexicon: Lexicon, blocks: readonly Block[], evidence: Evidence): void {
  for (const block of blocks) {
    const { tokens, candidates, capitalised } = block;
    if (capitalised) continue;
    for (const { first, last, forms } of candidates) {
      if (first !== last || !forms[0]?.person) continue;
      const word = nameFold(wordAt(tokens, first));
      if (isNameBefore(lexicon, block, { first, last })) {
        evidence.addBearer(word, nameFold(wordAt(tokens, first - 1)), 'last');
      }
      const next = first + 1;
      // A first name that goes on otherwise: "Imran Ismail" beside "Imran Khan".
      if (
        next < tokens.count &&
        tokens.gaps[next] === Gap.space &&
        isLongerPersonName(lexicon, block, { first, last, forms }) &&
        !isNameBefore(lexicon, block, { first, last })
      ) {
        evidence.addBearer(word, nameFold(wordAt(tokens, next)), 'first');
      }
    }
  }
}
