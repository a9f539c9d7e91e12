import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import '../settings/fake-browser.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { buttonState, showOnButton } from '../../background/toolbar-button.ts';
import { DEFAULTS } from '../../settings.ts';

const TAB = 7;
const HOST = 'www.example.com';

interface Button {
  title: string;
  text: string;
  path: Record<string, string>;
}

/** What a browser would show for a tab. */
let button: Partial<Button>;
let isClosed = false;

const set = async (part: Partial<Button>) => {
  if (isClosed) throw new Error(`No tab with id: ${TAB}`);
  Object.assign(button, part);
};
Object.assign(fakeBrowser, {
  action: { setIcon: set, setTitle: set, setBadgeText: set, setBadgeBackgroundColor: set },
});

beforeEach(() => {
  button = {};
  isClosed = false;
});

const ENGLISH = { ...DEFAULTS, language: 'en' as const };
const URDU = { ...DEFAULTS, language: 'ur' as const };

describe('the toolbar button', () => {
  it('is in colour over a page with marks, and counts them', async () => {
    await showOnButton(TAB, { is: 'marked', names: 12 }, ENGLISH);
    expect(button).toMatchObject({
      path: { 16: '/icon/16.png', 32: '/icon/32.png' },
      title: 'Nameplate: 12 names in this story',
      text: '12',
    });
  });

  it('is grey elsewhere and says why', async () => {
    const path = { 16: '/icon/off-16.png', 32: '/icon/off-32.png' };
    await showOnButton(TAB, { is: 'off-here' }, ENGLISH);
    expect(button).toMatchObject({ path, title: 'Nameplate: off on this site', text: '' });
    await showOnButton(TAB, { is: 'off' }, ENGLISH);
    expect(button).toMatchObject({ path, title: 'Nameplate: off everywhere', text: '' });
    await showOnButton(TAB, { is: 'nothing' }, ENGLISH);
    expect(button).toMatchObject({ path, title: 'Nameplate: nothing marked here', text: '' });
  });

  it('speaks the language of the interface', async () => {
    await showOnButton(TAB, { is: 'marked', names: 3 }, URDU);
    expect(button.title).toBe('نیم پلیٹ: اس خبر میں 3 نام');
    await showOnButton(TAB, { is: 'marked', names: 1 }, ENGLISH);
    expect(button.title).toBe('Nameplate: 1 name in this story');
  });

  it('leaves the number out where the reader wants none', async () => {
    await showOnButton(TAB, { is: 'marked', names: 3 }, { ...ENGLISH, badge: false });
    expect(button).toMatchObject({ title: 'Nameplate: 3 names in this story', text: '' });
  });

  it('does not mind a tab that was closed', async () => {
    isClosed = true;
    await showOnButton(TAB, { is: 'marked', names: 3 }, ENGLISH);
    isClosed = false;
    await showOnButton(TAB, { is: 'nothing' }, ENGLISH);
    expect(button.title).toBe('Nameplate: nothing marked here');
  });

  it('names pictures that are there', async () => {
    for (const names of [0, 1]) {
      await showOnButton(TAB, buttonState(ENGLISH, HOST, names), ENGLISH);
      for (const file of Object.values(button.path ?? {}))
        expect(existsSync(join('public', file)), file).toBe(true);
    }
  });
});

describe('its state', () => {
  it('comes from the marks first, then from the settings', () => {
    const offHere = { ...DEFAULTS, sitesOff: [HOST] };
    expect(buttonState(DEFAULTS, HOST, 2)).toEqual({ is: 'marked', names: 2 });
    expect(buttonState(DEFAULTS, HOST, 0)).toEqual({ is: 'nothing' });
    expect(buttonState(offHere, HOST, 0)).toEqual({ is: 'off-here' });
    expect(buttonState(offHere, 'other.example', 0)).toEqual({ is: 'nothing' });
    expect(buttonState({ ...offHere, on: false }, HOST, 0)).toEqual({ is: 'off' });
    expect(buttonState(offHere, HOST, 2)).toEqual({ is: 'marked', names: 2 });
  });
});
