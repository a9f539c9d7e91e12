import { expect, test } from 'vitest';
import { countOf } from '../../cli/test/count.ts';

const passed = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const failed = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
const broken = { status: 'failed', assertionResults: [] };

test('a run counts its tests', () => {
  const report = { numPassedTests: 2, numFailedTests: 1, testResults: [passed, failed] };
  expect(countOf(report, 1)).toEqual({ passed: 2, failed: 1 });
});

test('a file that cannot be loaded counts as one failure', () => {
  const report = { numPassedTests: 1, numFailedTests: 0, testResults: [passed, broken] };
  expect(countOf(report, 1)).toEqual({ passed: 1, failed: 1 });
});

test('a run that ends in failure has at least one, with or without a report', () => {
  const report = { numPassedTests: 1, numFailedTests: 0, testResults: [passed] };
  expect(countOf(report, 1)).toEqual({ passed: 1, failed: 1 });
  expect(countOf(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  expect(countOf(undefined, null)).toEqual({ passed: 0, failed: 1 });
});
