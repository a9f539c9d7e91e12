/** How right the marks of one text are, and of many texts together. */
import type { CorpusText } from '../corpus.ts';

/** A mark as any recogniser gives it. Offsets are UTF-16 code units, end exclusive. */
export interface Mark {
  start: number;
  end: number;
  entity: string;
}

export type Recogniser = (text: CorpusText) => readonly Mark[];

/** Classes of texts that are made to mislead. */
export const MISLEADING: ReadonlySet<string> = new Set([
  'namesakes',
  'colliding-initials',
  'foreign-body',
  'inside-another-name',
  'shared-surnames',
]);

/** What became of one text. */
export interface Judged {
  /** Exact span and entity. */
  right: Mark[];
  /** Anything else that was marked, but for spans that the rules leave open. */
  wrong: Mark[];
  /** Those of the wrong ones that tell a reader something false: no mention of that entity is there. */
  wrongSense: Mark[];
  /** Mentions that were not found. */
  missed: Mark[];
}

/** Holds marks against the labels of a text. */
export function judge(text: CorpusText, marks: readonly Mark[]): Judged {
  const gold = new Set(text.gold.map(keyOf));
  const right = marks.filter((mark) => gold.has(keyOf(mark)));
  const wrong = marks.filter(
    (mark) => !gold.has(keyOf(mark)) && !text.open.some((span) => overlaps(span, mark)),
  );
  const found = new Set(right.map(keyOf));
  return {
    right,
    wrong,
    wrongSense: wrong.filter(
      (mark) => !text.gold.some((span) => span.entity === mark.entity && overlaps(span, mark)),
    ),
    missed: text.gold.filter((span) => !found.has(keyOf(span))),
  };
}

/** Counts over texts; all else is worked out from them. */
export interface Counts {
  texts: number;
  mentions: number;
  right: number;
  wrong: number;
  wrongSense: number;
  /** Texts of the misleading classes; those of them with a wrong mark; wrong-sense marks in them. */
  misleading: number;
  misled: number;
  misleadingSense: number;
  /** Texts that name no entity of the file, and marks in them. */
  withoutEntities: number;
  marksWithoutEntities: number;
}

const NOTHING: Readonly<Counts> = {
  texts: 0,
  mentions: 0,
  right: 0,
  wrong: 0,
  wrongSense: 0,
  misleading: 0,
  misled: 0,
  misleadingSense: 0,
  withoutEntities: 0,
  marksWithoutEntities: 0,
};

export function countsOf(text: CorpusText, { right, wrong, wrongSense }: Judged): Counts {
  const isMisleading = MISLEADING.has(text.class);
  const isWithout = text.gold.length === 0;
  return {
    texts: 1,
    mentions: text.gold.length,
    right: right.length,
    wrong: wrong.length,
    wrongSense: wrongSense.length,
    misleading: isMisleading ? 1 : 0,
    misled: isMisleading && wrong.length > 0 ? 1 : 0,
    misleadingSense: isMisleading ? wrongSense.length : 0,
    withoutEntities: isWithout ? 1 : 0,
    marksWithoutEntities: isWithout ? wrong.length : 0,
  };
}

export function sum(counts: Iterable<Counts>): Counts {
  const total = { ...NOTHING };
  for (const one of counts) {
    for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += one[key];
  }
  return total;
}

/** Share of the marks that are right; 1 where nothing is marked. */
export function precisionOf({ right, wrong }: Counts): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Share of the mentions that are found; 1 where there are none. */
export function recallOf({ right, mentions }: Counts): number {
  return mentions === 0 ? 1 : right / mentions;
}

/** Share of the marks that name somebody or something else than the text does. */
export function wrongSenseRateOf({ right, wrong, wrongSense }: Counts): number {
  return right + wrong === 0 ? 0 : wrongSense / (right + wrong);
}

function overlaps(one: { start: number; end: number }, other: { start: number; end: number }) {
  return one.start < other.end && other.start < one.end;
}

function keyOf({ start, end, entity }: Mark): string {
  return `${start}-${end} ${entity}`;
}
