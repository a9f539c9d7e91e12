import { describe, expect, it } from 'vitest';
import { siteHost } from '../../components/options/site-host.ts';
import { isOnHere, turnHere } from '../../components/popup/site-setting.ts';

const none = { where: 'everywhere' as const, sitesOff: [], sitesOn: [] };

describe('the switch of a site', () => {
  it('is on where stories everywhere are marked, until the site is off', () => {
    expect(isOnHere(none, 'a.example')).toBe(true);
    expect(isOnHere({ ...none, sitesOff: ['a.example'] }, 'a.example')).toBe(false);
  });

  it('is on for listed sites only where the reader wants those', () => {
    const listed = { ...none, where: 'listed' as const, sitesOn: ['a.example'] };
    expect(isOnHere(listed, 'a.example')).toBe(true);
    expect(isOnHere(listed, 'b.example')).toBe(false);
  });

  it('turns in one click, both ways, whatever is set', () => {
    const hosts = [[], ['a.example'], ['b.example', 'a.example']];
    for (const where of ['everywhere', 'listed', 'asked'] as const) {
      for (const sitesOff of hosts) {
        for (const sitesOn of hosts) {
          for (const on of [true, false]) {
            const before = { where, sitesOff, sitesOn };
            const after = { ...before, ...turnHere(before, 'a.example', on) };
            expect(isOnHere(after, 'a.example')).toBe(on);
            expect(isOnHere(after, 'b.example')).toBe(isOnHere(before, 'b.example'));
          }
        }
      }
    }
  });
});

describe('a typed site', () => {
  it('may be an address or a name', () => {
    expect(siteHost('https://WWW.dawn.com/news/1')).toBe('www.dawn.com');
    expect(siteHost(' tribune.com.pk ')).toBe('tribune.com.pk');
    expect(siteHost('localhost:8080')).toBe('localhost');
  });

  it('must be one', () => {
    for (const text of ['', 'dawn', 'two words.com', 'http://'])
      expect(siteHost(text)).toBeUndefined();
  });
});
