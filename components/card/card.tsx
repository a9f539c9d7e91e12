/**
 * The card: who that is, the office on the story's day first, then what is known since. Its styles
 * are `card.css`, which the caller puts into the shadow root that holds the card.
 */
import { useId, useMemo, useState } from 'preact/hooks';
import type { Card as CardContent } from '../../knowledge/card.ts';
import type { Language, Translate } from '../translate.ts';
import { Footer } from './footer.tsx';
import { Frame } from './frame.tsx';
import { Header, type PageScript } from './header.tsx';
import { Knowledge, NoOffice, OfficesOfDay, OtherOffices } from './parts.tsx';
import { planOf, sizeOf } from './plan.ts';
import { Timeline } from './timeline.tsx';
import { Refused, type WrongMatch, WrongMatchChoices } from './wrong-match.tsx';

export interface CardProps {
  card: CardContent;
  /** The language of the interface; data is shown in it where the file has it. */
  language: Language;
  translate: Translate;
  /** Which of the two names comes first. */
  pageScript: PageScript;
  /** Why the name was taken for this entity; empty for a card that no name on the page opened. */
  reasons: readonly string[];
  /** 0 to 1. */
  confidence: number;
  /** Ids of the entities that the page names. */
  related: readonly string[];
  /** It stays open until it is closed. */
  pinned: boolean;
  onClose: () => void;
  onPin: () => void;
  /** Another entity's card is wanted in the place of this one. */
  onOpenEntity: (id: string) => void;
  /** Back to the card from which this one was opened; missing where there is none. */
  onBack?: () => void;
  /** Missing where no mark stands behind the card that could be wrong. */
  wrongMatch?: WrongMatch;
}

export function Card(props: CardProps) {
  const nameId = useId();
  return (
    <Frame
      language={props.language}
      translate={props.translate}
      nameId={nameId}
      shown={shownOn(props)}
    >
      <Inside {...props} nameId={nameId} />
    </Frame>
  );
}

/** What a frame shows when it holds this card; another text where the content is another. */
export function shownOn({ card, wrongMatch }: Pick<CardProps, 'card' | 'wrongMatch'>): string {
  return wrongMatch?.state.is === 'refused' ? `${card.id}, refused` : card.id;
}

/** The card without its frame. */
export function Inside(props: CardProps & { nameId: string }) {
  const { card, wrongMatch } = props;
  const state = wrongMatch?.state;
  return (
    <>
      <Header
        card={card}
        pageScript={props.pageScript}
        nameId={props.nameId}
        pinned={props.pinned}
        onClose={props.onClose}
        onPin={props.onPin}
        onBack={props.onBack}
      />
      {wrongMatch && state?.is === 'refused' ? (
        <Refused of={wrongMatch} name={card.name} scope={state.scope} />
      ) : (
        <Content key={card.id} {...props} />
      )}
    </>
  );
}

/** Rows of the timeline before a reader asks for more. */
const ROWS_AT_ONCE = 3;

/** Keyed by the entity, so that another card begins closed. */
function Content(props: CardProps) {
  const { card, related, wrongMatch, onOpenEntity } = props;
  const [expanded, setExpanded] = useState(false);
  const { first, whole, timeline } = useMemo(() => planOf(card, related), [card, related]);
  const shown = { card, part: expanded ? whole : first, detailed: expanded, onOpenEntity };
  const hasMore =
    sizeOf(whole) > sizeOf(first) || card.timeline.some(({ events }) => events.length > 0);

  return (
    <div class={expanded ? 'content whole' : 'content'}>
      {timeline.length > 0 && first.onDay.length === 0 && <NoOffice card={card} />}
      <OfficesOfDay {...shown} />
      <OtherOffices {...shown} />
      <Timeline
        held={timeline}
        day={card.day}
        readUntil={card.readUntil}
        most={expanded ? undefined : ROWS_AT_ONCE}
      />
      <Knowledge {...shown} />
      <Footer
        readUntil={card.readUntil}
        reasons={props.reasons}
        confidence={props.confidence}
        expanded={expanded}
        onExpand={hasMore ? () => setExpanded(!expanded) : undefined}
        wrongMatch={wrongMatch}
      />
      {wrongMatch && wrongMatch.state.is !== 'closed' && (
        <WrongMatchChoices of={wrongMatch} name={card.name} />
      )}
    </div>
  );
}
