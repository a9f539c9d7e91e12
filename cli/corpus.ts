/** The evaluation corpus: texts with their mentions marked up inline, `[[surface|entity]]`. */
import { readFileSync } from 'node:fs';

export interface CorpusText {
  id: string;
  class: string;
  lang: 'en' | 'ur';
  date?: string;
  host?: string;
  text: string;
  gold: { start: number; end: number; entity: string }[];
  /** Spans that the annotation rules leave open: neither right nor wrong. */
  open: { start: number; end: number }[];
}

/** The four files; the frozen ones are only ever scored, never read for tuning. */
export const CORPUS_FILES = {
  open: ['english-open', 'urdu-open'],
  frozen: ['english-frozen', 'urdu-frozen'],
} as const;

export function readCorpus(name: string): CorpusText[] {
  const file = new URL(`../tests/corpus/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => unmarked(JSON.parse(line)));
}

function unmarked(line: Omit<CorpusText, 'gold' | 'open'>): CorpusText {
  const gold: CorpusText['gold'] = [];
  const open: CorpusText['open'] = [];
  let text = '';
  let from = 0;
  for (const match of line.text.matchAll(/\[\[([^|\]]+)\|([^\]]+)\]\]/g)) {
    text += line.text.slice(from, match.index);
    const start = text.length;
    text += match[1];
    if (match[2] === '?') open.push({ start, end: text.length });
    else gold.push({ start, end: text.length, entity: match[2] as string });
    from = match.index + match[0].length;
  }
  return { ...line, text: text + line.text.slice(from), gold, open };
}
