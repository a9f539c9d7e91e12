/** Cross checks of knowledge: what a schema cannot see, because it stands in two places. */
import { checkAliases } from './check-aliases.ts';
import { daysOf, type Validity } from './dates.ts';
import { foldForm } from './find.ts';
import { type Finding, sayValue } from './finding.ts';
import { nearestIds } from './nearest.ts';
import type { Entity, Knowledge, Source } from './schema.ts';

/** Adds a finding of one entity; an error unless said otherwise. */
export type Report = (
  entity: string,
  field: string,
  expected: string,
  got?: unknown,
  severity?: Finding['severity'],
) => void;

/** A statement of an entity, with its place. */
interface Statement extends Validity {
  field: string;
  sources: readonly number[];
}

/**
 * All findings across entities, in the order of the file.
 *
 * @param knowledge shaped as the schema says
 * @param fold folds a form for comparing; by default `foldForm`
 */
export function crossCheck(
  knowledge: Knowledge,
  fold: (form: string) => string = foldForm,
): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (entity, field, expected, got, severity = 'error') => {
    const shown = sayValue(got);
    findings.push({
      entity,
      field,
      expected,
      ...(shown === undefined ? {} : { got: shown }),
      severity,
    });
  };
  const ids = new Set(knowledge.entities.map(({ id }) => id));
  checkIds(knowledge, report);
  checkReferences(knowledge, ids, fold, report);
  for (const entity of knowledge.entities) {
    const statements = statementsOf(entity);
    checkDates(entity, statements, knowledge.readUntil, report);
    checkSources(entity, statements, knowledge.readUntil, report);
  }
  checkAliases(knowledge, fold, report);
  const order = new Map([...ids].map((id, at) => [id, at]));
  const place = ({ entity = '' }: Finding) => order.get(entity) ?? 0;
  return findings.sort((a, b) => place(a) - place(b));
}

function statementsOf(entity: Entity): Statement[] {
  return (['roles', 'facts', 'relations'] as const).flatMap((list) =>
    entity[list].map((statement, at) => ({ ...statement, field: `${list}[${at}]` })),
  );
}

function checkIds({ entities }: Knowledge, report: Report): void {
  const seen = new Map<string, number>();
  for (const [at, { id }] of entities.entries()) {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, at);
    else report(id, 'id', `expected an id of its own, entities[${first}] and [${at}] share it`, id);
  }
}

/** References for which near ids are looked up; each costs a look at all ids. */
const MAX_NEAREST = 20;

function checkReferences(
  { entities }: Knowledge,
  ids: ReadonlySet<string>,
  fold: (form: string) => string,
  report: Report,
): void {
  let looked = 0;
  const knownId = (wrong: string) => {
    const near = looked++ < MAX_NEAREST ? nearestIds(wrong, ids) : [];
    return `expected an id of the file${near.length > 0 ? ` (nearest: ${near.join(', ')})` : ''}`;
  };
  const bodies = new Map<string, string>();
  for (const { id, kind, name } of entities) if (kind !== 'person') bodies.set(fold(name.en), id);

  for (const { id, roles, relations } of entities) {
    for (const [at, { body, bodyName }] of roles.entries()) {
      const field = `roles[${at}]`;
      if (body !== undefined && !ids.has(body)) report(id, `${field}.body`, knownId(body), body);
      if (body === id) report(id, `${field}.body`, 'expected another entity than itself', body);
      if (bodyName === undefined) continue;
      if (body !== undefined) report(id, field, 'expected body or bodyName, not both', bodyName);
      const known = bodies.get(fold(bodyName));
      if (known !== undefined && known !== id) {
        report(id, `${field}.bodyName`, `expected body "${known}", which has this name`, bodyName);
      }
    }
    for (const [at, { target }] of relations.entries()) {
      const field = `relations[${at}].target`;
      if (!ids.has(target)) report(id, field, knownId(target), target);
      if (target === id) report(id, field, 'expected another entity than itself', target);
    }
  }
}

function checkDates(
  entity: Entity,
  statements: Statement[],
  readUntil: string,
  report: Report,
): void {
  const end = daysOf(readUntil).last;
  for (const statement of statements) {
    const { field } = statement;
    for (const name of ['from', 'to', 'lastKnown'] as const) {
      const date = statement[name];
      if (date === undefined || daysOf(date).first <= end) continue;
      report(entity.id, `${field}.${name}`, `expected a date up to readUntil, ${readUntil}`, date);
    }
    for (const [early, late] of ORDERED) {
      const from = statement[early];
      const to = statement[late];
      if (from === undefined || to === undefined || daysOf(from).first <= daysOf(to).last) continue;
      report(entity.id, `${field}.${late}`, `expected no date before ${early}, ${from}`, to);
    }
  }
}

const ORDERED = [
  ['from', 'to'],
  ['from', 'lastKnown'],
  ['lastKnown', 'to'],
] as const;

function checkSources(
  entity: Entity,
  statements: Statement[],
  readUntil: string,
  report: Report,
): void {
  const byNumber = new Map<number, Source>();
  for (const [at, source] of entity.sources.entries()) {
    const { n, url, published } = source;
    if (byNumber.has(n)) report(entity.id, `sources[${at}].n`, 'expected a number of its own', n);
    else byNumber.set(n, source);
    if (published !== undefined && daysOf(published).first > daysOf(readUntil).last) {
      const expected = `expected a date up to readUntil, ${readUntil}`;
      report(entity.id, `sources[${at}].published`, expected, published);
    }
    // Some old pages of authorities exist over http only: to be looked at, not refused.
    if (!/^https:/i.test(url)) {
      report(entity.id, `sources[${at}].url`, 'expected https, where the page has it', url, 'note');
    }
  }
  for (const { field, sources } of statements) {
    for (const n of sources) {
      if (!byNumber.has(n))
        report(entity.id, `${field}.sources`, 'expected a number in sources', n);
    }
    if (new Set(sources).size < sources.length) {
      report(entity.id, `${field}.sources`, 'expected each source once', sources.join(', '));
    }
  }
}
