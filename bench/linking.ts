/**
 * How fast the recogniser links, on 10,000 texts made from the open half of the corpus by
 * repetition: `node bench/linking.ts`. Medians of rounds in which all that is compared takes turns,
 * so that a machine that slows down slows all of it. Rates are of this machine; ratios travel.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { CORPUS_FILES, type CorpusText, readCorpus } from '../cli/corpus.ts';
import { KNOWLEDGE_FILE, readKnowledge } from '../cli/read-knowledge.ts';
import { decide } from '../linking/decide.ts';
import { Evidence, emptyContext } from '../linking/evidence.ts';
import { buildLexicon, type Lexicon } from '../linking/lexicon.ts';
import { packLexicon, unpackLexicon } from '../linking/packed.ts';
import { scanBlock } from '../linking/page-text.ts';

const TEXTS = 10_000;
const ROUNDS = 5;
/** What takes milliseconds only is timed so often in each round. */
const TURNS = 10;

const ANNOTATE = new URL('../cli/annotate.ts', import.meta.url).pathname;

await main();

async function main(): Promise<void> {
  const knowledge = readKnowledge();
  if (!knowledge) process.exit(2);
  const lexicon = buildLexicon(knowledge);
  const knowledgeText = readFileSync(KNOWLEDGE_FILE, 'utf8');
  const packedText = JSON.stringify(packLexicon(lexicon));
  const texts = repeated(CORPUS_FILES.open.flatMap((file) => readCorpus(file)));
  const lines = texts
    .map(({ text, date, lang, host }, id) => JSON.stringify({ id, text, date, lang, host }))
    .join('\n');

  const times: Record<
    'command' | 'matching' | 'deciding' | 'restore' | 'parse' | 'build',
    number[]
  > = { command: [], matching: [], deciding: [], restore: [], parse: [], build: [] };
  // The first round only warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    const command = await timeOfCommand(lines);
    const { matching, deciding } = timesOfLinking(lexicon, texts);
    const turns = Array.from({ length: TURNS }, () => ({
      restore: timeOf(() => unpackLexicon(JSON.parse(packedText))),
      parse: timeOf(() => JSON.parse(knowledgeText)),
      build: timeOf(() => buildLexicon(knowledge)),
    }));
    if (round === 0) continue;
    times.command.push(command);
    times.matching.push(matching);
    times.deciding.push(deciding);
    times.restore.push(...turns.map(({ restore }) => restore));
    times.parse.push(...turns.map(({ parse }) => parse));
    times.build.push(...turns.map(({ build }) => build));
  }

  const { command, matching, deciding, restore, parse, build } = {
    command: median(times.command),
    matching: median(times.matching),
    deciding: median(times.deciding),
    restore: median(times.restore),
    parse: median(times.parse),
    build: median(times.build),
  };
  const perSecond = (time: number) => Math.round((1000 * TEXTS) / time).toLocaleString('en');
  console.log(`annotate --jsonl, start included: ${perSecond(command)} texts a second`);
  console.log(`linking alone: ${perSecond(matching + deciding)} texts a second`);
  console.log(`share of evidence and decision: ${percent(deciding / (matching + deciding))}`);
  console.log(
    `restore of the packed lexicon: ${(restore / parse).toFixed(2)} x JSON.parse of the knowledge file`,
  );
  console.log(`build of the lexicon: ${(build / restore).toFixed(1)} x restore`);
}

function repeated(texts: readonly CorpusText[]): CorpusText[] {
  return Array.from({ length: TEXTS }, (_, i) => texts[i % texts.length] as CorpusText);
}

/** Milliseconds that the command takes for all lines. */
async function timeOfCommand(lines: string): Promise<number> {
  const begun = performance.now();
  const run = spawn(process.execPath, [ANNOTATE, '--jsonl'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  run.stdout.resume();
  run.stdin.end(lines);
  const code = await new Promise((resolve) => run.once('close', resolve));
  if (code !== 0) throw new Error(`annotate ended with code ${code}`);
  return performance.now() - begun;
}

/** Milliseconds for words and candidates, and for evidence and decision. */
function timesOfLinking(
  lexicon: Lexicon,
  texts: readonly CorpusText[],
): { matching: number; deciding: number } {
  let matching = 0;
  let deciding = 0;
  for (const { text, date, lang, host } of texts) {
    const begun = performance.now();
    const blocks = text.split('\n\n').map((block) => scanBlock(lexicon, block));
    const matched = performance.now();
    decide(lexicon, blocks, new Evidence(lexicon, { published: date, lang, host }, emptyContext()));
    matching += matched - begun;
    deciding += performance.now() - matched;
  }
  return { matching, deciding };
}

function timeOf(run: () => unknown): number {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

function median(times: number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
