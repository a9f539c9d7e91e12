/** A name that opens its own card inside the card; plain text where it has none. */
import type { ComponentChildren } from 'preact';
import { trusted } from '../trusted.ts';

interface EntityLinkProps {
  id?: string;
  onOpen: (id: string) => void;
  children: ComponentChildren;
}

export function EntityLink({ id, onOpen, children }: EntityLinkProps) {
  if (id === undefined) return <>{children}</>;
  return (
    <button type="button" class="entity" onClick={trusted(() => onOpen(id))}>
      {children}
    </button>
  );
}
