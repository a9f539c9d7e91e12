/** `npm run -s annotate`: the recogniser from the command line, for people who edit the knowledge file. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { buildLexicon, type Lexicon } from '../linking/lexicon.ts';
import { linkText } from '../linking/link.ts';
import type { Mention, PageFacts } from '../linking/mention.ts';
import { readHtml } from './read-html.ts';
import { readKnowledge } from './read-knowledge.ts';
import { printTable } from './table.ts';

const HELP = `Marks the people, bodies and laws that the knowledge file knows in a text.

  npm run -s annotate -- FILE.txt|FILE.html [--date YYYY-MM-DD] [--lang en|ur] [--host HOST]
      prints a table of the mentions
  npm run -s annotate -- --jsonl < texts.jsonl
      reads lines {"id", "text", "date"?, "lang"?, "host"?} and prints a line
      {"id", "mentions": [{"start", "end", "surface", "entity", "confidence", "reasons"}]} for each;
      offsets are UTF-16 code units, end exclusive

  --file FILE   another knowledge file than data/knowledge.json

Example: npm run -s annotate -- story.txt --date 2022-09-29
`;

const day = v.pipe(
  v.string('expected a date YYYY-MM-DD'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date YYYY-MM-DD'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'expected a date that exists'),
);

const lineSchema = v.object(
  {
    id: v.union([v.string(), v.number()], 'expected a text or a number'),
    text: v.string('expected a text'),
    date: v.nullish(day),
    lang: v.nullish(v.string('expected a language tag')),
    host: v.nullish(v.string('expected a host name')),
  },
  'expected it to be there: {"id", "text", "date"?, "lang"?, "host"?}',
);

process.exitCode = await main();

async function main(): Promise<number> {
  let args: ReturnType<typeof readArguments>;
  try {
    args = readArguments();
  } catch (error) {
    console.error(`annotate: ${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  const { values, positionals } = args;
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values.jsonl ? positionals.length > 0 : positionals.length !== 1) {
    console.error(
      `annotate: expected ${values.jsonl ? 'no file with --jsonl' : 'one file'}\n\n${HELP}`,
    );
    return 2;
  }
  const date = v.safeParse(v.optional(day), values.date);
  if (!date.success) {
    console.error(`annotate: --date ${values.date}: ${date.issues[0].message}`);
    return 2;
  }
  const knowledge = readKnowledge(values.file);
  if (!knowledge) return 2;
  const lexicon = buildLexicon(knowledge);
  if (values.jsonl) return annotateLines(lexicon);
  return annotateFile(lexicon, positionals[0] as string, {
    published: date.output,
    lang: values.lang,
    host: values.host,
  });
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean' },
      date: { type: 'string' },
      lang: { type: 'string' },
      host: { type: 'string' },
      file: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

function annotateFile(lexicon: Lexicon, file: string, given: PageFacts): number {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    console.error(
      `annotate: ${file}: ${(error as NodeJS.ErrnoException).code ?? error}: cannot be read`,
    );
    return 2;
  }
  let page: PageFacts;
  let mentions: Mention[];
  if (/\.x?html?$/i.test(file)) {
    const html = readHtml(content, lexicon, given);
    page = html.page;
    mentions = html.mentions;
  } else {
    page = given;
    mentions = linkText(lexicon, content, page);
  }
  printTable(
    ['line', 'surface', 'entity', 'confidence', 'reasons'],
    mentions.map((mention) => [
      mention.start < 0 ? '' : String(content.slice(0, mention.start).split('\n').length),
      mention.surface,
      mention.entity,
      mention.confidence.toFixed(2),
      mention.reasons.join('; '),
    ]),
  );
  console.log(
    `\n${mentions.length} mentions of ${new Set(mentions.map((m) => m.entity)).size} entities` +
      `, story of ${page.published ?? 'unknown date'}`,
  );
  return 0;
}

async function annotateLines(lexicon: Lexicon): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++;
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (typeof read === 'string') {
      console.error(`annotate: line ${number}: ${read}`);
      bad++;
      continue;
    }
    const { id, text, date, lang, host } = read;
    const mentions = linkText(lexicon, text, {
      published: date ?? undefined,
      lang: lang ?? undefined,
      host: host ?? undefined,
    });
    if (!process.stdout.write(`${JSON.stringify({ id, mentions })}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
  return bad > 0 ? 2 : 0;
}

function readLine(line: string): v.InferOutput<typeof lineSchema> | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON: ${(error as Error).message}`;
  }
  const result = v.safeParse(lineSchema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  return path
    ? `"${path}": ${issue.message}`
    : 'expected an object {"id", "text", "date"?, "lang"?, "host"?}';
}
