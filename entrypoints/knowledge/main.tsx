import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { wordsOf } from '../../components/catalogs.ts';
import '../../components/knowledge/knowledge.css';
import { KnowledgePage } from '../../components/knowledge/knowledge.tsx';
import { languageOf } from '../../components/translate.ts';
import { useDocument } from '../../components/use-document.ts';
import { useSettings } from '../../components/use-settings.ts';
import type { Knowledge } from '../../knowledge/schema.ts';
import { ask } from '../../messages.ts';
import { SETTINGS_STORE, type Settings } from '../../settings.ts';

/** More than the file holds: the list filters, it does not pick. */
const ALL = 500;

const search = (query: string) => ask({ type: 'search', query, most: ALL });

function Page() {
  const { settings } = useSettings(SETTINGS_STORE);
  return settings ? <Known settings={settings} /> : null;
}

function Known({ settings }: { settings: Settings }) {
  const [knowledge, setKnowledge] = useState<Knowledge>();
  const [failed, setFailed] = useState(false);
  const language = languageOf(settings);
  const translate = wordsOf(language);
  useDocument(language, `${translate('knowledge.title')} · ${translate('extName')}`);
  useEffect(() => {
    ask({ type: 'knowledge' }).then(setKnowledge, () => setFailed(true));
  }, []);
  return (
    <KnowledgePage
      knowledge={knowledge}
      failed={failed}
      settings={settings}
      language={language}
      translate={translate}
      search={search}
    />
  );
}

const root = document.getElementById('knowledge');
if (root) render(<Page />, root);
