/** The list of wrong matches in one of the extension's own pages: live, with what went wrong at taking back. */
import { useEffect, useState } from 'preact/hooks';
import type { WrongMatch } from '../wrong-matches.ts';

export interface WrongMatchStore {
  read(): Promise<WrongMatch[]>;
  remove(match: WrongMatch): Promise<void>;
  watch(listener: (matches: WrongMatch[]) => void): () => void;
}

export interface LiveWrongMatches {
  wrongMatches: readonly WrongMatch[];
  takeBack(match: WrongMatch): void;
  /** Why the last could not be taken back; the old list holds. */
  takeBackError: string | undefined;
}

export function useWrongMatches(store: WrongMatchStore): LiveWrongMatches {
  const [wrongMatches, setWrongMatches] = useState<readonly WrongMatch[]>([]);
  const [takeBackError, setTakeBackError] = useState<string>();
  useEffect(() => {
    void store.read().then(setWrongMatches);
    return store.watch(setWrongMatches);
  }, [store]);
  const takeBack = (match: WrongMatch) => {
    store.remove(match).then(
      () => setTakeBackError(undefined),
      (error: unknown) => setTakeBackError(error instanceof Error ? error.message : String(error)),
    );
  };
  return { wrongMatches, takeBack, takeBackError };
}
