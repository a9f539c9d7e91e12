import { expect, test } from 'vitest';
import { evaluate } from '../../cli/eval/evaluate.ts';
import { fallen, figuresOf, readFigures } from '../../cli/eval/figures.ts';
import { readKnowledge } from '../../cli/read-knowledge.ts';

/** 400 texts by three recognisers, on a busy machine. */
const PATIENCE = 60_000;

test('no figure of the corpus is below the recorded one', { timeout: PATIENCE }, () => {
  const knowledge = readKnowledge();
  const recorded = readFigures();
  expect(knowledge && recorded).toBeDefined();
  if (!knowledge || !recorded) return;
  const measured = figuresOf(evaluate(knowledge));
  expect(Object.keys(recorded)).toEqual(Object.keys(measured));
  expect(fallen(recorded, measured)).toEqual([]);
});
