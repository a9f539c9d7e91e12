/** Who it is: kind, name in both scripts, one line of description; and the card's own buttons. */
import type { Card } from '../../knowledge/card.ts';
import { Icon, type IconName } from '../icons.tsx';
import { useSpeech } from '../speech.ts';
import { trusted } from '../trusted.ts';
import { Words } from '../words.tsx';

/** The script in which the page's text is written. */
export type PageScript = 'latin' | 'arabic';

export interface HeaderProps {
  card: Card;
  pageScript: PageScript;
  /** Id of the heading, which names the card. */
  nameId: string;
  pinned: boolean;
  onClose: () => void;
  onPin: () => void;
  onBack?: () => void;
}

/** Names of more characters are set smaller, so that two lines hold them. */
const LONG = 24;

export function Header({ card, pageScript, nameId, pinned, onClose, onPin, onBack }: HeaderProps) {
  const { translate } = useSpeech();
  const { name } = card;
  const [first, other] =
    pageScript === 'arabic' ? (['ur', 'en'] as const) : (['en', 'ur'] as const);
  const both = name.ur !== undefined && name.ur !== name.en;
  return (
    <div>
      <div class="bar">
        {onBack && <BarButton icon="back" label={translate('card.back')} onClick={onBack} />}
        <h2 id={nameId} class={(name[first] ?? name.en).length > LONG ? 'long' : undefined}>
          <Words text={name} in={first} />
        </h2>
        <BarButton
          icon="pin"
          label={translate(pinned ? 'card.pinned' : 'card.pin')}
          pressed={pinned}
          onClick={onPin}
        />
        <BarButton icon="close" label={translate('card.close')} onClick={onClose} />
      </div>
      <p class="names">
        {both && (
          <span class="other-name">
            <Words text={name} in={other} />
          </span>
        )}
        <span class="kind">{translate(`kind.${card.kind}`)}</span>
      </p>
      <p class="description">
        <Words text={card.description} />
      </p>
    </div>
  );
}

interface BarButtonProps {
  icon: IconName;
  label: string;
  pressed?: boolean;
  onClick: () => void;
}

export function BarButton({ icon, label, pressed, onClick }: BarButtonProps) {
  return (
    <button
      type="button"
      class="bar-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={trusted(onClick)}
    >
      <Icon name={icon} />
    </button>
  );
}
