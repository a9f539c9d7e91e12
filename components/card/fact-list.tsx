/** Facts, each with its date and sources. */
import type { CardStatement } from '../../knowledge/card.ts';
import { useSpeech } from '../speech.ts';
import { Words } from '../words.tsx';
import { Statement } from './statement.tsx';
import { factDates } from './wording.ts';

interface FactListProps {
  facts: readonly CardStatement[];
  /** Whether the story has a day: only then can a fact lie after it. */
  dated: boolean;
}

export function FactList({ facts, dated }: FactListProps) {
  const speech = useSpeech();
  return (
    <ul class="statements facts">
      {facts.map((fact) => (
        <Statement
          key={fact.text.en}
          of={fact}
          dates={factDates(fact, speech)}
          remark={
            dated && fact.holding === 'after' ? speech.translate('card.afterStory') : undefined
          }
        >
          <p class="fact">
            <Words text={fact.text} />
          </p>
        </Statement>
      ))}
    </ul>
  );
}
