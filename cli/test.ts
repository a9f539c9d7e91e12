/**
 * `npm test`: lint, types, unit tests, then the built extension in real Chromium and real Firefox. A
 * step that fails hides no later one. The last line counts: each test is one, each other step is one.
 */
import { spawn } from 'node:child_process';
import { buildExtension, type Target } from './build-extension.ts';
import { PROJECT, programOf } from './dependency.ts';
import type { BrowserKind } from './find-browser.ts';
import { findOrInstall } from './find-or-install.ts';
import { type Count, FAILED, PASSED, plus } from './test/count.ts';
import { runTests } from './test/run-tests.ts';

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stop.abort());

process.exitCode = await main();

async function main(): Promise<number> {
  const steps: [string, () => Promise<Count>][] = [
    ['Lint', () => check('@biomejs/biome', 'biome', ['check', '.'])],
    ['Types', () => check('typescript', 'tsc', ['--noEmit'])],
    ['Unit tests', () => runTests('vitest.config.ts', stop.signal)],
    ['Build for Chromium', () => build('chrome')],
    ['Build for Firefox', () => build('firefox')],
    ['Chromium to test in', () => browser('chromium')],
    ['Firefox to test in', () => browser('firefox')],
    ['End to end', () => runTests('tests/browser/vitest.config.ts', stop.signal)],
  ];
  let total: Count = { passed: 0, failed: 0 };
  const wrong: string[] = [];
  for (const [name, run] of steps) {
    if (stop.signal.aborted) break;
    console.log(`\n== ${name}`);
    const begun = performance.now();
    const count = await run();
    total = plus(total, count);
    if (count.failed > 0) wrong.push(name);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`== ${name}: ${count.failed === 0 ? 'ok' : 'FAILED'}, ${seconds} s`);
  }
  if (stop.signal.aborted) {
    console.error('\ntest: stopped');
    return 130;
  }
  console.log('');
  if (wrong.length > 0) console.log(`failed: ${wrong.join(', ')}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

async function check(name: string, program: string, args: readonly string[]): Promise<Count> {
  const run = spawn(process.execPath, programOf(name, program, args), {
    cwd: PROJECT,
    stdio: ['ignore', 'inherit', 'inherit'],
    signal: stop.signal,
  });
  const code = await new Promise((resolve) => {
    run.once('error', () => undefined);
    run.once('close', resolve);
  });
  return code === 0 ? PASSED : FAILED;
}

async function build(target: Target): Promise<Count> {
  try {
    await buildExtension(target, stop.signal);
    return PASSED;
  } catch (error) {
    console.error((error as Error).message);
    return FAILED;
  }
}

/** Any Chromium will do where that is wanted: Chrome and Edge run the same build. */
async function browser(kind: 'chromium' | 'firefox'): Promise<Count> {
  const wanted: BrowserKind[] = kind === 'chromium' ? ['chromium', 'chrome', 'edge'] : ['firefox'];
  const found = await findOrInstall(wanted, stop.signal);
  console.log(found ? found.path : `missing: ${kind}. Install it and run npm test again.`);
  return found ? PASSED : FAILED;
}
