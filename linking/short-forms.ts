/** Short forms of persons: surname, first name, the name of the headlines. */

import type { Candidate } from './candidates.ts';
import { courtesyFits, hasCourtesy, honorificBefore, isWoman } from './courtesy.ts';
import type { Verdict } from './decide.ts';
import type { Evidence } from './evidence.ts';
import { nameFold } from './fold.ts';
import type { Form } from './form.ts';
import { formsOfEntity, type Lexicon, type LexiconEntity } from './lexicon.ts';
import { isCommonSurname, isNamePrefix, isPeople } from './name-parts.ts';
import { officeFit, URDU_JOINTS } from './office-beside.ts';
import { isHonorific, isOfficeHead, isOfficeWord } from './offices.ts';
import type { Block } from './page-text.ts';
import { scoreOf } from './score.ts';
import type { Occurrence, Surface } from './surfaces.ts';
import { Gap, Shape, wordAt } from './tokens.ts';

/** A short form of a person: after the full name, unless others bear it; or with the title in front. */
export function judgeShort(
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
    const byOffice =
      titled.length > 0
        ? titled
        : open.filter((place) => fitsOnlyOne(lexicon, blocks, surface, form, place));
    const told =
      byOffice.length > 0
        ? byOffice
        : open.filter(
            (place) =>
              isToldByCourtesy(lexicon, blocks, surface, form, place, evidence) ||
              isTitledAsInFull(lexicon, blocks, form, place),
          );
    if (told.length > 0) {
      return {
        form,
        score: 3,
        confidence: 0.9,
        reasons: [
          byOffice.length > 0
            ? 'with the title of the office'
            : 'the title tells which of that name',
        ],
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
  if (form.words.length === 1 && isPeople(form.words[0] as string)) return undefined;
  // "General Zia" is no Mr Zia whom nobody has named.
  if (form.auto && open.some(({ block, candidate }) => isRanked(blocks[block] as Block, candidate)))
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

/** "Ms Aurangzeb" on a page with Marriyum and Muhammad Aurangzeb. */
function isToldByCourtesy(
  lexicon: Lexicon,
  blocks: readonly Block[],
  surface: Surface,
  form: Form,
  { block, candidate }: Occurrence,
  evidence: Evidence,
): boolean {
  const at = blocks[block] as Block;
  if (!hasCourtesy(at, candidate)) return false;
  return !isShared(
    lexicon,
    surface,
    form,
    evidence,
    (name, isOurs) =>
      // Of somebody whom the file does not know only a woman's name is sure.
      (!isOurs && !isWoman(name)) || courtesyFits(at, candidate, name),
  );
}

/** "Dr Alvi" beside a Samina Alvi, where the page said "Dr Arif Alvi" of ours and of nobody else of that surname. */
function isTitledAsInFull(
  lexicon: Lexicon,
  blocks: readonly Block[],
  form: Form,
  { block, candidate }: Occurrence,
): boolean {
  const title = honorificBefore(blocks[block] as Block, candidate.first);
  if (title === undefined || form.words.length > 1) return false;
  const own = wordsOfEntity(lexicon, form.entity);
  const surname = nameFold(form.words[0] as string);
  let isOurs = false;
  for (const one of blocks) {
    for (const { first, name } of namesEndingWith(one, surname)) {
      if (honorificBefore(one, first) !== title) continue;
      if (!own.has(name)) return false;
      isOurs = true;
    }
  }
  return isOurs;
}

/** Names of two words and more with that last one: where they begin, and their first word, folded. */
function namesEndingWith({ tokens }: Block, surname: string): { first: number; name: string }[] {
  const found: { first: number; name: string }[] = [];
  for (let last = 1; last < tokens.count; last++) {
    if (tokens.shapes[last] !== Shape.capital || nameFold(wordAt(tokens, last)) !== surname)
      continue;
    let first = last;
    while (
      tokens.gaps[first] === Gap.space &&
      tokens.shapes[first - 1] === Shape.capital &&
      !isHonorific(wordAt(tokens, first - 1)) &&
      !isOfficeWord(wordAt(tokens, first - 1))
    ) {
      first--;
    }
    if (first < last) found.push({ first, name: nameFold(wordAt(tokens, first)) });
  }
  return found;
}

const wordsOfEntity = (lexicon: Lexicon, entity: number): ReadonlySet<string> =>
  new Set(formsOfEntity(lexicon, entity).flatMap(({ words }) => words.map(nameFold)));

/** Only a title right in front of a bare surname is proof; an apposition behind could speak of anyone. */
export function hasTitleBefore({ tokens }: Block, { first }: Candidate): boolean {
  // Urdu names the office before its subject: "وزیر خارجہ جیلانی".
  const isUrdu = tokens.shapes[first] === Shape.arabic;
  for (let i = first - 1; i >= Math.max(0, first - (isUrdu ? 6 : 3)); i--) {
    const word = wordAt(tokens, i);
    if (tokens.gaps[i + 1] !== Gap.space && tokens.gaps[i + 1] !== Gap.abbreviation) return false;
    if (isOfficeHead(word)) return true;
    const isSubject = isUrdu && word !== 'اور' && (isOfficeWord(word) || URDU_JOINTS.has(word));
    if (!isSubject && !isHonorific(word)) return false;
  }
  return false;
}

const RANKS = new Set(
  'general gen marshal colonel col brigadier brig captain capt major maj'.split(' '),
);
const isRanked = ({ tokens }: Block, { first }: Candidate): boolean =>
  RANKS.has(wordAt(tokens, first - 1).toLowerCase());

/** Whether a person's full names begin with the word and none ends with it. */
function isFirstName(lexicon: Lexicon, entity: number, word: string): boolean {
  const full = formsOfEntity(lexicon, entity).filter(({ words }) => words.length > 1);
  return (
    full.some(({ words }) => nameFold(words[0] as string) === word) &&
    !full.some(({ words }) => nameFold(words.at(-1) as string) === word)
  );
}

/**
 * Whether another person on the page could be meant by the same short form.
 * @param mayBeMeant Rules out some of them, by their names; `isOurs`: the file knows the person.
 */
function isShared(
  lexicon: Lexicon,
  surface: Surface,
  form: Form,
  evidence: Evidence,
  mayBeMeant: (name: string, isOurs: boolean) => boolean = () => true,
): boolean {
  const own = lexicon.entities[form.entity] as LexiconEntity;
  for (const other of surface.forms) {
    // What the file lists as somebody's short form outweighs what a rule makes of another's name.
    if (other.auto && !form.auto) continue;
    const entity = lexicon.entities[other.entity] as LexiconEntity;
    if (entity !== own && evidence.introduced.has(entity.id) && mayBeMeant(entity.name, true))
      return true;
  }
  if (form.words.length > 1) return false;
  const ownWords = wordsOfEntity(lexicon, form.entity);
  const word = nameFold(form.words[0] as string);
  const isOther = (bearer: string): boolean => !ownWords.has(bearer) && mayBeMeant(bearer, false);
  if ([...evidence.bearersOf(word, 'first')].some(isOther)) return true;
  // Papers call a Hamza Shehbaz "Hamza", so Shehbaz Sharif keeps his first name; a Muhammad Asif is "Asif".
  const isFirst = isFirstName(lexicon, form.entity, word);
  return [...evidence.bearersOf(word, 'last')].some(
    (bearer) => isOther(bearer) && (!isFirst || isNamePrefix(bearer)),
  );
}
