/** The groups of a card, each under its heading. */
import type { ComponentChildren } from 'preact';
import type { Card } from '../../knowledge/card.ts';
import { useSpeech } from '../speech.ts';
import { FactList } from './fact-list.tsx';
import { HeldList } from './held-list.tsx';
import type { Held, Part } from './plan.ts';
import { RelationList } from './relation-list.tsx';
import { dayHeading, groupsByCertainty, type Heading } from './wording.ts';

interface PartsProps {
  card: Card;
  part: Part;
  /** All is told: bodies, what happened in the offices. */
  detailed: boolean;
  onOpenEntity: (id: string) => void;
}

export function OfficesOfDay({ card, part, detailed, onOpenEntity }: PartsProps) {
  const speech = useSpeech();
  return (
    <>
      {groupsByCertainty<Held>(part.onDay, card.day).map(({ certainty, statements }) => (
        <Group
          key={certainty}
          heading={dayHeading(card, certainty, speech)}
          look={certainty === 'holds' || card.day === undefined ? 'of-day' : 'uncertain'}
        >
          <HeldList
            of={card.name}
            held={statements}
            whole
            detailed={detailed}
            onOpenEntity={onOpenEntity}
          />
        </Group>
      ))}
    </>
  );
}

export function OtherOffices({ card, part, detailed, onOpenEntity }: PartsProps) {
  const { translate } = useSpeech();
  return (
    <>
      {part.since.length > 0 && (
        <Group heading={{ text: translate('card.since') }}>
          <HeldList
            of={card.name}
            held={part.since}
            whole={detailed}
            detailed={detailed}
            onOpenEntity={onOpenEntity}
          />
        </Group>
      )}
      {part.earlier.length > 0 && (
        <Group heading={{ text: translate('card.earlier') }}>
          <HeldList
            of={card.name}
            held={part.earlier}
            whole={detailed}
            detailed={detailed}
            onOpenEntity={onOpenEntity}
          />
        </Group>
      )}
    </>
  );
}

export function Knowledge({ card, part, detailed, onOpenEntity }: PartsProps) {
  const { translate } = useSpeech();
  return (
    <>
      {part.facts.length > 0 && (
        <Group heading={{ text: translate('card.facts') }}>
          <FactList facts={part.facts} dated={card.day !== undefined} />
        </Group>
      )}
      {part.onThisPage.length > 0 && (
        <Group
          heading={{ text: translate('card.onThisPage') }}
          look={detailed ? undefined : 'brief'}
        >
          <RelationList relations={part.onThisPage} onOpenEntity={onOpenEntity} />
        </Group>
      )}
      {part.relations.length > 0 && (
        <Group heading={{ text: translate('card.relations') }}>
          <RelationList relations={part.relations} onOpenEntity={onOpenEntity} />
        </Group>
      )}
    </>
  );
}

/** Said in the place of the office, where there are offices but none on the day. */
export function NoOffice({ card }: { card: Card }) {
  const speech = useSpeech();
  return (
    <Group heading={dayHeading(card, 'holds', speech)} look="of-day">
      <p class="none">
        {speech.translate(card.day === undefined ? 'card.noOfficeUndated' : 'card.noOffice')}
      </p>
    </Group>
  );
}

interface GroupProps {
  heading: Heading;
  /** `brief`: the heading runs into the first line. */
  look?: 'of-day' | 'uncertain' | 'brief';
  children: ComponentChildren;
}

function Group({ heading, look, children }: GroupProps) {
  return (
    <section class={look ? `group ${look}` : 'group'}>
      <h3>
        {heading.text}
        {heading.remark !== undefined && <span class="heading-remark">{heading.remark}</span>}
      </h3>
      {children}
    </section>
  );
}
