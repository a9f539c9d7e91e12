/** Relations to others: in what way, to whom, when, on whose word. */
import type { CardRelation } from '../../knowledge/card.ts';
import { useSpeech } from '../speech.ts';
import { Words } from '../words.tsx';
import { EntityLink } from './entity-link.tsx';
import { Statement } from './statement.tsx';
import { relationDates } from './wording.ts';

interface RelationListProps {
  relations: readonly CardRelation[];
  onOpenEntity: (id: string) => void;
}

export function RelationList({ relations, onOpenEntity }: RelationListProps) {
  const speech = useSpeech();
  return (
    <ul class="statements">
      {relations.map((relation) => {
        const { type, direction, other, text } = relation;
        return (
          <Statement
            key={`${type} ${direction} ${other.id} ${relation.from} ${relation.lastKnown}`}
            of={relation}
            dates={relationDates(relation, speech)}
          >
            <p class="relation">
              <span class="relation-type">{speech.translate(`relation.${type}.${direction}`)}</span>{' '}
              <EntityLink id={other.id} onOpen={onOpenEntity}>
                <Words text={other.name} />
              </EntityLink>
              {text.en !== other.name.en && (
                <>
                  {speech.language === 'ur' ? '، ' : ', '}
                  <Words text={text} />
                </>
              )}
            </p>
          </Statement>
        );
      })}
    </ul>
  );
}
