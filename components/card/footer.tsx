/** Why the name was taken for this entity, up to when sources were read, and what else can be done. */
import { shortDate } from '../dates.ts';
import { Icon } from '../icons.tsx';
import { Sentence } from '../sentence.tsx';
import { useSpeech } from '../speech.ts';
import { trusted } from '../trusted.ts';
import { messageOf } from './reasons.ts';
import { whyHeading } from './wording.ts';
import type { WrongMatch } from './wrong-match.tsx';

interface FooterProps {
  readUntil: string;
  /** Why the name was taken for this entity, the linker's words; empty where no name was hovered. */
  reasons: readonly string[];
  /** 0 to 1. */
  confidence: number;
  expanded: boolean;
  /** Missing where there is no more to show. */
  onExpand?: () => void;
  /** Missing where no mark stands behind the card that could be wrong. */
  wrongMatch?: WrongMatch;
}

export function Footer(props: FooterProps) {
  const { readUntil, reasons, confidence, expanded, onExpand, wrongMatch } = props;
  const speech = useSpeech();
  const { language, translate } = speech;
  return (
    <div class="footer">
      {reasons.length > 0 && (
        <p class={expanded || !onExpand ? 'why whole' : 'why'}>
          <span class="why-heading">{whyHeading(confidence, speech)}</span>{' '}
          {reasons.map((reason, at) => (
            <span key={reason}>
              {at > 0 && (language === 'ur' ? '؛ ' : '; ')}
              <Reason reason={reason} />
            </span>
          ))}
        </p>
      )}
      <div class="actions">
        {onExpand && (
          <button type="button" class="action" aria-expanded={expanded} onClick={trusted(onExpand)}>
            {translate(expanded ? 'card.less' : 'card.more')}
            <Icon name={expanded ? 'less' : 'more'} />
          </button>
        )}
        {wrongMatch && (
          <button
            type="button"
            class="action quiet"
            aria-expanded={wrongMatch.state.is !== 'closed'}
            onClick={trusted(wrongMatch.onToggle)}
          >
            {translate('card.wrong')}
          </button>
        )}
        <span class="read-until">
          {translate('card.readUntil', { date: shortDate(readUntil, language) })}
        </span>
      </div>
    </div>
  );
}

function Reason({ reason }: { reason: string }) {
  const { translate } = useSpeech();
  const message = messageOf(reason);
  const english = (text: string) => (
    <bdi lang="en" dir="ltr">
      {text}
    </bdi>
  );
  if (!message) return english(reason);
  return <Sentence message={translate(message.key)} parts={{ names: english(message.names) }} />;
}
