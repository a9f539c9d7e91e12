/** What the list of the knowledge page shows: each entity once, with what it held on a day. */
import { cardOf } from '../../knowledge/card.ts';
import type { KnowledgeIndex } from '../../knowledge/indexed.ts';
import type { Entity, Role } from '../../knowledge/schema.ts';
import { staleBefore, staleRoles } from '../../knowledge/stale.ts';
import type { Settings } from '../../settings.ts';
import { type Held, planOf } from '../card/plan.ts';
import type { Language } from '../translate.ts';
import { languageFor } from '../words.tsx';

export interface Row {
  entity: Entity;
  /** Offices of the day, or for a body those who headed it then; most telling first. */
  held: Held[];
  /** Offices that no source has confirmed lately. */
  stale: Role[];
}

export interface Filter {
  kinds: Settings['kinds'];
  /** ISO 3166-1 code; `NO_COUNTRY` for what belongs to none, empty for any. */
  country: string;
  /** `YYYY-MM-DD`: only what held or headed something then. */
  day: string | undefined;
  /** Only with offices that no source has confirmed lately. */
  stale: boolean;
}

export const NO_COUNTRY = '-';

export const EVERYTHING: Filter = {
  kinds: { person: true, organisation: true, law: true, concept: true, product: true },
  country: '',
  day: undefined,
  stale: false,
};

/**
 * All entities by name, as the language's readers sort names.
 *
 * @param day `YYYY-MM-DD`; without it, as of the day up to which sources were read
 */
export function rowsOf(index: KnowledgeIndex, day: string | undefined, language: Language): Row[] {
  const before = staleBefore(index.readUntil);
  const { compare } = new Intl.Collator(language);
  const name = ({ entity }: Row) => entity.name[languageFor(entity.name, language)] ?? '';
  return [...index.byId.values()]
    .map((entity): Row => {
      const card = cardOf(index, entity.id, day);
      return {
        entity,
        held: card ? planOf(card, []).whole.onDay : [],
        stale: staleRoles(entity, before),
      };
    })
    .sort((a, b) => compare(name(a), name(b)));
}

export function fits({ entity, held, stale }: Row, filter: Filter): boolean {
  if (!filter.kinds[entity.kind]) return false;
  if (filter.country !== '' && (entity.country ?? NO_COUNTRY) !== filter.country) return false;
  if (filter.stale && stale.length === 0) return false;
  return filter.day === undefined || held.length > 0;
}

/** The rows that a search found, best first; all where nothing was searched for. */
export function searched(rows: readonly Row[], ids: readonly string[] | undefined): readonly Row[] {
  if (!ids) return rows;
  const byId = new Map(rows.map((row) => [row.entity.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The countries of the entities, with their names, by name. */
export function countriesOf(
  index: KnowledgeIndex,
  language: Language,
): { code: string; name: string }[] {
  const names = new Intl.DisplayNames([language === 'ur' ? 'ur' : 'en-GB'], { type: 'region' });
  const codes = new Set([...index.byId.values()].flatMap(({ country }) => country ?? []));
  const { compare } = new Intl.Collator(language);
  return [...codes]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => compare(a.name, b.name));
}
