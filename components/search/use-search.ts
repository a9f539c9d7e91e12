/** Names that fit what is typed: asked for when the typing rests, an answer that comes too late is dropped. */
import { useEffect, useState } from 'preact/hooks';
import type { Named } from '../../messages.ts';

export type Search = (query: string) => Promise<Named[]>;

export interface Found {
  query: string;
  names: Named[];
}

/** Milliseconds without a key before the search runs: longer than between two letters, too short to wait for. */
const REST = 120;

/** @returns `undefined` while nothing is asked; while a new answer is on its way, the last one */
export function useSearch(search: Search, typed: string): Found | undefined {
  const [found, setFound] = useState<Found>();
  const query = typed.trim();
  useEffect(() => {
    if (query === '') {
      setFound(undefined);
      return;
    }
    let isOver = false;
    const timer = setTimeout(async () => {
      const names = await search(query).catch(() => []);
      if (!isOver) setFound({ query, names });
    }, REST);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [search, query]);
  return query === '' ? undefined : found;
}
