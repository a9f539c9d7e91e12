/** `npm run eval`: precision and recall of the recogniser on the project's own corpus. */
import { parseArgs } from 'node:util';
import { buildLexicon } from '../linking/lexicon.ts';
import { linkText } from '../linking/link.ts';
import { CORPUS_FILES, type CorpusText, readCorpus } from './corpus.ts';
import { readKnowledge } from './read-knowledge.ts';
import { printTable } from './table.ts';

const { values } = parseArgs({
  options: { errors: { type: 'boolean' }, file: { type: 'string' }, class: { type: 'string' } },
});

interface Score {
  texts: number;
  gold: number;
  right: number;
  found: number;
  /** Marks with a wrong entity on a gold span, or any entity where none is. */
  wrong: number;
}

const knowledge = readKnowledge(values.file);
if (!knowledge) process.exit(2);
const lexicon = buildLexicon(knowledge);

for (const half of ['open', 'frozen'] as const) {
  for (const name of CORPUS_FILES[half]) {
    let texts: CorpusText[];
    try {
      texts = readCorpus(name);
    } catch {
      continue;
    }
    const byClass = new Map<string, Score>();
    for (const text of texts) {
      if (values.class && text.class !== values.class) continue;
      const score = byClass.get(text.class) ?? { texts: 0, gold: 0, right: 0, found: 0, wrong: 0 };
      byClass.set(text.class, score);
      scoreText(text, score, values.errors === true && half === 'open');
    }
    console.log(`\n${name}`);
    const total = { texts: 0, gold: 0, right: 0, found: 0, wrong: 0 };
    for (const score of byClass.values()) {
      for (const key of Object.keys(total) as (keyof Score)[]) total[key] += score[key];
    }
    printTable(
      ['class', 'texts', 'mentions', 'found', 'precision', 'recall', 'wrong'],
      [...byClass, ['all', total] as [string, Score]].map(([label, s]) => [
        label,
        String(s.texts),
        String(s.gold),
        String(s.found),
        s.found === 0 ? '-' : (s.right / s.found).toFixed(3),
        s.gold === 0 ? '-' : (s.right / s.gold).toFixed(3),
        String(s.wrong),
      ]),
    );
  }
}

function scoreText(text: CorpusText, score: Score, showErrors: boolean): void {
  const found = linkText(lexicon, text.text, {
    published: text.date,
    lang: text.lang,
    host: text.host,
  });
  const gold = new Set(text.gold.map(keyOf));
  const judged = found.filter(
    (mention) =>
      gold.has(keyOf(mention)) ||
      !text.open.some((span) => span.start < mention.end && mention.start < span.end),
  );
  const keys = new Set(judged.map(keyOf));
  score.texts++;
  score.gold += gold.size;
  score.found += judged.length;
  for (const mention of judged) {
    if (gold.has(keyOf(mention))) score.right++;
    else {
      score.wrong++;
      if (showErrors) {
        console.log(
          `EXTRA ${text.id} ${text.class} ${around(text.text, mention)} → ${mention.entity} (${mention.reasons.join('; ')})`,
        );
      }
    }
  }
  if (showErrors) {
    for (const span of text.gold) {
      if (!keys.has(keyOf(span)))
        console.log(`MISS  ${text.id} ${text.class} ${around(text.text, span)} → ${span.entity}`);
    }
  }
}

function keyOf({ start, end, entity }: { start: number; end: number; entity: string }): string {
  return `${start}-${end} ${entity}`;
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  const context = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
  return context.replaceAll('\n', ' ');
}
