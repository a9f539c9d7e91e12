/**
 * What the toolbar's button shows of a tab: the plate in colour where names are marked and grey
 * elsewhere, how many there are, and both in words. The browser forgets it when the tab goes to
 * another page; grey is what the manifest names.
 */
import { browser } from 'wxt/browser';
import { sayNumber } from '../components/dates.ts';
import { languageOf, translator } from '../components/translate.ts';
import * as english from '../locales/en.json';
import * as urdu from '../locales/ur.json';
import { offBecause, type Settings } from '../settings.ts';

export type ButtonState =
  | { is: 'marked'; names: number }
  /** Nothing is marked: switched off everywhere, switched off on this site, or nothing to mark. */
  | { is: 'off' | 'off-here' | 'nothing' };

const CATALOGS = { en: { button: english.button }, ur: { button: urdu.button } };

const ICONS = {
  colour: { 16: '/icon/16.png', 32: '/icon/32.png' },
  grey: { 16: '/icon/off-16.png', 32: '/icon/off-32.png' },
};

/** @param names how many are marked; also a site that is off can be marked by hand */
export function buttonState(settings: Settings, host: string, names: number): ButtonState {
  if (names > 0) return { is: 'marked', names };
  return { is: offBecause(settings, host) ?? 'nothing' };
}

/** One after the other: an icon that takes longer to load must not come out on top of a later one. */
let queue: Promise<unknown> = Promise.resolve();

/** Never rejects: the tab may have been closed meanwhile. */
export function showOnButton(tabId: number, state: ButtonState, settings: Settings): Promise<void> {
  const { action } = browser;
  const names = state.is === 'marked' ? state.names : 0;
  const show = async () => {
    await Promise.allSettled([
      action.setIcon({ tabId, path: names > 0 ? ICONS.colour : ICONS.grey }),
      action.setTitle({ tabId, title: titleOf(state, settings) }),
      action.setBadgeText({ tabId, text: names > 0 && settings.badge ? String(names) : '' }),
      action.setBadgeBackgroundColor({ tabId, color: '#4a5568' }),
    ]);
  };
  const shown = queue.then(show);
  queue = shown;
  return shown;
}

function titleOf(state: ButtonState, settings: Settings): string {
  const language = languageOf(settings);
  const translate = translator(CATALOGS[language]);
  if (state.is !== 'marked') return translate(`button.${state.is}`);
  const { names } = state;
  return translate('button.marked', { count: sayNumber(names, language) }, names);
}
