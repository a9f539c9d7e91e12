/** Runs vitest with a configuration, shows what it says, and counts. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT, programOf } from '../dependency.ts';
import { type Count, countOf, type Report } from './count.ts';

export async function runTests(config: string, signal: AbortSignal): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'nameplate-report-'));
  const file = join(folder, 'report.json');
  try {
    const args = ['run', '--config', config, '--reporter=default', '--reporter=json'];
    const run = spawn(
      process.execPath,
      programOf('vitest', 'vitest', [...args, `--outputFile.json=${file}`]),
      { cwd: PROJECT, stdio: ['ignore', 'inherit', 'inherit'], signal },
    );
    const code = await new Promise<number | null>((resolve) => {
      run.once('error', () => undefined);
      run.once('close', resolve);
    });
    return countOf(readReport(file), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
