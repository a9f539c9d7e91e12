/** What a reader does outside of the page, in the browser's own menus and with its shortcuts. */
import type { Browser } from 'puppeteer-core';
import type { Stage } from './stage.ts';

/** Chooses "Who is this?" in the menu of a selected text. */
export async function chooseWhoIsThis(stage: Stage, url: string, text: string): Promise<void> {
  const info = { menuItemId: 'nameplate-who', selectionText: text, editable: false };
  await (stage.name === 'chrome'
    ? tellBackground(stage, url, 'contextMenus.onClicked', info)
    : tellFirefox(
        stage.driver.browser,
        `const tabs = [...Services.wm.getEnumerator('navigator:browser')].flatMap((one) => [...one.gBrowser.tabs]);
         const tab = tabs.find((one) => one.linkedBrowser.currentURI.spec === ${JSON.stringify(url)});
         extension.emit('webext-menu-menuitem-click', ${JSON.stringify(info)}, tab)`,
      ));
}

/** Gives a command of the manifest, as its shortcut does. */
export async function giveCommand(stage: Stage, url: string, command: string): Promise<void> {
  await (stage.name === 'chrome'
    ? tellBackground(stage, url, 'commands.onCommand', command)
    : tellFirefox(
        stage.driver.browser,
        `extension.shortcuts.onCommand(${JSON.stringify(command)})`,
      ));
}

/** Chromium keeps the method by which it tells a listener in the event itself. */
async function tellBackground(stage: Stage, url: string, event: string, told: unknown) {
  const own = await stage.own();
  const tab = await own.tabId(url);
  const target = await stage.driver.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url() === stage.driver.ownPage('background.js'),
  );
  const worker = await target.worker();
  await worker?.evaluate(
    async (tab, event, told) => {
      interface Heard {
        dispatch(told: unknown, tab: unknown): void;
      }
      const { chrome } = globalThis as unknown as {
        chrome: Record<string, Record<string, Heard>> & { tabs: { get(id: number): unknown } };
      };
      const [room, name] = event.split('.') as [string, string];
      chrome[room]?.[name]?.dispatch(told, await chrome.tabs.get(tab));
    },
    tab,
    event,
    told,
  );
}

/** Firefox lets the driver run a script in its own window. */
async function tellFirefox(browser: Browser, script: string): Promise<void> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: never }> };
  };
  const tree: { contexts: { context: string; url: string }[] } = (
    await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  ).result;
  const windows = tree.contexts.filter(({ url }) => url.endsWith('/browser.xhtml'));
  const expression = `(() => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const extension = ExtensionParent.GlobalManager.getExtension('nameplate@nameplate.example');
    ${script};
  })()`;
  const answer: { type: string } = (
    await connection.send('script.evaluate', {
      expression,
      target: { context: windows[0]?.context },
      awaitPromise: true,
    })
  ).result;
  if (answer.type !== 'success') throw new Error(JSON.stringify(answer));
}
