/** One entity in the list: who it is and what it held; all the rest where it is open. */
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Held } from '../card/plan.ts';
import { sayNumber } from '../dates.ts';
import { Icon } from '../icons.tsx';
import { Sentence } from '../sentence.tsx';
import { useSpeech } from '../speech.ts';
import { Words } from '../words.tsx';
import { Entry, type EntryProps } from './entry.tsx';
import { sureness } from './wording.ts';

interface EntityRowProps extends EntryProps {
  isOpen: boolean;
  onToggle: () => void;
  /** It was asked for by its address or by a link: it comes into view and takes the focus. */
  isWanted: boolean;
  onArrived: () => void;
}

/** Offices that a closed row names. */
const AT_ONCE = 2;

export function EntityRow({ isOpen, onToggle, isWanted, onArrived, ...entry }: EntityRowProps) {
  const { language, translate } = useSpeech();
  const { entity, held, stale } = entry.row;
  const { name, kind, description } = entity;
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!isWanted) return;
    button.current?.focus({ preventScroll: true });
    button.current?.closest('li')?.scrollIntoView({ block: 'start' });
    onArrived();
  }, [isWanted, onArrived]);

  const both = name.ur !== undefined && name.ur !== name.en;
  return (
    <li class={`entity-row kind-${kind}`}>
      <div class="entity-head">
        <h2>
          <button
            ref={button}
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={onToggle}
          >
            <Words text={name} />
          </button>
        </h2>
        {both && (
          <span class="other-name">
            <Words text={name} in={language === 'ur' ? 'en' : 'ur'} />
          </span>
        )}
        <span class="entity-kind">{translate(`kind.${kind}`)}</span>
        <Icon name={isOpen ? 'less' : 'more'} />
        <p class="entity-what">
          <Words text={description} />
        </p>
        {!isOpen && (
          <>
            {held.slice(0, AT_ONCE).map((one) => (
              <HeldLine key={`${one.text.en} ${one.from} ${one.lastKnown}`} held={one} />
            ))}
            {held.length > AT_ONCE && (
              <p class="entity-held more">
                {translate(
                  'knowledge.more',
                  { count: sayNumber(held.length - AT_ONCE, language) },
                  held.length - AT_ONCE,
                )}
              </p>
            )}
          </>
        )}
        {stale.length > 0 && <span class="stale-mark">{translate('knowledge.staleMark')}</span>}
      </div>
      {isOpen && (
        <div id={id} class="entity-all">
          <Entry {...entry} />
        </div>
      )}
    </li>
  );
}

function HeldLine({ held }: { held: Held }) {
  const speech = useSpeech();
  const remark = sureness(held, speech);
  return (
    <p class="entity-held">
      {'other' in held ? (
        <Sentence
          message={speech.translate('knowledge.headedBy')}
          parts={{ name: <Words text={held.other.name} /> }}
        />
      ) : (
        <Words text={held.text} />
      )}
      {remark !== '' && <span class="sureness">{remark}</span>}
    </p>
  );
}
