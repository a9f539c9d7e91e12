/** Settings out to a file, in from a file, and back to what they were at first. */
import { useState } from 'preact/hooks';
import { useSpeech } from '../speech.ts';

export interface SettingsFileProps {
  onExport: () => void;
  /** The caller reads and checks the file. */
  onImport: (file: File) => void;
  onReset: () => void;
  /** Why the last file was refused. */
  importError?: string;
}

export function SettingsFile({ onExport, onImport, onReset, importError }: SettingsFileProps) {
  const { translate } = useSpeech();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <p class="hint">{translate('options.file.hint')}</p>
      <div class="buttons">
        <button type="button" class="secondary" onClick={onExport}>
          {translate('options.file.export')}
        </button>
        <label class="secondary file">
          {translate('options.file.import')}
          <input
            type="file"
            class="unseen"
            accept="application/json,.json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) onImport(file);
              // So that the same file, mended, can be chosen again.
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <p class="hint">{translate('options.file.importHint')}</p>
      {importError !== undefined && (
        <p class="error" role="alert">
          {translate('options.file.refused')} <bdi dir="auto">{importError}</bdi>
        </p>
      )}
      {asking ? (
        <fieldset class="buttons">
          <legend>{translate('options.file.resetSure')}</legend>
          <button
            type="button"
            class="secondary danger"
            onClick={() => {
              setAsking(false);
              onReset();
            }}
          >
            {translate('options.file.resetYes')}
          </button>
          <button type="button" class="secondary" onClick={() => setAsking(false)}>
            {translate('options.file.resetNo')}
          </button>
        </fieldset>
      ) : (
        <button type="button" class="plain danger" onClick={() => setAsking(true)}>
          {translate('options.file.reset')}
        </button>
      )}
    </>
  );
}
