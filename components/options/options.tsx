/**
 * The options: all that a reader can set. Its styles are `options.css`, which the page imports.
 * Each change is handed on at once; there is no button to save.
 */
import type { ComponentChildren } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { Settings } from '../../settings.ts';
import { KindChoice } from '../kind-choice.tsx';
import { directionOf, SpeechContext } from '../speech.ts';
import { Switch } from '../switch.tsx';
import { themeOf } from '../theme.ts';
import type { Language, Translate } from '../translate.ts';
import { Choice } from './choice.tsx';
import { Delay } from './delay.tsx';
import { MarkPreview } from './mark-preview.tsx';
import { SettingsFile, type SettingsFileProps } from './settings-file.tsx';
import { SiteList } from './site-list.tsx';
import { WrongList, type WrongListProps } from './wrong-list.tsx';

export interface OptionsProps extends SettingsFileProps, WrongListProps {
  settings: Settings;
  language: Language;
  translate: Translate;
  onChange: (change: Partial<Settings>) => void;
  /** The page that shows all that the file knows is wanted. */
  onKnowledge: () => void;
  /** Why the last change could not be saved, in the browser's words. */
  saveError?: string;
}

export function Options(props: OptionsProps) {
  const { settings, language, translate, onChange, saveError } = props;
  const speech = useMemo(() => ({ language, translate }), [language, translate]);
  const part = { settings, translate, onChange };
  return (
    <SpeechContext.Provider value={speech}>
      <div
        class="options own-page tab-page"
        lang={language}
        dir={directionOf(language)}
        data-theme={themeOf(settings)}
      >
        <main>
          <h1>{translate('options.title')}</h1>
          <button type="button" class="plain" onClick={props.onKnowledge}>
            {translate('popup.knowledge')}
          </button>
          {saveError !== undefined && (
            <p class="error" role="alert">
              {translate('options.notSaved')} <bdi dir="auto">{saveError}</bdi>
            </p>
          )}
          <Where {...part} />
          <What {...part} />
          <Look {...part} />
          <CardSection {...part} />
          <Face {...part} />
          <Section title={translate('wrong.title')}>
            <WrongList {...props} />
          </Section>
          <Section title={translate('options.file.title')}>
            <SettingsFile {...props} />
          </Section>
        </main>
      </div>
    </SpeechContext.Provider>
  );
}

type PartProps = Pick<OptionsProps, 'settings' | 'translate' | 'onChange'>;

function Where({ settings, translate, onChange }: PartProps) {
  return (
    <Section title={translate('options.where.title')}>
      <Switch
        on={settings.on}
        hint={translate('options.where.onHint')}
        onChange={(on) => onChange({ on })}
      >
        {translate('options.where.on')}
      </Switch>
      <Choice
        label={translate('options.where.label')}
        value={settings.where}
        options={(['everywhere', 'listed', 'asked'] as const).map((value) => ({
          value,
          label: translate(`options.where.${value}`),
        }))}
        onChange={(where) => onChange({ where })}
      />
      {settings.where === 'listed' && (
        <SiteList
          title={translate('options.sites.on')}
          hint={translate('options.sites.onHint')}
          hosts={settings.sitesOn}
          onChange={(sitesOn) => onChange({ sitesOn })}
        />
      )}
      <SiteList
        title={translate('options.sites.off')}
        hint={translate('options.sites.offHint')}
        hosts={settings.sitesOff}
        onChange={(sitesOff) => onChange({ sitesOff })}
      />
    </Section>
  );
}

function What({ settings, translate, onChange }: PartProps) {
  return (
    <Section title={translate('options.what.title')}>
      <h3>{translate('options.what.kinds')}</h3>
      <KindChoice
        kinds={settings.kinds}
        label={translate('options.what.kinds')}
        onChange={(kinds) => onChange({ kinds })}
      />
      <Choice
        label={translate('options.what.mentions')}
        value={settings.mentions}
        options={[
          { value: 'all', label: translate('options.what.all') },
          {
            value: 'first',
            label: translate('options.what.first'),
            hint: translate('options.what.firstHint'),
          },
        ]}
        onChange={(mentions) => onChange({ mentions })}
      />
    </Section>
  );
}

function Look({ settings, translate, onChange }: PartProps) {
  return (
    <Section title={translate('options.look.title')}>
      <Choice
        label={translate('options.look.style')}
        value={settings.style}
        look="row"
        options={(['both', 'tint', 'underline'] as const).map((value) => ({
          value,
          label: translate(`options.look.${value}`),
        }))}
        onChange={(style) => onChange({ style })}
      />
      <MarkPreview look={settings.style} kinds={settings.kinds} />
    </Section>
  );
}

function CardSection({ settings, translate, onChange }: PartProps) {
  return (
    <Section title={translate('options.card.title')}>
      <Delay delay={settings.delay} onChange={(delay) => onChange({ delay })} />
      <Choice
        label={translate('options.card.key')}
        hint={translate('options.card.keyHint')}
        value={settings.key}
        look="row"
        options={(['none', 'Alt', 'Control', 'Shift'] as const).map((value) => ({
          value,
          label: translate(`options.card.${value}`),
        }))}
        onChange={(key) => onChange({ key })}
      />
    </Section>
  );
}

function Face({ settings, translate, onChange }: PartProps) {
  return (
    <Section title={translate('options.face.title')}>
      <Choice
        label={translate('options.face.language')}
        value={settings.language}
        look="row"
        options={[
          { value: 'auto', label: translate('options.face.languageAuto') },
          { value: 'en', label: <bdi lang="en">English</bdi> },
          { value: 'ur', label: <bdi lang="ur">اردو</bdi> },
        ]}
        onChange={(language) => onChange({ language })}
      />
      <Choice
        label={translate('options.face.theme')}
        value={settings.theme}
        look="row"
        options={[
          { value: 'auto', label: translate('options.face.themeAuto') },
          { value: 'light', label: translate('options.face.light') },
          { value: 'dark', label: translate('options.face.dark') },
        ]}
        onChange={(theme) => onChange({ theme })}
      />
      <Switch on={settings.badge} onChange={(badge) => onChange({ badge })}>
        {translate('options.face.badge')}
      </Switch>
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
