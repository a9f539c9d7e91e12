/** One statement of a card: what is said, its dates, its sources, and where sources disagree. */
import type { ComponentChildren } from 'preact';
import type { CardStatement } from '../../knowledge/card.ts';
import { useSpeech } from '../speech.ts';
import { Sources } from './sources.tsx';
import { readableDates } from './wording.ts';

interface StatementProps {
  of: CardStatement & { events?: string[] };
  dates: string;
  /** A short remark before the dates. */
  remark?: string;
  /** With what happened in the office. */
  detailed?: boolean;
  children: ComponentChildren;
}

export function Statement({ of, dates, remark, detailed = false, children }: StatementProps) {
  const { translate } = useSpeech();
  return (
    <li class="statement">
      <div class="said">{children}</div>
      <div class="meta">
        {remark !== undefined && <span class="remark">{remark}</span>}
        {dates !== '' && <span class="dates">{dates}</span>}
        <Sources sources={of.sources} />
      </div>
      {of.disputed !== undefined && (
        <details class="disputed">
          <summary>{translate('card.disputed')}</summary>
          <bdi lang="en" dir="ltr">
            {readableDates(of.disputed)}
          </bdi>
        </details>
      )}
      {detailed && of.events !== undefined && of.events.length > 0 && (
        <ul class="events" aria-label={translate('card.events')}>
          {of.events.map((event) => (
            <li key={event}>
              <bdi lang="en" dir="ltr">
                {readableDates(event)}
              </bdi>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
