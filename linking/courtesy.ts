/**
 * "Mr Khan", "Ms Khan": a courtesy title says whether a man or a woman is meant, so that one of the
 * two who share a surname is out. Given names tell which people are women; one that is missing here
 * only costs a mark behind "Ms".
 */
import type { Candidate } from './candidates.ts';
import { nameFold, plainFold } from './fold.ts';
import { isHonorific } from './offices.ts';
import type { Block } from './page-text.ts';
import { Gap, wordAt } from './tokens.ts';

/** Whether the courtesy title in front of a name, where there is one, could be this person's. */
export function courtesyFits(block: Block, { first }: Candidate, fullName: string): boolean {
  const title = plainFold(wordBefore(block, first));
  if (WOMENS_TITLES.has(title)) return isWoman(fullName);
  return !MENS_TITLES.has(title) || !isWoman(fullName);
}

/** Whether one of these titles stands in front of a name at all. */
export function hasCourtesy(block: Block, { first }: Candidate): boolean {
  const title = plainFold(wordBefore(block, first));
  return WOMENS_TITLES.has(title) || MENS_TITLES.has(title);
}

/** A courtesy title, an honorific or a rank right in front of a word, folded. */
export function honorificBefore(block: Block, first: number): string | undefined {
  const word = wordBefore(block, first);
  return isHonorific(word) ? nameFold(word) : undefined;
}

/** The word that a space, or an abbreviation's full stop, parts from the next; or nothing. */
function wordBefore({ tokens }: Block, first: number): string {
  const gap = tokens.gaps[first];
  return first > 0 && (gap === Gap.space || gap === Gap.abbreviation)
    ? wordAt(tokens, first - 1)
    : '';
}

/** Whether a given name in it is a woman's. */
export const isWoman = (fullName: string): boolean =>
  fullName.split(/[\s-]+/).some((word) => WOMENS_NAMES.has(nameFold(word)));

const WOMENS_TITLES = new Set(
  'ms mrs miss mme محترمہ مسز مس'.split(' ').map((word) => plainFold(word)),
);
const MENS_TITLES = new Set('mr messrs herr مسٹر'.split(' ').map((word) => plainFold(word)));

const WOMENS_NAMES = new Set(
  (
    'aamna aisha aleema amina amna angela anna annalena anusha asifa asma audrey ayesha bakhtawar benazir bushra carol ' +
    'christine dina doreen elizabeth fatima fehmida firdous giorgia hasina hillary hina ilaria indira ivanka jane janet ' +
    'jemima jill julia kaja kamala kate khadija kristalina kulsoom laura linda maleeka margaret maria marriyum mary maryam ' +
    'melania michelle mishal nafisa naheed nancy nighat nirmala nusrat patricia priscilla priyanka reema romina ' +
    'sadaf samina sana sara sarah shaista shandana sharmeela sharmila shaza shazia sherry sheryl shireen sonia ' +
    'susan sushma tahira tehmina theresa ursula uzma yasmin zahra zainab zartaj'
  )
    .split(' ')
    .map((word) => nameFold(word)),
);
