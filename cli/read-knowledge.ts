/** Reads and checks a knowledge file for a command. */
import { readFileSync } from 'node:fs';
import { sayFinding } from '../knowledge/finding.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import type { Knowledge } from '../knowledge/schema.ts';

export const KNOWLEDGE_FILE = new URL('../data/knowledge.json', import.meta.url).pathname;

/** The knowledge, or undefined after saying on stderr what is wrong with it. */
export function readKnowledge(file = KNOWLEDGE_FILE): Knowledge | undefined {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`);
    return undefined;
  }
  const result = loadKnowledge(value);
  if (result.ok) return result.knowledge;
  const errors = result.findings.filter((finding) => finding.severity === 'error');
  for (const finding of errors.slice(0, 20)) console.error(`${file}: ${sayFinding(finding)}`);
  if (errors.length > 20) console.error(`${file}: and ${errors.length - 20} more`);
  return undefined;
}
