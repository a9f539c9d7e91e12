/** The list of the knowledge page with what narrows it; which rows are open, and which was asked for. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { sayDate } from '../../knowledge/dates.ts';
import type { KnowledgeIndex } from '../../knowledge/indexed.ts';
import { sayNumber } from '../dates.ts';
import { type Search, useSearch } from '../search/use-search.ts';
import { type Speech, useSpeech } from '../speech.ts';
import { Filters } from './filters.tsx';
import { EntityRow } from './row.tsx';
import { EVERYTHING, type Filter, fits, rowsOf, searched } from './rows.ts';
import type { Asked } from './use-asked.ts';

interface ListProps {
  index: KnowledgeIndex;
  theme: 'light' | 'dark';
  search: Search;
  /** The entity to open and to show. */
  asked: Asked | undefined;
  onAsk: (id: string) => void;
}

export function List({ index, theme, search, asked, onAsk }: ListProps) {
  const speech = useSpeech();
  const { language, translate } = speech;
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState(EVERYTHING);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState<string>();
  const found = useSearch(search, typed);

  const rows = useMemo(() => rowsOf(index, filter.day, language), [index, filter.day, language]);
  const shown = useMemo(
    () =>
      searched(
        rows,
        found?.names.map(({ id }) => id),
      ).filter((row) => fits(row, filter)),
    [rows, found, filter],
  );
  const showAll = () => {
    setTyped('');
    setFilter(EVERYTHING);
  };

  // An entity that is asked for opens, whatever the filters say.
  useEffect(() => {
    if (!asked || !index.byId.has(asked.id)) return;
    setOpen((before) => new Set([...before, asked.id]));
    if (!shown.some(({ entity }) => entity.id === asked.id)) showAll();
    setWanted(asked.id);
  }, [asked, index]);

  const arrived = useCallback(() => setWanted(undefined), []);
  const toggle = (id: string) =>
    setOpen((before) => new Set(before.has(id) ? without(before, id) : [...before, id]));
  const isUnknown = asked !== undefined && !index.byId.has(asked.id);
  return (
    <>
      {isUnknown && (
        <p class="unknown" role="alert">
          {translate('knowledge.unknown', { id: `\u2068${asked.id}\u2069` })}
        </p>
      )}
      <Filters
        index={index}
        typed={typed}
        onType={setTyped}
        filter={filter}
        onFilter={setFilter}
        stale={rows.filter(({ stale }) => stale.length > 0).length}
      />
      <div class="shown">
        <p role="status">{sayShown(shown.length, filter, speech)}</p>
        {(typed !== '' || filter !== EVERYTHING) && (
          <button type="button" class="plain" onClick={showAll}>
            {translate('knowledge.all')}
          </button>
        )}
      </div>
      <ul class="entities">
        {shown.map((row) => (
          <EntityRow
            key={row.entity.id}
            row={row}
            index={index}
            day={filter.day}
            theme={theme}
            isOpen={open.has(row.entity.id)}
            onToggle={() => toggle(row.entity.id)}
            isWanted={wanted === row.entity.id}
            onArrived={arrived}
            onOpenEntity={onAsk}
          />
        ))}
      </ul>
    </>
  );
}

/** How many rows there are, and what they have in common. */
function sayShown(count: number, { day }: Filter, { language, translate }: Speech): string {
  if (count === 0) return translate('knowledge.none');
  const said = sayNumber(count, language);
  if (day === undefined) return translate('knowledge.shown', { count: said }, count);
  return translate('knowledge.shownOn', { count: said, date: sayDate(day, language) }, count);
}

function without(set: ReadonlySet<string>, id: string): string[] {
  return [...set].filter((one) => one !== id);
}
