/** Runs recognisers over the corpus. */
import type { Knowledge } from '../../knowledge/schema.ts';
import { buildLexicon } from '../../linking/lexicon.ts';
import { linkText } from '../../linking/link.ts';
import { CORPUS_FILES, type CorpusText, readCorpus } from '../corpus.ts';
import { everyAlias, fullNames } from './baselines.ts';
import { type Counts, countsOf, type Judged, judge, type Recogniser, sum } from './score.ts';

export const RECOGNISERS = ['nameplate', 'every alias', 'full names only'] as const;
export type RecogniserName = (typeof RECOGNISERS)[number];

export interface JudgedText {
  text: CorpusText;
  judged: Judged;
  counts: Counts;
}

export interface FileResult {
  file: string;
  half: 'open' | 'frozen';
  texts: Record<RecogniserName, JudgedText[]>;
}

/**
 * All texts of the corpus, as each recogniser marks them.
 * @param ofClass Only texts of this class.
 */
export function evaluate(knowledge: Knowledge, ofClass?: string): FileResult[] {
  const lexicon = buildLexicon(knowledge);
  const recognisers: Record<RecogniserName, Recogniser> = {
    nameplate: ({ text, date, lang, host }) =>
      linkText(lexicon, text, { published: date, lang, host }),
    'every alias': everyAlias(knowledge),
    'full names only': fullNames(knowledge),
  };
  return (['open', 'frozen'] as const).flatMap((half) =>
    CORPUS_FILES[half].map((file) => {
      const texts = readCorpus(file).filter((text) => !ofClass || text.class === ofClass);
      const run = (name: RecogniserName) =>
        texts.map((text): JudgedText => {
          const judged = judge(text, recognisers[name](text));
          return { text, judged, counts: countsOf(text, judged) };
        });
      return {
        file,
        half,
        texts: {
          nameplate: run('nameplate'),
          'every alias': run('every alias'),
          'full names only': run('full names only'),
        },
      };
    }),
  );
}

/** Counts by class, in the order of the file. */
export function byClass(texts: readonly JudgedText[]): Map<string, Counts> {
  const groups = Map.groupBy(texts, ({ text }) => text.class);
  return new Map([...groups].map(([name, group]) => [name, total(group)]));
}

export function total(texts: readonly JudgedText[]): Counts {
  return sum(texts.map(({ counts }) => counts));
}
