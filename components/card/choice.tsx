/** What a selected text names: a few to choose from, or plainly nobody. */
import type { Card } from '../../knowledge/card.ts';
import { Sentence } from '../sentence.tsx';
import { useSpeech } from '../speech.ts';
import { trusted } from '../trusted.ts';
import { Words } from '../words.tsx';
import { BarButton } from './header.tsx';

export type Choosable = Pick<Card, 'id' | 'kind' | 'name' | 'description'>;

interface ChoiceProps {
  /** What the reader selected. */
  text: string;
  /** Whom it may name; nobody where it is empty. */
  entities: readonly Choosable[];
  /** Id of the heading, which names the card. */
  nameId: string;
  onOpenEntity: (id: string) => void;
  onClose: () => void;
}

export function Choice({ text, entities, nameId, onOpenEntity, onClose }: ChoiceProps) {
  const { translate } = useSpeech();
  const selected = { text: <bdi>{shortened(text)}</bdi> };
  return (
    <>
      <div class="bar">
        <h2 id={nameId} class="choice-title">
          {translate('card.choice.title')}
        </h2>
        <BarButton icon="close" label={translate('card.close')} onClick={onClose} />
      </div>
      {entities.length === 0 ? (
        <div class="choice">
          <p>
            <Sentence message={translate('card.choice.none')} parts={selected} />
          </p>
          <p class="none">{translate('card.choice.noneHint')}</p>
        </div>
      ) : (
        <div class="choice">
          <p>
            <Sentence message={translate('card.choice.several')} parts={selected} />
          </p>
          <ul class="choices">
            {entities.map(({ id, kind, name, description }) => (
              <li key={id}>
                <button type="button" class="choose" onClick={trusted(() => onOpenEntity(id))}>
                  <span class="title">
                    <Words text={name} />
                  </span>
                  <span class="body">
                    <Words text={description} />
                  </span>
                  <span class="kind">{translate(`kind.${kind}`)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Longest piece of a selection that is repeated in a sentence. */
const MOST = 80;

/** A long selection by its beginning, cut between words where there are any. */
export function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= MOST) return plain;
  const cut = plain.slice(0, MOST);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > MOST / 2 ? end : MOST)}…`;
}
