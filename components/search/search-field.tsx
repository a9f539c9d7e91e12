/** The field in which names are looked for. */
import { useSpeech } from '../speech.ts';

interface SearchFieldProps {
  typed: string;
  onType: (typed: string) => void;
}

/** As long as a search goes on; a longer text is no name. */
const MOST = 200;

export function SearchField({ typed, onType }: SearchFieldProps) {
  const { translate } = useSpeech();
  return (
    <input
      type="search"
      class="search-field"
      // An empty field would take the direction of its own language, not that of the page.
      dir={typed === '' ? undefined : 'auto'}
      autocomplete="off"
      spellcheck={false}
      maxLength={MOST}
      aria-label={translate('search.label')}
      placeholder={translate('search.placeholder')}
      value={typed}
      onInput={(event) => onType(event.currentTarget.value)}
    />
  );
}
