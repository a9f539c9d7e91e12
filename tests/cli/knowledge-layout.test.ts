import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSchemaText } from '../../cli/knowledge/json-schema.ts';
import { layOut } from '../../cli/knowledge/layout.ts';
import { sampleKnowledge } from '../knowledge/sample.ts';

describe('the layout of a knowledge file', () => {
  it('has two spaces, keys in the order of the schema, lists of numbers on a line', () => {
    const file = {
      entities: [
        {
          aliases: [],
          roles: [{ sources: [1, 2], title: { ur: 'وزیر', en: 'Minister' } }],
          id: 'a',
        },
      ],
      readUntil: '2026',
      version: 1,
    };
    expect(layOut(file)).toBe(`{
  "version": 1,
  "readUntil": "2026",
  "entities": [
    {
      "id": "a",
      "aliases": [],
      "roles": [
        {
          "title": {
            "en": "Minister",
            "ur": "وزیر"
          },
          "sources": [1, 2]
        }
      ]
    }
  ]
}
`);
  });

  it('loses nothing, and laid out again is the same (any order of entities and keys)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), (seed) => {
        const mixed = shuffled(sampleKnowledge(), seed);
        const text = layOut(mixed);
        expect(text).toBe(layOut(sampleKnowledge()));
        expect(layOut(JSON.parse(text ?? ''))).toBe(text);
        expect(JSON.parse(text ?? '')).toEqual(sampleKnowledge());
      }),
    );
  });

  it('keeps any content, known or not (any JSON in any field)', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const file = { version: 1, extra: value, entities: [{ id: 'a', roles: value }] };
        const text = layOut(file);
        // A key that is no data, or -0, which JSON cannot say: not laid out, or said as 0.
        if (text !== undefined) expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(file)));
      }),
    );
  });
});

/** The same file with its keys and its entities in another order. */
function shuffled(value: unknown, seed: number): unknown {
  const turn = <Item>(list: Item[]) => {
    const at = seed % Math.max(1, list.length);
    return [...list.slice(at), ...list.slice(0, at)];
  };
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => shuffled(item, seed));
  const entries = turn(Object.entries(value)).map(([key, item]) => {
    const mixed = shuffled(item, seed);
    return [key, key === 'entities' && Array.isArray(mixed) ? turn(mixed) : mixed];
  });
  return Object.fromEntries(entries);
}

describe('the JSON Schema for editors', () => {
  it('is up to date: npm run knowledge-schema', () => {
    const path = new URL('../../data/knowledge.schema.json', import.meta.url);
    expect(readFileSync(path, 'utf8')).toBe(jsonSchemaText());
  });

  it('carries kinds, patterns, lengths and what a field means', () => {
    const { properties } = JSON.parse(jsonSchemaText());
    const entity = properties.entities.items;
    expect(entity.additionalProperties).toBe(false);
    expect(entity.properties.kind.enum).toContain('organisation');
    expect(entity.properties.id.pattern).toBe('^[a-z0-9]+(-[a-z0-9]+)*$');
    expect(entity.properties.description.properties.en.maxLength).toBe(90);
    const role = entity.properties.roles.items;
    expect(role.required).toEqual(['title', 'sources']);
    expect(role.properties.sources.minItems).toBe(1);
    expect(role.properties.lastKnown.description).toMatch(/newest date/);
  });
});
