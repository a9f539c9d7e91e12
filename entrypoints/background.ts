import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../background/answers.ts';
import { addMenus, chosen, commandGiven, menuClicked, suggest } from '../background/asking.ts';
import { hostOf, pickUpOpenPages, settingsChanged, updateButton } from '../background/tabs.ts';
import { askTab } from '../messages.ts';
import { watchSettings } from '../settings.ts';

/** All listeners are registered at once: an event that wakes the background must find its own. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender) => answer(message, sender));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void pickUpOpenPages();
    void addMenus();
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  // A site that was held back until now is open already.
  browser.permissions.onAdded.addListener(() => void pickUpOpenPages());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    void menuClicked(info.menuItemId, tab?.id, info.selectionText);
  });
  browser.commands.onCommand.addListener((command, tab) => void commandGiven(command, tab));
  browser.omnibox.onInputChanged.addListener((typed, answer) => answer(suggest(typed)));
  browser.omnibox.onInputEntered.addListener((typed) => void chosen(typed));
  // Held open by the annotators, which learn from its end that the extension is gone.
  browser.runtime.onConnect.addListener(() => undefined);
  browser.tabs.onUpdated.addListener((tabId, { url, status }, tab) => {
    if (url !== undefined) void askTab(tabId, { type: 'address-changed' });
    const host = hostOf(tab.url);
    // Also a page that comes back as it was left, with its marks: it tells of them only once.
    if (status === 'complete' && host !== undefined) void updateButton(tabId, host);
  });
  watchSettings((settings) => void settingsChanged(settings));
});
