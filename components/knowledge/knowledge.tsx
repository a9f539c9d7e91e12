/**
 * The knowledge page: everyone and everything in the file, to search, to filter, to read with its
 * sources. Its styles are `knowledge.css`, which the page imports.
 */
import { useCallback, useMemo } from 'preact/hooks';
import { sayDate } from '../../knowledge/dates.ts';
import { indexKnowledge } from '../../knowledge/indexed.ts';
import type { Knowledge } from '../../knowledge/schema.ts';
import type { Settings } from '../../settings.ts';
import { sayNumber } from '../dates.ts';
import type { Search } from '../search/use-search.ts';
import { directionOf, SpeechContext } from '../speech.ts';
import { themeOf } from '../theme.ts';
import { useThemeInUse } from '../theme-in-use.ts';
import type { Language, Translate } from '../translate.ts';
import { List } from './list.tsx';
import { useAsked } from './use-asked.ts';

export interface KnowledgePageProps {
  /** Undefined until it is there. */
  knowledge: Knowledge | undefined;
  /** It could not be had. */
  failed: boolean;
  settings: Settings;
  language: Language;
  translate: Translate;
  /** The same function at each call, or it searches again. */
  search: Search;
}

export function KnowledgePage(props: KnowledgePageProps) {
  const { knowledge, failed, settings, language, translate, search } = props;
  const speech = useMemo(() => ({ language, translate }), [language, translate]);
  const index = useMemo(() => knowledge && indexKnowledge(knowledge), [knowledge]);
  const theme = useThemeInUse(settings);
  const [asked, ask] = useAsked();
  const onAsk = useCallback(ask, []);
  return (
    <SpeechContext.Provider value={speech}>
      <div
        class="knowledge own-page tab-page"
        lang={language}
        dir={directionOf(language)}
        data-theme={themeOf(settings)}
      >
        <main aria-busy={!index && !failed}>
          <h1>{translate('knowledge.title')}</h1>
          {index ? (
            <>
              <p class="intro">
                {translate('knowledge.intro', {
                  count: sayNumber(index.byId.size, language),
                  date: sayDate(index.readUntil, language),
                })}
              </p>
              <List index={index} theme={theme} search={search} asked={asked} onAsk={onAsk} />
            </>
          ) : (
            <p class="intro" role="status">
              {translate(failed ? 'knowledge.failed' : 'knowledge.loading')}
            </p>
          )}
        </main>
      </div>
    </SpeechContext.Provider>
  );
}
