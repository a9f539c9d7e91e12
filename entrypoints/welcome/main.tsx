import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { wordsOf } from '../../components/catalogs.ts';
import { languageOf } from '../../components/translate.ts';
import { useDocument } from '../../components/use-document.ts';
import { useSettings } from '../../components/use-settings.ts';
import '../../components/welcome/welcome.css';
import { STORY_DAY } from '../../components/welcome/example.tsx';
import { type Access, Welcome } from '../../components/welcome/welcome.tsx';
import { ask } from '../../messages.ts';
import { SETTINGS_STORE, type Settings } from '../../settings.ts';

const SITES = { origins: ['http://*/*', 'https://*/*'] };

const fetchCard = (entity: string) => ask({ type: 'own-card', entity, published: STORY_DAY });

function Page() {
  const { settings } = useSettings(SETTINGS_STORE);
  return settings ? <WelcomePage settings={settings} /> : null;
}

function WelcomePage({ settings }: { settings: Settings }) {
  const [access, setAccess] = useState<Access>();
  const [readUntil, setReadUntil] = useState<string>();
  const language = languageOf(settings);
  const translate = wordsOf(language);
  useDocument(language, translate('welcome.title'));
  useEffect(() => {
    void browser.permissions.contains(SITES).then((has) => setAccess(has ? 'given' : 'held-back'));
    // Each card carries the day up to which sources were read.
    void fetchCard('bilawal-bhutto-zardari').then((card) => setReadUntil(card?.readUntil));
  }, []);
  return (
    <Welcome
      settings={settings}
      language={language}
      translate={translate}
      access={access}
      readUntil={readUntil}
      fetchCard={fetchCard}
      onGrant={() =>
        browser.permissions
          .request(SITES)
          .then((has) => setAccess(has ? 'just-given' : 'refused'))
          .catch(() => setAccess('refused'))
      }
      onOptions={() => void browser.runtime.openOptionsPage()}
      onKnowledge={() =>
        void browser.tabs.create({ url: browser.runtime.getURL('/knowledge.html') })
      }
      onClose={() => void closeTab()}
    />
  );
}

/** A page may close only what a script opened; the extension may close its own tab. */
async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

const root = document.getElementById('welcome');
if (root) render(<Page />, root);
