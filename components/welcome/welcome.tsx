/**
 * The welcome page: opened once, at installation. An example to try, what is read, how to switch
 * off. Its styles are `welcome.css`, which the page imports.
 */
import type { ComponentChildren } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { sayDate } from '../../knowledge/dates.ts';
import type { Settings } from '../../settings.ts';
import { directionOf, SpeechContext } from '../speech.ts';
import { themeOf } from '../theme.ts';
import { useThemeInUse } from '../theme-in-use.ts';
import type { Language, Translate } from '../translate.ts';
import { Example, type ExampleProps } from './example.tsx';

/** Whether the extension may read websites: a browser can hold that back. */
export type Access = 'given' | 'held-back' | 'just-given' | 'refused';

export interface WelcomeProps extends Pick<ExampleProps, 'fetchCard'> {
  settings: Settings;
  language: Language;
  translate: Translate;
  /** Undefined until it is known. */
  access: Access | undefined;
  /** The day up to which the file's sources were read; undefined until it is known. */
  readUntil: string | undefined;
  onGrant: () => void;
  onOptions: () => void;
  onKnowledge: () => void;
  onClose: () => void;
}

export function Welcome(props: WelcomeProps) {
  const { settings, language, translate, readUntil } = props;
  const speech = useMemo(() => ({ language, translate }), [language, translate]);
  const theme = useThemeInUse(settings);
  return (
    <SpeechContext.Provider value={speech}>
      <div
        class="welcome own-page tab-page"
        lang={language}
        dir={directionOf(language)}
        data-theme={themeOf(settings)}
      >
        <main>
          <h1>{translate('welcome.title')}</h1>
          <p class="lead">{translate('welcome.lead')}</p>
          <AccessPart {...props} />
          <Part title={translate('welcome.try')}>
            <p class="hint">{translate('welcome.tryHint')}</p>
            <Example theme={theme} delay={settings.delay} fetchCard={props.fetchCard} />
          </Part>
          <Part title={translate('welcome.read')}>
            <ul class="points">
              <li>{translate('welcome.readSent')}</li>
              <li>{translate('welcome.readStory')}</li>
              <li>{translate('welcome.readKept')}</li>
              {readUntil !== undefined && (
                <li>{translate('welcome.readKnows', { date: sayDate(readUntil, language) })}</li>
              )}
            </ul>
          </Part>
          <Part title={translate('welcome.off')}>
            <ul class="points">
              <li>{translate('welcome.offSite')}</li>
              <li>{translate('welcome.offAll')}</li>
            </ul>
          </Part>
          <div class="buttons">
            <button type="button" class="main-action" onClick={props.onClose}>
              {translate('welcome.close')}
            </button>
            <button type="button" class="secondary" onClick={props.onOptions}>
              {translate('welcome.options')}
            </button>
            <button type="button" class="secondary" onClick={props.onKnowledge}>
              {translate('welcome.knowledge')}
            </button>
          </div>
        </main>
      </div>
    </SpeechContext.Provider>
  );
}

/** Shown only where the browser holds access back, and then what came of asking for it. */
function AccessPart({ access, translate, onGrant }: WelcomeProps) {
  if (access === undefined || access === 'given') return null;
  return (
    <Part title={translate('welcome.access')}>
      <p role="status">{translate(SAID[access])}</p>
      {access !== 'just-given' && (
        <div class="buttons">
          <button type="button" class="main-action" onClick={onGrant}>
            {translate('welcome.grant')}
          </button>
        </div>
      )}
    </Part>
  );
}

const SAID = {
  'held-back': 'welcome.accessHint',
  'just-given': 'welcome.granted',
  refused: 'welcome.refused',
} as const;

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
