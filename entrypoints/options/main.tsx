import { render } from 'preact';
import { useState } from 'preact/hooks';
import { wordsOf } from '../../components/catalogs.ts';
import '../../components/options/options.css';
import { Options } from '../../components/options/options.tsx';
import { languageOf } from '../../components/speech.ts';
import { useSettings } from '../../components/use-settings.ts';
import { DEFAULTS, SETTINGS_STORE, settingsFile, settingsFromFile } from '../../settings.ts';

function OptionsPage() {
  const { settings, change, saveError } = useSettings(SETTINGS_STORE);
  const [importError, setImportError] = useState<string>();
  if (!settings) return null;
  const language = languageOf(settings);
  return (
    <Options
      settings={settings}
      language={language}
      translate={wordsOf(language)}
      saveError={saveError}
      onChange={change}
      onExport={() => download('nameplate-settings.json', settingsFile(settings))}
      onImport={async (file) => {
        const read = settingsFromFile(await file.text());
        setImportError(read.error);
        if (read.settings) change(read.settings);
      }}
      onReset={() => change(DEFAULTS)}
      importError={importError}
    />
  );
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

const root = document.getElementById('options');
if (root) render(<OptionsPage />, root);
