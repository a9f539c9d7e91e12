import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { wordsOf } from '../../components/catalogs.ts';
import '../../components/popup/popup.css';
import { Popup } from '../../components/popup/popup.tsx';
import { languageOf } from '../../components/translate.ts';
import { useDocument } from '../../components/use-document.ts';
import { useSettings } from '../../components/use-settings.ts';
import { ask, askTab, type TabState } from '../../messages.ts';
import { DEFAULTS, SETTINGS_STORE } from '../../settings.ts';

/** The tab may still be loading or being marked: asked again this often, in milliseconds, while the popup is open. */
const AGAIN = 400;

function PopupPage({ tab }: { tab: number }) {
  const { settings, change, saveError } = useSettings(SETTINGS_STORE);
  const [state, setState] = useState<TabState>();
  const refresh = () => ask({ type: 'tab-state', tab }).then(setState, () => undefined);
  useEffect(() => {
    void refresh();
    const timer = setInterval(refresh, AGAIN);
    return () => clearInterval(timer);
  }, [tab]);
  const language = languageOf(settings ?? DEFAULTS);
  const translate = wordsOf(language);
  useDocument(language, translate('extName'));
  if (!settings) return null;
  const jump = (entity: string, step: 1 | -1, open: boolean) =>
    askTab(tab, { type: 'jump', entity, step, open });
  return (
    <Popup
      state={state}
      settings={settings}
      language={language}
      translate={translate}
      saveError={saveError}
      onChange={change}
      onMarkAnyway={() => void ask({ type: 'mark-anyway', tab }).then(refresh)}
      onGrant={() => {
        const { host } = state ?? {};
        // A wild scheme would take in more than the manifest names, and be refused.
        const origins = [`http://${host ?? '*'}/*`, `https://${host ?? '*'}/*`];
        void browser.permissions.request({ origins }).then(refresh, refresh);
      }}
      onJump={(entity, step) => void jump(entity, step, false)}
      onOpenCard={(entity) => {
        void jump(entity, 1, true);
        // The card takes the focus; in a popup window it could not be seen.
        window.close();
      }}
      search={search}
      onOpenEntry={(id) => openKnowledge(`#${id}`)}
      onKnowledge={() => openKnowledge('')}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

const search = (query: string) => ask({ type: 'search', query });

function openKnowledge(hash: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/knowledge.html') + hash });
  window.close();
}

/** The active tab; `?tab=ID` where the popup is opened as a page of its own. */
async function tabOfPopup(): Promise<number | undefined> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(asked)) return asked;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

const tab = await tabOfPopup();
const root = document.getElementById('popup');
if (root && tab !== undefined) render(<PopupPage tab={tab} />, root);
