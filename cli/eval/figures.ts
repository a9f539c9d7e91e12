/** The figures that must not fall: measured, recorded, compared. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type FileResult, total } from './evaluate.ts';
import { type Counts, precisionOf, recallOf, sum } from './score.ts';

export interface Figure {
  precision: number;
  recall: number;
  /** Texts made to mislead that carry at least one wrong mark. */
  misled: number;
}

/** By file of the corpus, and `all`. */
export type Figures = Record<string, Figure>;

export const FIGURES_FILE = new URL('../../tests/corpus/figures.json', import.meta.url);

/** A figure may be this much lower than recorded: half a unit of the third decimal. */
export const SLACK = 0.0005;

export function figuresOf(results: readonly FileResult[]): Figures {
  const counts = results.map(({ file, texts }) => [file, total(texts.nameplate)] as const);
  return Object.fromEntries(
    [...counts, ['all', sum(counts.map(([, one]) => one))] as const].map(([file, one]) => [
      file,
      figureOf(one),
    ]),
  );
}

function figureOf(counts: Counts): Figure {
  const round = (share: number) => Math.round(share * 10_000) / 10_000;
  return {
    precision: round(precisionOf(counts)),
    recall: round(recallOf(counts)),
    misled: counts.misled,
  };
}

/** Each figure that is worse than recorded, in words. A file that is no longer measured is one. */
export function fallen(recorded: Figures, measured: Figures): string[] {
  return Object.entries(recorded).flatMap(([file, before]) => {
    const now = measured[file];
    if (!now) return [`${file}: recorded, but not measured`];
    const lines: string[] = [];
    for (const share of ['precision', 'recall'] as const) {
      if (now[share] < before[share] - SLACK) {
        lines.push(`${file}: ${share} ${now[share].toFixed(4)}, was ${before[share].toFixed(4)}`);
      }
    }
    if (now.misled > before.misled) {
      lines.push(`${file}: ${now.misled} texts misled, was ${before.misled}`);
    }
    return lines;
  });
}

/** The recorded figures, or undefined where none are. */
export function readFigures(): Figures | undefined {
  try {
    return JSON.parse(readFileSync(FIGURES_FILE, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export function recordFigures(figures: Figures): void {
  writeFileSync(FIGURES_FILE, `${JSON.stringify(figures, null, 2)}\n`);
}
