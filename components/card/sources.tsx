/** The sources of a statement: the first beside it, the others at a click. */
import { useId, useState } from 'preact/hooks';
import type { CardSource } from '../../knowledge/card.ts';
import { sayNumber, shortDate } from '../dates.ts';
import { useSpeech } from '../speech.ts';
import { trusted } from '../trusted.ts';

export function Sources({ sources }: { sources: readonly CardSource[] }) {
  const { language, translate } = useSpeech();
  const [open, setOpen] = useState(false);
  const list = useId();
  // A source with a date says more beside a statement than one without.
  const first = sources.find(({ published }) => published !== undefined) ?? sources[0];
  if (!first) return null;
  const others = sources.filter((source) => source !== first);
  const label = translate(
    'card.moreSources',
    { count: sayNumber(others.length, language) },
    others.length,
  );

  return (
    <>
      <span class="first-source">
        <SourceLink source={first} />
        {others.length > 0 && (
          <button
            type="button"
            class="more-sources"
            dir="ltr"
            aria-expanded={open}
            aria-controls={open ? list : undefined}
            aria-label={`+${others.length}, ${label}`}
            title={label}
            onClick={trusted(() => setOpen(!open))}
          >
            +{sayNumber(others.length, language)}
          </button>
        )}
      </span>
      {open && (
        <ul class="source-list" id={list}>
          {[first, ...others].map((source) => (
            <li key={source.url}>
              <bdi dir="auto">{source.title}</bdi> <SourceLink source={source} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function SourceLink({ source }: { source: CardSource }) {
  const { language, translate } = useSpeech();
  return (
    <a
      class="source"
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      title={source.title}
    >
      <bdi dir="ltr">{hostOf(source.url)}</bdi>
      {language === 'ur' ? '، ' : ', '}
      {source.published === undefined
        ? translate('card.undatedSource')
        : shortDate(source.published, language)}
      <span class="unseen"> {translate('card.sourceOpens', { title: source.title })}</span>
    </a>
  );
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
