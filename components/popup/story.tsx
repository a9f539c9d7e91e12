/** Who is in this story: each entity once, with the office on the story's day. */
import { sayDate } from '../../knowledge/dates.ts';
import type { TabEntity, TabState } from '../../messages.ts';
import { sayNumber } from '../dates.ts';
import { Icon } from '../icons.tsx';
import { useSpeech } from '../speech.ts';
import { plain, Words } from '../words.tsx';

interface StoryProps {
  state: TabState;
  onJump: (entity: string, step: 1 | -1) => void;
  onOpenCard: (entity: string) => void;
}

export function Story({ state, onJump, onOpenCard }: StoryProps) {
  const { language, translate } = useSpeech();
  return (
    <section class="story">
      <h2>
        {translate('popup.story')}
        {state.published !== undefined && (
          <span class="story-day">{sayDate(state.published, language)}</span>
        )}
      </h2>
      <ul>
        {state.entities.map((entity) => (
          <Named key={entity.id} entity={entity} onJump={onJump} onOpenCard={onOpenCard} />
        ))}
      </ul>
    </section>
  );
}

interface NamedProps extends Pick<StoryProps, 'onJump' | 'onOpenCard'> {
  entity: TabEntity;
}

function Named({ entity, onJump, onOpenCard }: NamedProps) {
  const { language, translate } = useSpeech();
  const { id, name, kind, office, count } = entity;
  const said = plain(name, language);
  const mentions = translate('popup.count', { count: sayNumber(count, language) }, count);
  return (
    <li class={`named kind-${kind}`}>
      <button type="button" class="named-open" onClick={() => onOpenCard(id)}>
        <span class="named-name">
          <Words text={name} />
        </span>
        <span class="named-office">
          {office === undefined ? translate(`kind.${kind}`) : <Words text={office} />}
        </span>
      </button>
      <span class="named-count" title={mentions}>
        <span aria-hidden="true">{sayNumber(count, language)}</span>
        <span class="unseen">{mentions}</span>
      </span>
      <span class="named-steps">
        <button
          type="button"
          aria-label={translate('popup.previous', { name: said })}
          onClick={() => onJump(id, -1)}
        >
          <Icon name="previous" />
        </button>
        <button
          type="button"
          aria-label={translate('popup.next', { name: said })}
          onClick={() => onJump(id, 1)}
        >
          <Icon name="next" />
        </button>
      </span>
    </li>
  );
}
