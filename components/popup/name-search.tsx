/** A search over all names of the file, beneath what the popup says of the page. */
import { useState } from 'preact/hooks';
import { sayNumber } from '../dates.ts';
import { SearchField } from '../search/search-field.tsx';
import { type Search, useSearch } from '../search/use-search.ts';
import { useSpeech } from '../speech.ts';
import { Words } from '../words.tsx';

export interface NameSearchProps {
  /** The same function at each call, or it searches again. */
  search: Search;
  /** A name was chosen: its entry in the knowledge page is wanted. */
  onOpenEntry: (id: string) => void;
}

export function NameSearch({ search, onOpenEntry }: NameSearchProps) {
  const { language, translate } = useSpeech();
  const [typed, setTyped] = useState('');
  const found = useSearch(search, typed);
  const count = found?.names.length ?? 0;
  return (
    <search class="name-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const [best] = found?.names ?? [];
          if (best) onOpenEntry(best.id);
        }}
      >
        <SearchField typed={typed} onType={setTyped} />
      </form>
      <p class={count > 0 ? 'unseen' : 'none'} role="status">
        {found &&
          (count === 0
            ? translate('search.none', { text: `\u2068${found.query}\u2069` })
            : translate('search.found', { count: sayNumber(count, language) }, count))}
      </p>
      {found && count > 0 && (
        <ul>
          {found.names.map(({ id, name, kind, description }) => (
            <li key={id} class={`named kind-${kind}`}>
              <button type="button" class="named-open" onClick={() => onOpenEntry(id)}>
                <span class="named-name">
                  <Words text={name} />
                </span>
                <span class="named-office">
                  <Words text={description} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
