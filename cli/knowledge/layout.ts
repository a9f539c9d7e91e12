/** The one layout of a knowledge file: order of entities, order of keys, line breaks. */
import type * as v from 'valibot';
import { beyondLimits } from '../../knowledge/limits.ts';
import { knowledgeSchema } from '../../knowledge/schema.ts';

/** A schema as far as its shape matters here; a pipe shows the parts of its first schema. */
interface Shape {
  entries?: Record<string, v.GenericSchema>;
  item?: v.GenericSchema;
  wrapped?: v.GenericSchema;
}

/** A list of numbers up to this many characters stays on its line. */
const MAX_INLINE = 80;

/**
 * The text of a file with this content: entities by id, keys in the order of the schema (unknown
 * ones behind), two spaces, lists of numbers on one line. Content is kept, sound or not.
 *
 * @returns `undefined` where the value is beyond the limits of a file, and has no layout
 */
export function layOut(file: unknown): string | undefined {
  if (beyondLimits(file)) return undefined;
  const ordered = inOrder(file, knowledgeSchema) as { entities?: unknown };
  if (Array.isArray(ordered.entities)) {
    ordered.entities = [...ordered.entities].sort((a, b) => compareText(idOf(a), idOf(b)));
  }
  return `${print(ordered, '')}\n`;
}

function inOrder(value: unknown, schema?: v.GenericSchema): unknown {
  const shape = shapeOf(schema);
  if (Array.isArray(value)) return value.map((item) => inOrder(item, shape.item));
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Record<string, unknown>;
  const known = Object.keys(shape.entries ?? {}).filter((key) => Object.hasOwn(object, key));
  const others = Object.keys(object).filter((key) => !known.includes(key));
  return Object.fromEntries(
    [...known, ...others].map((key) => [key, inOrder(object[key], shape.entries?.[key])]),
  );
}

function shapeOf(schema?: v.GenericSchema): Shape {
  const shape = (schema ?? {}) as Shape;
  return shape.wrapped ? shapeOf(shape.wrapped) : shape;
}

function print(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    if (value.every((item) => typeof item === 'number')) {
      const line = `[${value.join(', ')}]`;
      if (line.length <= MAX_INLINE) return line;
    }
    return `[\n${value.map((item) => inner + print(item, inner)).join(',\n')}\n${indent}]`;
  }
  const lines = Object.entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${print(item, inner)}`,
  );
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}

function idOf(entity: unknown): string {
  const id = typeof entity === 'object' && entity !== null && 'id' in entity ? entity.id : '';
  return typeof id === 'string' ? id : '';
}

/** By code units: the same order on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
