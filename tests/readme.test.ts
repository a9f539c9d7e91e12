/** What the README promises and the project has are the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { UserManifest } from 'wxt';
import config from '../wxt.config.ts';

const TOP = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(TOP, file), 'utf8');
const readme = read('README.md');
const manifest = (browser: string) =>
  (config.manifest as (env: { browser: string }) => UserManifest)({ browser });

test.each(['chrome', 'firefox'])('lists the permissions of the manifest for %s', (browser) => {
  const table = readme.split('| permission | why |')[1]?.split('\n\n')[0] ?? '';
  const listed = [...table.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  const { permissions = [], host_permissions = [] } = manifest(browser);
  expect(listed).toEqual([...permissions, ...host_permissions]);
});

test('names the oldest browsers of the manifest', () => {
  expect(readme).toContain(`(${manifest('chrome').minimum_chrome_version} or newer)`);
  const oldest = manifest('firefox').browser_specific_settings?.gecko?.strict_min_version;
  expect(readme).toContain(`Firefox (${oldest?.split('.')[0]} or newer)`);
});

test('counts the entities of the knowledge file', () => {
  const { entities } = JSON.parse(read('data/knowledge.json')) as { entities: unknown[] };
  expect(readme).toContain(`It knows ${entities.length} people`);
});

test('names scripts that exist', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const docs = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'].map(read).join('\n');
  const named = [...docs.matchAll(/npm (?:run (?:-s )?)?([a-z][a-z:]*)/g)].map(([, name]) => name);
  const builtIn = ['ci', 'run'];
  expect(
    named.filter((name) => !builtIn.includes(name as string) && !scripts[name as string]),
  ).toEqual([]);
});

test('names files that exist', () => {
  const docs = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'].map(read).join('\n');
  const links = [...docs.matchAll(/\]\(([^):#]+)\)/g)].map(([, path]) => path as string);
  expect(links.length).toBeGreaterThan(4);
  for (const path of links) expect(() => read(path), path).not.toThrow();
});
