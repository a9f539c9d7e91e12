// First: what is tested looks for its browser when it is loaded.
import './fake-browser.ts';

import { beforeEach, describe, expect, it } from 'vitest';
import {
  changeSettings,
  DEFAULTS,
  offBecause,
  readSettings,
  type Settings,
  settingsFile,
  settingsFrom,
  settingsFromFile,
  watchSettings,
} from '../../settings.ts';
import { emptyStore, store } from './fake-browser.ts';

beforeEach(emptyStore);

async function stored(key: string): Promise<unknown> {
  return (await store.get(key))[key];
}

/** Values that no version has written. */
const JUNK = [7, 'on', true, [], [1, 2], { on: 'yes' }, { nothing: { of: 'ours' } }];

describe('settings read from the store', () => {
  it('are the defaults where nothing is stored', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it.each(JUNK)('are the defaults in place of junk, which is kept aside: %j', async (junk) => {
    await store.set({ settings: junk });
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(await stored('settings-set-aside')).toEqual(junk);
  });

  it('keep each field that fits and take the default for each that does not', async () => {
    await store.set({ settings: { ...DEFAULTS, delay: 700, theme: 'pink', sitesOff: 7 } });
    expect(await readSettings()).toEqual({ ...DEFAULTS, delay: 700 });
  });

  it('of an older version take the defaults for what it did not know', async () => {
    await store.set({ settings: { on: false } });
    expect(await readSettings()).toEqual({ ...DEFAULTS, on: false });
    expect(await stored('settings-set-aside')).toBeUndefined();
  });

  it('of a later version keep what is known, and all of it aside', async () => {
    const later = { ...DEFAULTS, style: 'underline', marginNotes: true };
    await store.set({ settings: later });
    expect(await readSettings()).toEqual({ ...DEFAULTS, style: 'underline' });
    expect(await stored('settings-set-aside')).toEqual(later);
  });

  it('take no key from the prototype', () => {
    const hostile = JSON.parse('{"__proto__": {"on": false}, "constructor": 1}');
    expect(settingsFrom(hostile).settings).toEqual(DEFAULTS);
    expect(({} as { on?: boolean }).on).toBeUndefined();
  });
});

describe('a changed setting', () => {
  it('is stored with the others', async () => {
    await changeSettings({ delay: 0 });
    await changeSettings({ language: 'ur' });
    expect(await readSettings()).toEqual({ ...DEFAULTS, delay: 0, language: 'ur' });
  });

  it('takes the place of junk', async () => {
    await store.set({ settings: 'junk' });
    await changeSettings({ badge: false });
    expect(await stored('settings')).toEqual({ ...DEFAULTS, badge: false });
  });

  it('is refused where it does not fit; then the old ones hold', async () => {
    await changeSettings({ delay: 500 });
    await expect(changeSettings({ delay: 5000 })).rejects.toThrow();
    expect((await readSettings()).delay).toBe(500);
  });

  it('is told to those who watch', async () => {
    const told: Settings[] = [];
    const end = watchSettings((settings) => told.push(settings));
    await changeSettings({ key: 'Alt' });
    end();
    await changeSettings({ key: 'none' });
    expect(told.map(({ key }) => key)).toEqual(['Alt']);
  });
});

describe('a settings file', () => {
  const mine: Settings = { ...DEFAULTS, sitesOff: ['www.example.com'], theme: 'dark' };

  it('brings back what was written', () => {
    expect(settingsFromFile(settingsFile(mine))).toEqual({ settings: mine });
  });

  const broken = (change: (file: Record<string, Record<string, unknown>>) => void) => {
    const file = JSON.parse(settingsFile(mine));
    change(file);
    return settingsFromFile(JSON.stringify(file));
  };

  it.each([
    ['no JSON', () => settingsFromFile('{'), /^not JSON: /],
    [
      'another kind of file',
      () => settingsFromFile('{"nameplate": "wrong-matches"}'),
      /^nameplate: /,
    ],
    ['a list', () => settingsFromFile('[]'), /^file|^nameplate/],
    [
      'a later version',
      () => broken((file) => Object.assign(file, { version: 2 })),
      /^version: .*Expected 1/,
    ],
    [
      'one wrong field',
      () => broken(({ settings }) => Object.assign(settings ?? {}, { delay: -1 })),
      /^settings\.delay: /,
    ],
    [
      'one wrong site of many',
      () =>
        broken(({ settings }) =>
          Object.assign(settings ?? {}, { sitesOff: ['dawn.com', 'http://x y'] }),
        ),
      /^settings\.sitesOff\.1: /,
    ],
    [
      'a field that is unknown',
      () => broken(({ settings }) => Object.assign(settings ?? {}, { more: 1 })),
      /^settings\.more: /,
    ],
  ])('is refused whole, with the first error and its place: %s', (_what, read, error) => {
    const { settings, error: said } = read();
    expect(settings).toBeUndefined();
    expect(said).toMatch(error);
  });
});

describe('nothing is marked', () => {
  it('where all is switched off, or this site', () => {
    const settings = { ...DEFAULTS, sitesOff: ['www.example.com'] };
    expect(offBecause(settings, 'www.example.com')).toBe('off-here');
    expect(offBecause({ ...settings, on: false }, 'www.example.com')).toBe('off');
    expect(offBecause(settings, 'example.com')).toBeUndefined();
  });
});
