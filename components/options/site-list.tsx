/** A list of sites, to add to and to remove from. */
import { useId, useState } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import { useSpeech } from '../speech.ts';
import { siteHost } from './site-host.ts';

interface SiteListProps {
  title: string;
  hint: string;
  hosts: readonly string[];
  onChange: (hosts: string[]) => void;
}

export function SiteList({ title, hint, hosts, onChange }: SiteListProps) {
  const { translate } = useSpeech();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const id = useId();

  function add(event: Event) {
    event.preventDefault();
    const host = siteHost(typed);
    if (host === undefined)
      return setError(translate('options.sites.notHost', { text: `\u2068${typed}\u2069` }));
    if (hosts.includes(host))
      return setError(translate('options.sites.already', { host: `\u2068${host}\u2069` }));
    setError(undefined);
    setTyped('');
    onChange([...hosts, host]);
  }

  return (
    <div class="site-list">
      <h3 id={`${id}-title`}>{title}</h3>
      <p class="hint">{hint}</p>
      {hosts.length === 0 ? (
        <p class="hint none">{translate('options.sites.none')}</p>
      ) : (
        <ul aria-labelledby={`${id}-title`}>
          {hosts.map((host) => (
            <li key={host}>
              <bdi dir="ltr">{host}</bdi>
              <button
                type="button"
                aria-label={translate('options.sites.remove', { host: `\u2068${host}\u2069` })}
                onClick={() => onChange(hosts.filter((one) => one !== host))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add} noValidate>
        <input
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          aria-label={`${translate('options.sites.addLabel')}: ${title}`}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          placeholder={translate('options.sites.placeholder')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="secondary">
          {translate('options.sites.add')}
        </button>
      </form>
      {error !== undefined && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
