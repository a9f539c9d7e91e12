/** Turns something read from a file into knowledge, or into findings that say what is wrong. */
import * as v from 'valibot';
import { crossCheck } from './check.ts';
import { type Finding, sayFinding, sayValue } from './finding.ts';
import { beyondLimits, MAX_FILE_LENGTH, nestsTooDeep, sayKey } from './limits.ts';
import { type Entity, entitySchema, type Knowledge, knowledgeSchema } from './schema.ts';

export type Loaded =
  | { ok: true; knowledge: Knowledge; notes: Finding[] }
  | { ok: false; findings: Finding[] };

/** After this many findings the rest is counted no more: a mend comes first. */
const MAX_FINDINGS = 1_000;

/**
 * Checks a value against the limits, the schema and across entities. Never throws, whatever the
 * value; the knowledge is built fresh, nothing of the value is kept.
 */
export function loadKnowledge(value: unknown): Loaded {
  const beyond = beyondLimits(value);
  if (beyond) return { ok: false, findings: [beyond] };
  const head = { ...(value as Record<string, unknown>) };
  const entities: unknown[] = Array.isArray(head.entities) ? head.entities : [];
  if (entities === head.entities) head.entities = [];
  const findings: Finding[] = [];
  const file = v.safeParse(knowledgeSchema, head);
  if (!file.success) findings.push(...file.issues.map((issue) => findingOf(issue)));

  const sound: Entity[] = [];
  for (const [at, raw] of entities.entries()) {
    if (findings.length >= MAX_FINDINGS) break;
    const entity = v.safeParse(entitySchema, raw);
    if (entity.success) sound.push(entity.output);
    else findings.push(...entity.issues.map((issue) => findingOf(issue, nameOf(raw, at))));
  }
  if (findings.length > 0 || !file.success) return { ok: false, findings };

  const knowledge = { ...file.output, entities: sound };
  const crossed = crossCheck(knowledge);
  return crossed.some(({ severity }) => severity === 'error')
    ? { ok: false, findings: crossed }
    : { ok: true, knowledge, notes: crossed };
}

/**
 * As `loadKnowledge`, from the text of a file; a text that is too long or not JSON is a finding.
 */
export function parseKnowledge(text: string): Loaded {
  const parsed = parseText(text);
  return 'finding' in parsed
    ? { ok: false, findings: [parsed.finding] }
    : loadKnowledge(parsed.value);
}

/** The value of a JSON text, or the finding that says why there is none. */
export function parseText(text: string): { value: unknown } | { finding: Finding } {
  if (text.length > MAX_FILE_LENGTH) {
    const expected = `expected at most ${MAX_FILE_LENGTH.toLocaleString('en')} characters`;
    const got = text.length.toLocaleString('en');
    return { finding: { field: 'file', expected, got, severity: 'error' } };
  }
  const deep = nestsTooDeep(text);
  if (deep) return { finding: deep };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    // The engines' messages name the position, and may quote the file: said with escapes.
    const got = sayValue(error instanceof Error ? error.message : String(error), 160);
    return { finding: { field: 'file', expected: 'expected JSON', got, severity: 'error' } };
  }
}

/** Lines of findings that an error message holds. */
const MAX_LINES = 20;

/**
 * The knowledge in a file's text, for a build that must stop otherwise.
 *
 * @param file the file's name, for the message
 * @throws Error that lists file, entity, field and expectation: the first 20 findings and the count
 */
export function requireKnowledge(text: string, file: string): Knowledge {
  const loaded = parseKnowledge(text);
  if (loaded.ok) return loaded.knowledge;
  const errors = loaded.findings.filter(({ severity }) => severity === 'error');
  const lines = errors.slice(0, MAX_LINES).map((finding) => `  ${sayFinding(finding)}`);
  if (errors.length > MAX_LINES) lines.push(`  … and ${errors.length - MAX_LINES} more`);
  const count = `${errors.length} ${errors.length === 1 ? 'error' : 'errors'}`;
  throw new Error([`${file}: ${count}`, ...lines].join('\n'));
}

type Issue = v.InferIssue<typeof knowledgeSchema> | v.InferIssue<typeof entitySchema>;

function findingOf(issue: Issue, entity?: string): Finding {
  const keys = issue.path?.map(({ key }) => key as string | number) ?? [];
  const field = keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path ? `${path}.${sayKey(key)}` : sayKey(key);
  }, '');
  const got = issue.expected === 'never' ? undefined : sayValue(issue.input);
  return {
    ...(entity === undefined ? {} : { entity }),
    field: field || (entity === undefined ? 'file' : 'entity'),
    expected: expectation(issue),
    ...(got === undefined ? {} : { got }),
    severity: 'error',
  };
}

/** The schema's own words where it has some; valibot's are "Invalid key: Expected ...". */
function expectation({ message, expected, kind, type }: Issue): string {
  if (message.startsWith('expected')) return message;
  if (expected === 'never') return 'expected no field of this name';
  if (kind === 'schema' && type === 'strict_object' && expected?.startsWith('"')) {
    return 'expected this field, it is missing';
  }
  const noun = expected === 'Object' ? 'an object' : expected === 'Array' ? 'a list' : expected;
  return `expected ${noun ?? type}`;
}

function nameOf(raw: unknown, at: number): string {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
  return typeof id === 'string' && /^[a-z0-9-]{1,80}$/.test(id) ? id : `entities[${at}]`;
}
