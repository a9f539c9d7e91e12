/** How long the pointer rests before the card opens. */
import { useId, useState } from 'preact/hooks';
import { sayNumber } from '../dates.ts';
import { useSpeech } from '../speech.ts';

interface DelayProps {
  /** Milliseconds, 0 to 1000. */
  delay: number;
  onChange: (delay: number) => void;
}

export function Delay({ delay, onChange }: DelayProps) {
  const { language, translate } = useSpeech();
  const [dragged, setDragged] = useState<number>();
  const id = useId();
  const shown = dragged ?? delay;
  const said = translate('options.card.milliseconds', { count: sayNumber(shown, language) }, shown);
  return (
    <div class="delay">
      <label for={id}>{translate('options.card.delay')}</label>
      <div class="delay-line">
        {/* Stored when it is let go: each step on the way would be a write of its own. */}
        <input
          type="range"
          id={id}
          min="0"
          max="1000"
          step="50"
          value={shown}
          aria-valuetext={said}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setDragged(event.currentTarget.valueAsNumber)}
          onChange={(event) => {
            setDragged(undefined);
            onChange(event.currentTarget.valueAsNumber);
          }}
        />
        <output for={id}>{said}</output>
      </div>
      <p class="hint" id={`${id}-hint`}>
        {translate('options.card.delayHint')}
      </p>
    </div>
  );
}
