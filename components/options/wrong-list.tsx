/** What the reader called a wrong match: the newest first, each to be taken back, all to be exported. */
import { useState } from 'preact/hooks';
import type { LocalText } from '../../knowledge/schema.ts';
import type { WrongMatch } from '../../wrong-matches.ts';
import { sayNumber } from '../dates.ts';
import { Sentence } from '../sentence.tsx';
import { useSpeech } from '../speech.ts';
import { plain, Words } from '../words.tsx';

export interface WrongListProps {
  /** As stored, the oldest first. */
  wrongMatches: readonly WrongMatch[];
  /** The name of an entity; undefined where the file does not have it, or not yet. */
  nameOf: (entity: string) => LocalText | undefined;
  onTakeBack: (match: WrongMatch) => void;
  onExportWrong: () => void;
  /** Why the last could not be taken back, in the browser's words. */
  takeBackError?: string;
}

/** So many stand there at once; more at a click. */
const AT_ONCE = 10;

export function WrongList(props: WrongListProps) {
  const { wrongMatches, takeBackError } = props;
  const { language, translate } = useSpeech();
  const [isWhole, setIsWhole] = useState(false);
  const newest = wrongMatches.toReversed();
  const hidden = isWhole ? 0 : Math.max(0, newest.length - AT_ONCE);
  if (newest.length === 0) {
    return (
      <>
        <p class="hint">{translate('wrong.hint')}</p>
        <p>{translate('wrong.none')}</p>
      </>
    );
  }
  return (
    <>
      <p class="hint">{translate('wrong.hint')}</p>
      <ul class="wrong-list">
        {newest.slice(0, newest.length - hidden).map((match) => (
          <Wrong key={`${match.at} ${match.scope} ${match.surface}`} match={match} {...props} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="plain" onClick={() => setIsWhole(true)}>
          {translate('wrong.more', { count: sayNumber(hidden, language) }, hidden)}
        </button>
      )}
      {takeBackError !== undefined && (
        <p class="error" role="alert">
          {translate('wrong.notTakenBack')} <bdi dir="auto">{takeBackError}</bdi>
        </p>
      )}
      <div class="buttons">
        <button type="button" class="secondary" onClick={props.onExportWrong}>
          {translate('wrong.export')}
        </button>
      </div>
      <p class="hint">{translate('wrong.exportHint')}</p>
    </>
  );
}

interface WrongProps extends Pick<WrongListProps, 'nameOf' | 'onTakeBack'> {
  match: WrongMatch;
}

function Wrong({ match, nameOf, onTakeBack }: WrongProps) {
  const { language, translate } = useSpeech();
  const { scope, surface, host, entity } = match;
  const name = nameOf(entity) ?? { en: entity };
  const key = `wrong.${scope}` as const;
  const said = translate(key, {
    surface: `\u2068${surface}\u2069`,
    host: `\u2068${host}\u2069`,
    name: plain(name, language),
  });
  return (
    <li>
      <span>
        <Sentence
          message={translate(key)}
          parts={{
            surface: <bdi dir="auto">{surface}</bdi>,
            host: <bdi dir="ltr">{host}</bdi>,
            name: <Words text={name} />,
          }}
        />
      </span>
      <button
        type="button"
        class="plain"
        aria-label={translate('wrong.takeBackLabel', { what: said })}
        onClick={() => onTakeBack(match)}
      >
        {translate('wrong.takeBack')}
      </button>
    </li>
  );
}
