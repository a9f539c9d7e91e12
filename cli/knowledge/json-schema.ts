/** The JSON Schema by which editors' programs complete and check the knowledge file. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { knowledgeSchema } from '../../knowledge/schema.ts';

/**
 * The text of `data/knowledge.schema.json`, from the one schema. Patterns and lengths carry over;
 * checks written as code (a date that exists, invisible characters) are left to `check`.
 */
export function jsonSchemaText(): string {
  const { $schema, ...shape } = toJsonSchema(knowledgeSchema, { ignoreActions: ['check'] });
  const title = 'Nameplate knowledge file';
  return `${JSON.stringify({ $schema, title, ...shape }, null, 2)}\n`;
}
