/**
 * The popup: the switch for this site first, then who is in this story, or why nothing is marked.
 * Its styles are `popup.css`, which the page imports.
 */
import { useMemo } from 'preact/hooks';
import type { TabState } from '../../messages.ts';
import type { Settings } from '../../settings.ts';
import { KindChoice } from '../kind-choice.tsx';
import { directionOf, SpeechContext } from '../speech.ts';
import { Switch } from '../switch.tsx';
import { themeOf } from '../theme.ts';
import type { Language, Translate } from '../translate.ts';
import { NameSearch, type NameSearchProps } from './name-search.tsx';
import { isOnHere, turnHere } from './site-setting.ts';
import { Story } from './story.tsx';
import { WhyNothing } from './why-nothing.tsx';

export interface PopupProps extends NameSearchProps {
  /** What the tab is about; undefined as long as that is not known. */
  state: TabState | undefined;
  settings: Settings;
  language: Language;
  translate: Translate;
  onChange: (change: Partial<Settings>) => void;
  /** Mark this page although nothing would be marked by itself. */
  onMarkAnyway: () => void;
  /** Ask the browser for access to the site, or to all where it is not known; missing where that cannot be asked. */
  onGrant?: () => void;
  /** Scroll the page to the next or the previous mention. */
  onJump: (entity: string, step: 1 | -1) => void;
  onOpenCard: (entity: string) => void;
  onOptions: () => void;
  /** The page that shows all that the file knows is wanted. */
  onKnowledge: () => void;
  /** Why the last change could not be saved, in the browser's words. */
  saveError?: string;
}

export function Popup(props: PopupProps) {
  const { state, settings, language, translate, onChange } = props;
  const speech = useMemo(() => ({ language, translate }), [language, translate]);
  return (
    <SpeechContext.Provider value={speech}>
      <main
        class="popup own-page"
        lang={language}
        dir={directionOf(language)}
        data-theme={themeOf(settings)}
        aria-busy={state === undefined}
      >
        <h1 class="unseen">{translate('extName')}</h1>
        <section class="switches">
          {state?.host !== undefined && (
            <SiteSwitch
              host={state.host}
              settings={settings}
              translate={translate}
              onChange={onChange}
            />
          )}
          <Switch on={settings.on} onChange={(on) => onChange({ on })}>
            {translate('popup.everywhere')}
          </Switch>
          {props.saveError !== undefined && (
            <p class="error" role="alert">
              {translate('popup.notSaved')} <bdi dir="auto">{props.saveError}</bdi>
            </p>
          )}
        </section>
        <Body {...props} />
        <NameSearch search={props.search} onOpenEntry={props.onOpenEntry} />
        <footer>
          <KindChoice
            kinds={settings.kinds}
            label={translate('popup.kinds')}
            onChange={(kinds) => onChange({ kinds })}
          />
          <div class="popup-links">
            <button type="button" class="plain" onClick={props.onKnowledge}>
              {translate('popup.knowledge')}
            </button>
            <button type="button" class="plain" onClick={props.onOptions}>
              {translate('popup.options')}
            </button>
          </div>
        </footer>
      </main>
    </SpeechContext.Provider>
  );
}

interface SiteSwitchProps extends Pick<PopupProps, 'settings' | 'translate' | 'onChange'> {
  host: string;
}

function SiteSwitch({ host, settings, translate, onChange }: SiteSwitchProps) {
  return (
    <Switch
      on={isOnHere(settings, host)}
      disabled={!settings.on}
      hint={settings.on ? undefined : translate('popup.offEverywhere')}
      onChange={(on) => onChange(turnHere(settings, host, on))}
    >
      <bdi class="host" dir="ltr">
        {host}
      </bdi>
      <span class="switch-what">{translate('popup.here')}</span>
    </Switch>
  );
}

function Body({ state, translate, onMarkAnyway, onGrant, onJump, onOpenCard }: PopupProps) {
  if (!state) return <p class="loading">{translate('popup.loading')}</p>;
  if (state.reason === 'on' && state.entities.length > 0) {
    return <Story state={state} onJump={onJump} onOpenCard={onOpenCard} />;
  }
  return <WhyNothing state={state} onMarkAnyway={onMarkAnyway} onGrant={onGrant} />;
}
