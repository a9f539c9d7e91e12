/** Offices, or the heads of a body, as a list. */
import type { CardRelation, CardRole } from '../../knowledge/card.ts';
import type { LocalText } from '../../knowledge/schema.ts';
import { directionOf, useSpeech } from '../speech.ts';
import { languageFor, Words } from '../words.tsx';
import { EntityLink } from './entity-link.tsx';
import type { Held } from './plan.ts';
import { Statement } from './statement.tsx';
import { officeDates } from './wording.ts';

interface HeldListProps {
  held: readonly Held[];
  /** Whose card it is. */
  of: LocalText;
  /** With the body of an office, even where that takes a line of its own. */
  whole: boolean;
  /** With what happened in the office. */
  detailed: boolean;
  onOpenEntity: (id: string) => void;
}

export function HeldList({ held, of, whole, detailed, onOpenEntity }: HeldListProps) {
  const speech = useSpeech();
  return (
    <ul class="statements">
      {held.map((one) => (
        <Statement
          key={`${one.text.en} ${one.from} ${one.lastKnown}`}
          of={one}
          dates={officeDates(one, speech)}
          detailed={detailed}
        >
          {'other' in one ? (
            <Head head={one} body={of} onOpenEntity={onOpenEntity} />
          ) : (
            <Office role={one} whole={whole} onOpenEntity={onOpenEntity} />
          )}
        </Statement>
      ))}
    </ul>
  );
}

interface OfficeProps {
  role: CardRole;
  whole: boolean;
  onOpenEntity: (id: string) => void;
}

/** The title, with the body it is held in: within the title where that names it, else beneath. */
function Office({ role, whole, onOpenEntity }: OfficeProps) {
  const { language } = useSpeech();
  const { text, body } = role;
  const chosen = languageFor(text, language);
  const title = text[chosen] ?? text.en;
  const name = body?.name[chosen];
  const at = name === undefined ? -1 : title.indexOf(name);
  if (body?.id !== undefined && name !== undefined && at >= 0) {
    return (
      <p class="title">
        <bdi lang={chosen} dir={directionOf(chosen)}>
          {title.slice(0, at)}
          <EntityLink id={body.id} onOpen={onOpenEntity}>
            {name}
          </EntityLink>
          {title.slice(at + name.length)}
        </bdi>
      </p>
    );
  }
  return (
    <>
      <p class="title">
        <Words text={text} />
      </p>
      {whole && body !== undefined && (
        <p class="body">
          <EntityLink id={body.id} onOpen={onOpenEntity}>
            <Words text={body.name} />
          </EntityLink>
        </p>
      )}
    </>
  );
}

interface HeadProps {
  head: CardRelation;
  body: LocalText;
  onOpenEntity: (id: string) => void;
}

/** Who heads a body; the title where the file has it. */
function Head({ head, body, onOpenEntity }: HeadProps) {
  const { translate } = useSpeech();
  return (
    <>
      <p class="title">
        <EntityLink id={head.other.id} onOpen={onOpenEntity}>
          <Words text={head.other.name} />
        </EntityLink>
      </p>
      <p class="body">
        {head.text.en === head.other.name.en ? (
          translate('card.headedBy')
        ) : (
          <Words text={shortTitle(head.text, body)} />
        )}
      </p>
    </>
  );
}

/** "Chairman, Pakistan Telecommunication Authority" is "Chairman" on the card of that authority. */
function shortTitle(title: LocalText, body: LocalText): LocalText {
  const end = `, ${body.en}`;
  return title.en.endsWith(end) ? { ...title, en: title.en.slice(0, -end.length) } : title;
}
