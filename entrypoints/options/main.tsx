import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { wordsOf } from '../../components/catalogs.ts';
import '../../components/options/options.css';
import { Options } from '../../components/options/options.tsx';
import { languageOf } from '../../components/translate.ts';
import { useDocument } from '../../components/use-document.ts';
import { useSettings } from '../../components/use-settings.ts';
import { useWrongMatches } from '../../components/use-wrong-matches.ts';
import type { LocalText } from '../../knowledge/schema.ts';
import { ask } from '../../messages.ts';
import {
  DEFAULTS,
  SETTINGS_STORE,
  type Settings,
  settingsFile,
  settingsFromFile,
} from '../../settings.ts';
import { WRONG_MATCH_STORE, type WrongMatch, wrongMatchesFile } from '../../wrong-matches.ts';

function Page() {
  const { settings, change, saveError } = useSettings(SETTINGS_STORE);
  if (!settings) return null;
  return <OptionsPage settings={settings} change={change} saveError={saveError} />;
}

interface OptionsPageProps {
  settings: Settings;
  change: (change: Partial<Settings>) => void;
  saveError: string | undefined;
}

function OptionsPage({ settings, change, saveError }: OptionsPageProps) {
  const { wrongMatches, takeBack, takeBackError } = useWrongMatches(WRONG_MATCH_STORE);
  const [importError, setImportError] = useState<string>();
  const names = useNames(wrongMatches);
  const language = languageOf(settings);
  const translate = wordsOf(language);
  useDocument(language, translate('options.title'));
  return (
    <Options
      settings={settings}
      language={language}
      translate={translate}
      saveError={saveError}
      onChange={change}
      onKnowledge={() =>
        void browser.tabs.create({ url: browser.runtime.getURL('/knowledge.html') })
      }
      onExport={() => download('nameplate-settings.json', settingsFile(settings))}
      onImport={async (file) => {
        const read = settingsFromFile(await file.text());
        setImportError(read.error);
        if (read.settings) change(read.settings);
      }}
      onReset={() => change(DEFAULTS)}
      importError={importError}
      wrongMatches={wrongMatches}
      nameOf={(entity) => names.get(entity)}
      onTakeBack={takeBack}
      onExportWrong={() => download('nameplate-wrong-matches.json', wrongMatchesFile(wrongMatches))}
      takeBackError={takeBackError}
    />
  );
}

/** The names of the entities in the list, by id. */
function useNames(matches: readonly WrongMatch[]): ReadonlyMap<string, LocalText> {
  const [names, setNames] = useState<ReadonlyMap<string, LocalText>>(new Map());
  useEffect(() => {
    const ids = [...new Set(matches.map(({ entity }) => entity))];
    const cards = ids.map((entity) => ask({ type: 'own-card', entity }).catch(() => undefined));
    void Promise.all(cards).then((found) =>
      setNames(new Map(found.flatMap((card) => (card ? [[card.id, card.name]] : [])))),
    );
  }, [matches]);
  return names;
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

const root = document.getElementById('options');
if (root) render(<Page />, root);
