/** `npm run knowledge-schema`: writes data/knowledge.schema.json from knowledge/schema.ts. */
import { writeFileSync } from 'node:fs';
import { jsonSchemaText } from './knowledge/json-schema.ts';

const target = new URL('../data/knowledge.schema.json', import.meta.url);
writeFileSync(target, jsonSchemaText());
