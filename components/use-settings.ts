/** The settings of one of the extension's own pages: as stored, live, with what went wrong at saving. */
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings.ts';

export interface SettingsStore {
  read(): Promise<Settings>;
  change(change: Partial<Settings>): Promise<Settings>;
  watch(listener: (settings: Settings) => void): () => void;
}

export interface LiveSettings {
  /** Undefined until they are read. */
  settings: Settings | undefined;
  change(change: Partial<Settings>): void;
  /** Why the last change could not be saved; the old settings hold. */
  saveError: string | undefined;
}

export function useSettings(store: SettingsStore): LiveSettings {
  const [settings, setSettings] = useState<Settings>();
  const [saveError, setSaveError] = useState<string>();
  useEffect(() => {
    void store.read().then(setSettings);
    return store.watch(setSettings);
  }, [store]);
  const change = (changed: Partial<Settings>) => {
    store.change(changed).then(
      (saved) => {
        setSettings(saved);
        setSaveError(undefined);
      },
      (error: unknown) => setSaveError(error instanceof Error ? error.message : String(error)),
    );
  };
  return { settings, change, saveError };
}
