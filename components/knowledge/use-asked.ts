/** The entity that the page's address asks for, `#id`; each time anew, also for the same one. */
import { useEffect, useState } from 'preact/hooks';

export interface Asked {
  id: string;
}

export function useAsked(): [Asked | undefined, (id: string) => void] {
  const [asked, setAsked] = useState(fromAddress);
  useEffect(() => {
    const changed = () => setAsked(fromAddress());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  const ask = (id: string) => {
    // Going back leads to the entry that was left, and no event comes of it twice.
    history.pushState(undefined, '', `#${encodeURIComponent(id)}`);
    setAsked({ id });
  };
  return [asked, ask];
}

function fromAddress(): Asked | undefined {
  const { hash } = location;
  if (hash.length < 2) return undefined;
  try {
    return { id: decodeURIComponent(hash.slice(1)) };
  } catch {
    return { id: hash.slice(1) };
  }
}
