/** Which room may import which: arrows point one way only. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Room {
  /** Rooms from which values and types come. */
  may: string[];
  /** Rooms from which only types come. */
  types?: string[];
  /** Packages, where the room is kept free of all others. */
  packages?: string[];
}

/** Files at the top count as rooms of their own. */
const ROOMS: Record<string, Room> = {
  knowledge: { may: [], packages: ['valibot'] },
  linking: { may: [], types: ['knowledge'], packages: [] },
  data: { may: [], types: ['knowledge'] },
  'settings.ts': { may: ['knowledge'] },
  'wrong-matches.ts': { may: [] },
  'messages.ts': { may: ['knowledge', 'settings.ts', 'wrong-matches.ts'], types: ['linking'] },
  styles: { may: ['knowledge'], types: ['settings.ts'] },
  page: { may: [], types: ['linking', 'knowledge'] },
  components: {
    may: ['knowledge', 'settings.ts', 'wrong-matches.ts', 'locales'],
    types: ['messages.ts'],
  },
  background: {
    may: [
      'linking',
      'knowledge',
      'styles',
      'data',
      'components',
      'locales',
      'settings.ts',
      'wrong-matches.ts',
      'messages.ts',
    ],
  },
  entrypoints: {
    may: [
      ...['background', 'components', 'page', 'linking', 'knowledge', 'styles', 'locales'],
      ...['settings.ts', 'wrong-matches.ts', 'messages.ts'],
    ],
  },
  cli: { may: ['linking', 'knowledge', 'page'], types: ['messages.ts', 'settings.ts'] },
};

/** These may import all rooms, and no room imports them. */
const ONLOOKERS = ['tests', 'bench', 'wxt.config.ts', 'vitest.config.ts'];

const TOP = join(import.meta.dirname, '..');

interface Import {
  file: string;
  from: string;
  isType: boolean;
}

const files = globSync('**/*.{ts,tsx}', {
  cwd: TOP,
  exclude: (name) => /(^|\/)(node_modules|\.[^/]*)$/.test(name),
});

for (const [room, { may, types = [], packages }] of Object.entries(ROOMS)) {
  describe(room, () => {
    const imports = files.filter((file) => roomOf(file) === room).flatMap(importsOf);
    const ours = imports.filter(({ from }) => from.startsWith('.'));

    test(`imports from ${may.join(', ') || 'no other room'} only`, () => {
      const allowed = new Set([room, ...may]);
      const strangers = ours.filter(
        (one) => !allowed.has(target(one)) && !(one.isType && types.includes(target(one))),
      );
      expect(strangers.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
    });

    if (!packages) return;
    test(`uses ${packages.join(', ') || 'no'} packages`, () => {
      const used = imports.filter(({ from, isType }) => !from.startsWith('.') && !isType);
      const strangers = used.filter(({ from }) => !packages.includes(from));
      expect(strangers.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
    });
  });
}

test('each file stands in a room', () => {
  const known = new Set([...Object.keys(ROOMS), ...ONLOOKERS]);
  expect(files.filter((file) => !known.has(roomOf(file)))).toEqual([]);
});

test('imports are read, whatever their form', () => {
  const text = `import a from './a.ts';
import type { B } from './b.ts';
import { type C, type D } from './c.ts';
import {
  type E,
  f,
} from './e.ts';
import './g.css';
export { h } from './h.ts';
const i = await import('./i.ts');`;
  expect(importsIn(text)).toEqual([
    { from: './a.ts', isType: false },
    { from: './b.ts', isType: true },
    { from: './c.ts', isType: true },
    { from: './e.ts', isType: false },
    { from: './g.css', isType: false },
    { from: './h.ts', isType: false },
    { from: './i.ts', isType: false },
  ]);
});

function roomOf(file: string): string {
  return file.split('/')[0] as string;
}

function target({ file, from }: Import): string {
  return roomOf(relative(TOP, join(TOP, dirname(file), from)));
}

function importsOf(file: string): Import[] {
  return importsIn(readFileSync(join(TOP, file), 'utf8')).map((one) => ({ file, ...one }));
}

function importsIn(text: string): Omit<Import, 'file'>[] {
  const statement =
    /^(?:import|export)\s+(?:(?<what>[^'";]*?)\s+from\s+)?'(?<from>[^']+)'|\bimport\('(?<late>[^']+)'\)/gm;
  return [...text.matchAll(statement)].map(({ groups = {} }) => ({
    from: (groups.from ?? groups.late) as string,
    isType: isTypeOnly(groups.what),
  }));
}

function isTypeOnly(what: string | undefined): boolean {
  if (what === undefined) return false;
  if (/^type\b/.test(what)) return true;
  const names = /^\{(?<names>[^}]*)\}$/.exec(what)?.groups?.names;
  const each = names?.split(',').flatMap((name) => name.trim() || []);
  return each?.every((name) => name.startsWith('type ')) ?? false;
}
