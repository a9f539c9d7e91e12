/** Which kinds of names are marked: one toggle each. */

import type { Settings } from '../settings.ts';
import { useSpeech } from './speech.ts';

type Kinds = Settings['kinds'];

interface KindChoiceProps {
  kinds: Kinds;
  onChange: (kinds: Kinds) => void;
  /** Names the group. */
  label: string;
}

export function KindChoice({ kinds, onChange, label }: KindChoiceProps) {
  const { translate } = useSpeech();
  return (
    <fieldset class="kinds" aria-label={label}>
      {(Object.keys(kinds) as (keyof Kinds)[]).map((kind) => (
        <button
          key={kind}
          type="button"
          class={`kind-toggle kind-${kind}`}
          aria-pressed={kinds[kind]}
          onClick={() => onChange({ ...kinds, [kind]: !kinds[kind] })}
        >
          {translate(`kinds.${kind}`)}
        </button>
      ))}
    </fieldset>
  );
}
