/** All that the file says of an entity: the parts of its card, unfolded. */
import { useMemo } from 'preact/hooks';
import { cardOf } from '../../knowledge/card.ts';
import { sayDate } from '../../knowledge/dates.ts';
import type { KnowledgeIndex } from '../../knowledge/indexed.ts';
import { staleBefore } from '../../knowledge/stale.ts';
import { CardTree } from '../card/card-tree.tsx';
import { Knowledge, NoOffice, OfficesOfDay, OtherOffices } from '../card/parts.tsx';
import { planOf } from '../card/plan.ts';
import { Timeline } from '../card/timeline.tsx';
import { directionOf, SpeechContext, useSpeech } from '../speech.ts';
import { Words } from '../words.tsx';
import type { Row } from './rows.ts';
import { ofAskedDay } from './wording.ts';

export interface EntryProps {
  row: Row;
  index: KnowledgeIndex;
  /** `YYYY-MM-DD`, where the reader asked for a day. */
  day: string | undefined;
  theme: 'light' | 'dark';
  onOpenEntity: (id: string) => void;
}

export function Entry({ row, index, day, theme, onOpenEntity }: EntryProps) {
  const { language, translate } = useSpeech();
  const speech = useMemo(
    () => ({ language, translate: ofAskedDay(translate) }),
    [language, translate],
  );
  const card = useMemo(() => cardOf(index, row.entity.id, day), [index, row, day]);
  if (!card) return null;
  const { whole, timeline } = planOf(card, []);
  const shown = { card, part: whole, detailed: true, onOpenEntity };
  return (
    <SpeechContext.Provider value={speech}>
      <CardTree theme={theme}>
        <div class="card flat" lang={language} dir={directionOf(language)}>
          <div class="content whole">
            {row.stale.length > 0 && <Stale row={row} readUntil={index.readUntil} />}
            {timeline.length > 0 && whole.onDay.length === 0 && <NoOffice card={card} />}
            <OfficesOfDay {...shown} />
            <OtherOffices {...shown} />
            <Timeline held={timeline} day={card.day} readUntil={card.readUntil} />
            <Knowledge {...shown} />
          </div>
        </div>
      </CardTree>
    </SpeechContext.Provider>
  );
}

function Stale({ row, readUntil }: { row: Row; readUntil: string }) {
  const { language, translate } = useSpeech();
  return (
    <p class="stale">
      {translate('knowledge.staleSince', { date: sayDate(staleBefore(readUntil), language) })}{' '}
      {row.stale.map(({ title, from, lastKnown }, at) => (
        <span key={`${title.en} ${from} ${lastKnown}`}>
          {at > 0 && (language === 'ur' ? '؛ ' : '; ')}
          <Words text={title} />
        </span>
      ))}
    </p>
  );
}
