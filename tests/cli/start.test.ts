import { describe, expect, test } from 'vitest';
import { isDebianRelease } from '../../cli/install-browser.ts';
import { hasDisplay, readArguments } from '../../cli/start/arguments.ts';
import { noBrowser } from '../../cli/start/no-browser.ts';
import { officeOf } from '../../cli/start/office.ts';
import type { Card, CardRole, Holding } from '../../knowledge/card.ts';

describe('the arguments of npm start', () => {
  test('none: any browser, with a window', () => {
    expect(readArguments([])).toEqual({ headless: false, help: false });
  });

  test('a browser by name', () => {
    expect(readArguments(['--browser', 'edge'])).toMatchObject({ browser: 'edge' });
    expect(readArguments(['--browser=firefox', '--headless'])).toEqual({
      browser: 'firefox',
      headless: true,
      help: false,
    });
  });

  test('an unknown browser is answered with the known ones', () => {
    expect(readArguments(['--browser', 'opera'])).toBe(
      '--browser opera: expected chromium, chrome, edge, firefox',
    );
  });

  test('what cannot be followed is said, not thrown', () => {
    expect(readArguments(['--quick'])).toContain('--quick');
    expect(readArguments(['story.html'])).toContain('story.html');
    expect(readArguments(['--browser'])).toContain('--browser');
  });
});

describe('a display', () => {
  test('on Linux is what the session says', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  });

  test('is always there on macOS and Windows', () => {
    expect(hasDisplay('darwin', {})).toBe(true);
    expect(hasDisplay('win32', {})).toBe(true);
  });
});

describe('where no browser can be had', () => {
  const builds = { chrome: '/here/chrome-mv3', firefox: '/here/firefox-mv3' };

  test('it says what to install and what to load by hand', () => {
    const said = noBrowser(undefined, builds);
    expect(said).toContain('Install one of Chromium, Google Chrome, Microsoft Edge, Firefox.');
    expect(said).toContain('chrome://extensions');
    expect(said).toContain('/here/chrome-mv3\n');
    expect(said).toContain('about:debugging#/runtime/this-firefox');
    expect(said).toContain('/here/firefox-mv3/manifest.json\n');
    expect(said).toContain('forgets');
  });

  test('the one that was asked for is named', () => {
    expect(noBrowser('edge', builds)).toMatch(/^Microsoft Edge is not installed\./);
  });
});

describe('the office in the table', () => {
  const card = (holding: Holding): Card =>
    ({ onDay: [{ text: { en: 'Minister' }, holding } as CardRole] }) as Card;

  test('stands bare only where it holds on the day', () => {
    expect(officeOf(card('holds'))).toBe('Minister');
    expect(officeOf(card('last-known'))).toBe('Minister (last known)');
    expect(officeOf(card('unclear'))).toBe('Minister (not certain)');
  });

  test('is empty for a card without one', () => {
    expect(officeOf(undefined)).toBe('');
    expect(officeOf({ onDay: [] as CardRole[] } as Card)).toBe('');
  });
});

test('Debian and what is made from it are told from other systems', () => {
  expect(isDebianRelease('PRETTY_NAME="Debian GNU/Linux 13 (trixie)"\nID=debian\n')).toBe(true);
  expect(isDebianRelease('ID=ubuntu\nID_LIKE=debian\n')).toBe(true);
  expect(isDebianRelease('ID=linuxmint\nID_LIKE="ubuntu debian"\n')).toBe(true);
  expect(isDebianRelease('ID=fedora\nHOME_URL="https://example.org/debian"\n')).toBe(false);
});
