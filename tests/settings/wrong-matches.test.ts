// First: what is tested looks for its browser when it is loaded.
import './fake-browser.ts';

import { beforeEach, describe, expect, it } from 'vitest';
import {
  addWrongMatch,
  isRefused,
  readWrongMatches,
  removeWrongMatch,
  type WrongMatch,
  watchWrongMatches,
  wrongMatchesFile,
} from '../../wrong-matches.ts';
import { emptyStore, store } from './fake-browser.ts';

beforeEach(emptyStore);

const MATCH: WrongMatch = {
  scope: 'page',
  entity: 'pakistan-telecommunication-authority',
  surface: 'PTA',
  host: 'www.dawn.com',
  path: '/news/1',
  published: '2022-09-29',
  at: '2026-03-01T10:00:00.000Z',
};

describe('what a refusal reaches', () => {
  const { entity, surface, host, path } = MATCH;
  const here = { entity, surface, host, path };
  const elsewhere = { ...here, host: 'tribune.com.pk', path: '/other' };
  const otherPage = { ...here, path: '/news/2' };
  const otherWords = { ...here, surface: 'Pakistan Telecommunication Authority' };
  const otherEntity = { ...here, entity: 'parent-teacher-association' };

  it('"page": this wording on this page', () => {
    const refused = (mark: typeof here) => isRefused([MATCH], mark);
    expect([here, otherPage, elsewhere, otherWords, otherEntity].map(refused)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('"site": this entity on this site, whatever the wording', () => {
    const refused = (mark: typeof here) => isRefused([{ ...MATCH, scope: 'site' }], mark);
    expect([here, otherPage, elsewhere, otherWords, otherEntity].map(refused)).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it('"phrase": this wording for this entity, anywhere', () => {
    const refused = (mark: typeof here) => isRefused([{ ...MATCH, scope: 'phrase' }], mark);
    expect([here, otherPage, elsewhere, otherWords, otherEntity].map(refused)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('nothing, where nothing is refused', () => {
    expect(isRefused([], here)).toBe(false);
  });
});

describe('the list of wrong matches', () => {
  it('keeps one of each kind, the latest said', async () => {
    await addWrongMatch(MATCH);
    const again = { ...MATCH, at: '2026-03-02T10:00:00.000Z' };
    await addWrongMatch({ ...MATCH, scope: 'site' });
    await addWrongMatch(again);
    expect(await readWrongMatches()).toEqual([{ ...MATCH, scope: 'site' }, again]);
  });

  it('takes one back and leaves the others', async () => {
    await addWrongMatch(MATCH);
    await addWrongMatch({ ...MATCH, path: '/news/2' });
    // Taken back later: the time it was said is no part of what it says.
    await removeWrongMatch({ ...MATCH, at: '2026-03-09T10:00:00.000Z' });
    expect((await readWrongMatches()).map(({ path }) => path)).toEqual(['/news/2']);
  });

  it('takes a site back from any of its pages', async () => {
    await addWrongMatch({ ...MATCH, scope: 'site' });
    await removeWrongMatch({ ...MATCH, scope: 'site', path: '/news/7' });
    expect(await readWrongMatches()).toEqual([]);
  });

  it.each([7, 'junk', {}, null, [null, 1, { scope: 'page' }]])(
    'is empty in place of junk: %j',
    async (junk) => {
      await store.set({ 'wrong-matches': junk });
      expect(await readWrongMatches()).toEqual([]);
    },
  );

  it('passes over entries that do not fit', async () => {
    const wrong = { ...MATCH, scope: 'planet' };
    await store.set({ 'wrong-matches': [wrong, MATCH, { ...MATCH, more: 1 }] });
    expect(await readWrongMatches()).toEqual([MATCH]);
  });

  it.each(['junk', { later: [] }, [MATCH, { ...MATCH, scope: 'planet' }]])(
    'keeps aside what a write would lose: %j',
    async (junk) => {
      await store.set({ 'wrong-matches': junk });
      await addWrongMatch({ ...MATCH, path: '/news/2' });
      expect(await store.get('wrong-matches-set-aside')).toEqual({
        'wrong-matches-set-aside': junk,
      });
      expect((await readWrongMatches()).at(-1)?.path).toBe('/news/2');
    },
  );

  it('keeps nothing aside where all fits', async () => {
    await addWrongMatch(MATCH);
    await removeWrongMatch(MATCH);
    expect(await store.get()).toEqual({ 'wrong-matches': [] });
  });

  it('lets nothing in that does not fit', async () => {
    await expect(addWrongMatch({ ...MATCH, entity: '<b>' })).rejects.toThrow();
    await expect(addWrongMatch({ ...MATCH, surface: '' })).rejects.toThrow();
    expect(await readWrongMatches()).toEqual([]);
  });

  it('does not grow without end: the oldest go', async () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({ ...MATCH, path: `/news/${i}` }));
    await store.set({ 'wrong-matches': many });
    await addWrongMatch({ ...MATCH, path: '/news/new' });
    const paths = (await readWrongMatches()).map(({ path }) => path);
    expect([paths.length, paths[0], paths.at(-1)]).toEqual([2000, '/news/1', '/news/new']);
  });

  it('is told to those who watch', async () => {
    const told: number[] = [];
    const end = watchWrongMatches((matches) => told.push(matches.length));
    await addWrongMatch(MATCH);
    await removeWrongMatch(MATCH);
    end();
    expect(told).toEqual([1, 0]);
  });

  it('is exported with its kind and version', () => {
    expect(JSON.parse(wrongMatchesFile([MATCH]))).toEqual({
      nameplate: 'wrong-matches',
      version: 1,
      matches: [MATCH],
    });
  });
});
