/** `npm run eval`: precision and recall of the recogniser on the project's own corpus. */
import { parseArgs } from 'node:util';
import { evaluate } from './eval/evaluate.ts';
import { fallen, figuresOf, readFigures, recordFigures } from './eval/figures.ts';
import { asJson, printErrors, printReport } from './eval/report.ts';
import { readKnowledge } from './read-knowledge.ts';

const HELP = `Scores the recogniser on the texts of tests/corpus, beside two simple ones.

  npm run -s eval
      prints precision, recall and wrong-sense rate by class and language, and compares them with
      the recorded figures; exit code 1 when one has fallen
  npm run -s eval -- --errors      lists the errors of the open half as well
  npm run -s eval -- --class law   only texts of one class; nothing is compared
  npm run -s eval -- --json        prints the figures as JSON
  npm run -s eval -- --record      writes the figures to tests/corpus/figures.json

  --file FILE   another knowledge file than data/knowledge.json; nothing is compared

Precision: share of the marks with exact span and entity. Recall: share of the mentions found.
Wrong sense: share of the marks that name an entity which the text does not mean there.
Misled: texts made to mislead with at least one wrong mark.
`;

process.exitCode = main();

function main(): number {
  let values: ReturnType<typeof readArguments>;
  try {
    values = readArguments();
  } catch (error) {
    console.error(`eval: ${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const isPart = values.class !== undefined || values.file !== undefined;
  if (values.record && isPart) {
    console.error('eval: --record takes the whole corpus and the bundled knowledge file');
    return 2;
  }
  const knowledge = readKnowledge(values.file);
  if (!knowledge) return 2;
  const results = evaluate(knowledge, values.class);
  if (results.every(({ texts }) => texts.nameplate.length === 0)) {
    console.error(`eval: no texts of class "${values.class}"`);
    return 2;
  }
  if (values.errors && !values.json) printErrors(results);
  if (values.json) console.log(JSON.stringify(asJson(results), null, 2));
  else printReport(results);
  if (isPart) return 0;

  const measured = figuresOf(results);
  if (values.record) {
    recordFigures(measured);
    console.error('\nrecorded in tests/corpus/figures.json');
    return 0;
  }
  const recorded = readFigures();
  if (!recorded) {
    console.error('\nno figures are recorded: run with --record');
    return 1;
  }
  const lines = fallen(recorded, measured);
  for (const line of lines) console.error(`fallen: ${line}`);
  return lines.length > 0 ? 1 : 0;
}

function readArguments() {
  return parseArgs({
    options: {
      errors: { type: 'boolean' },
      class: { type: 'string' },
      json: { type: 'boolean' },
      record: { type: 'boolean' },
      file: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;
}
