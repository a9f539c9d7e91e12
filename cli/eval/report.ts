/** The figures as tables. */
import { printTable } from '../table.ts';
import { byClass, type FileResult, RECOGNISERS, total } from './evaluate.ts';
import { type Counts, precisionOf, recallOf, sum, wrongSenseRateOf } from './score.ts';

/** All tables: each file by class, then both halves beside the simple recognisers. */
export function printReport(results: readonly FileResult[]): void {
  for (const { file, half, texts } of results) {
    console.log(`\n${file}${half === 'frozen' ? ' (only ever scored)' : ''}`);
    const simple = {
      alias: byClass(texts['every alias']),
      names: byClass(texts['full names only']),
    };
    const rows = [...byClass(texts.nameplate)].map(([name, counts]) =>
      classRow(name, counts, simple.alias.get(name), simple.names.get(name)),
    );
    const all = classRow(
      'all',
      total(texts.nameplate),
      total(texts['every alias']),
      total(texts['full names only']),
    );
    printTable(
      [
        'class',
        'texts',
        'mentions',
        'precision',
        'recall',
        'wrong sense',
        'every alias',
        'full names',
      ],
      [...rows, all],
    );
  }
  console.log('\nMade to mislead, and texts without entities');
  printTable(
    [
      'texts',
      'recogniser',
      'precision',
      'recall',
      'misled',
      'wrong-sense marks a text',
      'marks without entities',
    ],
    results.flatMap(({ file, texts }) =>
      RECOGNISERS.map((name) => misleadingRow(file, name, total(texts[name]))),
    ),
  );
  const all = sum(results.map(({ texts }) => total(texts.nameplate)));
  console.log(
    `\n${all.texts} texts, ${all.mentions} mentions: precision ${share(precisionOf(all))}, ` +
      `recall ${share(recallOf(all))}, ${all.misled} of ${all.misleading} texts misled`,
  );
}

/** Columns of the simple recognisers: precision / recall. */
function classRow(name: string, counts: Counts, ...simple: (Counts | undefined)[]): string[] {
  return [
    name,
    String(counts.texts),
    String(counts.mentions),
    precision(counts),
    recall(counts),
    share(wrongSenseRateOf(counts)),
    ...simple.map((one) => (one ? `${precision(one)} / ${recall(one)}` : '-')),
  ];
}

function misleadingRow(file: string, name: string, counts: Counts): string[] {
  const { misleading, misled, misleadingSense, withoutEntities, marksWithoutEntities } = counts;
  return [
    file,
    name,
    precision(counts),
    recall(counts),
    misleading === 0 ? '-' : `${misled} of ${misleading}`,
    misleading === 0 ? '-' : (misleadingSense / misleading).toFixed(3),
    withoutEntities === 0 ? '-' : `${marksWithoutEntities} in ${withoutEntities}`,
  ];
}

function precision(counts: Counts): string {
  return counts.right + counts.wrong === 0 ? '-' : share(precisionOf(counts));
}

function recall(counts: Counts): string {
  return counts.mentions === 0 ? '-' : share(recallOf(counts));
}

const share = (value: number): string => value.toFixed(3);

/** Wrong marks and missed mentions of the open half; the frozen half is never read. */
export function printErrors(results: readonly FileResult[]): void {
  for (const { half, texts } of results) {
    if (half !== 'open') continue;
    for (const { text, judged } of texts.nameplate) {
      for (const mark of judged.wrong) {
        const kind = judged.wrongSense.includes(mark) ? 'WRONG' : 'SPAN ';
        console.log(
          `${kind}  ${text.id} ${text.class}: ${around(text.text, mark)} → ${mark.entity}${reasonsOf(mark)}`,
        );
      }
      for (const span of judged.missed) {
        console.log(`MISSED ${text.id} ${text.class}: ${around(text.text, span)} → ${span.entity}`);
      }
    }
  }
}

/** The recogniser's own words, where it gives them. */
function reasonsOf(mark: object): string {
  return 'reasons' in mark && Array.isArray(mark.reasons) ? ` (${mark.reasons.join('; ')})` : '';
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - 40), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replaceAll('\n', ' ');
}

/** The same figures for programs. */
export function asJson(results: readonly FileResult[]): object {
  return Object.fromEntries(
    results.map(({ file, half, texts }) => [
      file,
      {
        half,
        recognisers: Object.fromEntries(
          RECOGNISERS.map((name) => [
            name,
            {
              all: figures(total(texts[name])),
              classes: Object.fromEntries(
                [...byClass(texts[name])].map(([label, counts]) => [label, figures(counts)]),
              ),
            },
          ]),
        ),
      },
    ]),
  );
}

function figures(counts: Counts): object {
  return {
    ...counts,
    precision: precisionOf(counts),
    recall: recallOf(counts),
    wrongSenseRate: wrongSenseRateOf(counts),
  };
}
