/** What narrows the list: name, kind, country, day, and what is not confirmed lately. */
import { useId } from 'preact/hooks';
import { isDay, sayDate } from '../../knowledge/dates.ts';
import type { KnowledgeIndex } from '../../knowledge/indexed.ts';
import { staleBefore } from '../../knowledge/stale.ts';
import { sayNumber } from '../dates.ts';
import { KindChoice } from '../kind-choice.tsx';
import { SearchField } from '../search/search-field.tsx';
import { useSpeech } from '../speech.ts';
import { countriesOf, type Filter, NO_COUNTRY } from './rows.ts';

interface FiltersProps {
  index: KnowledgeIndex;
  typed: string;
  onType: (typed: string) => void;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** How many entities have an office that is not confirmed lately. */
  stale: number;
}

export function Filters({ index, typed, onType, filter, onFilter, stale }: FiltersProps) {
  const { language, translate } = useSpeech();
  const id = useId();
  const change = (changed: Partial<Filter>) => onFilter({ ...filter, ...changed });
  return (
    <section class="filters" aria-label={translate('knowledge.filters')}>
      <SearchField typed={typed} onType={onType} />
      <KindChoice
        kinds={filter.kinds}
        label={translate('popup.kinds')}
        onChange={(kinds) => change({ kinds })}
      />
      <div class="filter-line">
        <label class="filter">
          <span>{translate('knowledge.country')}</span>
          <select
            value={filter.country}
            onChange={(event) => change({ country: event.currentTarget.value })}
          >
            <option value="">{translate('knowledge.anyCountry')}</option>
            {countriesOf(index, language).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
            <option value={NO_COUNTRY}>{translate('knowledge.noCountry')}</option>
          </select>
        </label>
        <div class="filter">
          <label for={`${id}-day`}>{translate('knowledge.day')}</label>
          <span class="filter-day">
            <input
              type="date"
              id={`${id}-day`}
              min={FIRST_DAY}
              value={filter.day ?? ''}
              onChange={(event) => change({ day: dayFrom(event.currentTarget.value) })}
            />
            {filter.day !== undefined && (
              <button type="button" class="plain" onClick={() => change({ day: undefined })}>
                {translate('knowledge.noDay')}
              </button>
            )}
          </span>
        </div>
      </div>
      <div>
        <label class="check">
          <input
            type="checkbox"
            checked={filter.stale}
            aria-describedby={`${id}-stale`}
            onChange={(event) => change({ stale: event.currentTarget.checked })}
          />
          {translate('knowledge.stale', { count: sayNumber(stale, language) })}
        </label>
        <p class="hint" id={`${id}-stale`}>
          {translate('knowledge.staleHint', {
            date: sayDate(staleBefore(index.readUntil), language),
          })}
        </p>
      </div>
    </section>
  );
}

/** Nobody in the file held an office earlier; while a year is typed, the field passes through such days. */
const FIRST_DAY = '1900-01-01';

/** What a date field holds, where it is a day to ask for. */
export function dayFrom(value: string): string | undefined {
  return isDay(value) && value >= FIRST_DAY ? value : undefined;
}
