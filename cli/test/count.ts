/** How a test run went, in numbers. */

export interface Count {
  passed: number;
  failed: number;
}

export const PASSED: Count = { passed: 1, failed: 0 };
export const FAILED: Count = { passed: 0, failed: 1 };

export function plus(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** What is read of vitest's JSON report. */
export interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts a vitest run. A file that fails before or beside its tests counts as one, so that it cannot
 * go unseen; so does a run that ends in failure and reports none.
 */
export function countOf(report: Report | undefined, exitCode: number | null): Count {
  const passed = report?.numPassedTests ?? 0;
  const tests = report?.numFailedTests ?? 0;
  const files = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
  );
  const failed = tests + files.length;
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}
