import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../background/answers.ts';
import { pickUpOpenPages, settingsChanged } from '../background/tabs.ts';
import { askTab } from '../messages.ts';
import { watchSettings } from '../settings.ts';

/** All listeners are registered at once: an event that wakes the background must find its own. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender) => answer(message, sender));
  browser.runtime.onInstalled.addListener(() => void pickUpOpenPages());
  // Held open by the annotators, which learn from its end that the extension is gone.
  browser.runtime.onConnect.addListener(() => undefined);
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url !== undefined) void askTab(tabId, { type: 'address-changed' });
  });
  watchSettings((settings) => void settingsChanged(settings));
});
