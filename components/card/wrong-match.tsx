/** "Wrong match": what may stop, then that it stopped, with a way back. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LocalText } from '../../knowledge/schema.ts';
import type { Scope } from '../../wrong-matches.ts';
import { Sentence } from '../sentence.tsx';
import { useSpeech } from '../speech.ts';
import { trusted } from '../trusted.ts';
import { Words } from '../words.tsx';

export type WrongMatchState =
  | { is: 'closed' }
  /** The choices are open. */
  | { is: 'asking'; failed: boolean }
  /** A choice is being stored. */
  | { is: 'storing'; scope: Scope }
  /** The name is no longer marked; `failed`: taking that back could not be stored. */
  | { is: 'refused'; scope: Scope; failed: boolean };

export interface WrongMatch {
  state: WrongMatchState;
  /** As the name stands in the text. */
  surface: string;
  /** Opens the choices, or closes them. */
  onToggle: () => void;
  onRefuse: (scope: Scope) => void;
  onTakeBack: () => void;
}

interface WrongMatchProps {
  of: WrongMatch;
  name: LocalText;
}

const SCOPES: readonly Scope[] = ['page', 'site', 'phrase'];

/** The choices, beneath the button that opened them. */
export function WrongMatchChoices({ of, name }: WrongMatchProps) {
  const { translate } = useSpeech();
  const group = useRef<HTMLFieldSetElement>(null);
  const failed = of.state.is === 'asking' && of.state.failed;
  // They come at the end of a card that may be scrolled, and so does what went wrong.
  useLayoutEffect(() => {
    const card = group.current?.closest('.card');
    if (card) card.scrollTop = card.scrollHeight;
  }, [failed]);
  return (
    <fieldset ref={group} class="wrong-match">
      <legend>{translate('card.refuse.title')}</legend>
      {SCOPES.map((scope) => (
        <button
          key={scope}
          type="button"
          class="refuse"
          onClick={trusted(() => of.onRefuse(scope))}
        >
          <Said
            message={translate(`card.refuse.${wordFor(scope, of, name)}`)}
            of={of}
            name={name}
          />
        </button>
      ))}
      {failed && (
        <p class="not-stored" role="alert">
          {translate('card.refuse.failed')}
        </p>
      )}
    </fieldset>
  );
}

/** In the place of the content, once the name is no longer marked. */
export function Refused({ of, name, scope }: WrongMatchProps & { scope: Scope }) {
  const { translate } = useSpeech();
  const { state } = of;
  return (
    <section class="group refused">
      <p class="refused-what" role="status">
        <Said
          message={translate(`card.refuse.${wordFor(scope, of, name)}Done`)}
          of={of}
          name={name}
        />
      </p>
      <p class="none">{translate('card.refuse.kept')}</p>
      {state.is === 'refused' && state.failed && (
        <p class="not-stored" role="alert">
          {translate('card.refuse.failed')}
        </p>
      )}
      <div class="actions">
        <button type="button" class="action" onClick={trusted(of.onTakeBack)}>
          {translate('card.refuse.undo')}
        </button>
      </div>
    </section>
  );
}

/** A wording that is the name itself is not said to be "marked as" that name. */
function wordFor(scope: Scope, { surface }: WrongMatch, { en, ur }: LocalText) {
  const isName = surface === en || surface === ur;
  return scope === 'phrase' && isName ? 'wording' : scope;
}

function Said({ message, of, name }: WrongMatchProps & { message: string }) {
  return (
    <Sentence
      message={message}
      parts={{ surface: <bdi>{of.surface}</bdi>, name: <Words text={name} /> }}
    />
  );
}
