/**
 * The card: who that is, the office on the story's day first, then what is known since. Its styles
 * are `card.css`, which the caller puts into the shadow root that holds the card.
 */
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Card as CardContent } from '../../knowledge/card.ts';
import { directionOf, SpeechContext } from '../speech.ts';
import type { Language, Translate } from '../translate.ts';
import { Footer } from './footer.tsx';
import { Header, type PageScript } from './header.tsx';
import { Knowledge, NoOffice, OfficesOfDay, OtherOffices } from './parts.tsx';
import { planOf, sizeOf } from './plan.ts';
import { Timeline } from './timeline.tsx';

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
  /** Missing where wrong matches cannot be told. */
  onWrongMatch?: () => void;
}

export function Card(props: CardProps) {
  const { card, language, translate } = props;
  const root = useRef<HTMLDivElement>(null);
  const nameId = useId();
  const shown = useRef(card.id);

  // The link that led to another card is gone with its card: the focus must not fall to the page.
  useLayoutEffect(() => {
    if (shown.current === card.id) return;
    shown.current = card.id;
    root.current?.focus();
    root.current?.scrollTo(0, 0);
  }, [card.id]);

  const speech = useMemo(() => ({ language, translate }), [language, translate]);
  return (
    <SpeechContext.Provider value={speech}>
      <div
        ref={root}
        class="card"
        role="dialog"
        aria-labelledby={nameId}
        tabIndex={-1}
        lang={language}
        dir={directionOf(language)}
      >
        <Header
          card={card}
          pageScript={props.pageScript}
          nameId={nameId}
          pinned={props.pinned}
          onClose={props.onClose}
          onPin={props.onPin}
          onBack={props.onBack}
        />
        <Content key={card.id} {...props} />
      </div>
    </SpeechContext.Provider>
  );
}

/** Rows of the timeline before a reader asks for more. */
const ROWS_AT_ONCE = 3;

/** Keyed by the entity, so that another card begins closed. */
function Content(props: CardProps) {
  const { card, related, onOpenEntity } = props;
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
        onWrongMatch={props.onWrongMatch}
      />
    </div>
  );
}
