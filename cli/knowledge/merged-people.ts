/** Whether the recogniser's fold of romanisations makes one name of two people's. */
import type { Finding } from '../../knowledge/finding.ts';
import type { Knowledge } from '../../knowledge/schema.ts';
import { nameFold, plainFold } from '../../linking/fold.ts';
import { wordsOf } from '../../linking/tokens.ts';

/**
 * Full names of different people that are written differently and fold to one: an error, for a page
 * with the one would be marked as the other. Names that are written alike are the file's own matter:
 * `context` and `senses` tell them apart.
 */
export function mergedPeople({ entities }: Pick<Knowledge, 'entities'>): Finding[] {
  const seen = new Map<string, { id: string; form: string; plain: string }>();
  const findings: Finding[] = [];
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    entity.aliases.forEach(({ form }, index) => {
      const words = wordsOf(form);
      if (words.length < 2) return;
      const key = words.map(nameFold).join(' ');
      const plain = words.map(plainFold).join(' ');
      const other = seen.get(key);
      if (!other) seen.set(key, { id: entity.id, form, plain });
      else if (other.id !== entity.id && other.plain !== plain) {
        findings.push({
          entity: entity.id,
          field: `aliases[${index}].form`,
          expected: `expected a name that does not fold to "${other.form}" of ${other.id}`,
          got: JSON.stringify(form),
          severity: 'error',
        });
      }
    });
  }
  return findings;
}
