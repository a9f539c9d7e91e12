/** What the switch of a site shows, and what turning it changes. */
import type { Settings } from '../../settings.ts';

type SiteSettings = Pick<Settings, 'where' | 'sitesOff' | 'sitesOn'>;

/** Whether the site's switch is on. The switch for everywhere counts on its own. */
export function isOnHere({ where, sitesOff, sitesOn }: SiteSettings, host: string): boolean {
  if (sitesOff.includes(host)) return false;
  return where !== 'listed' || sitesOn.includes(host);
}

/** The settings to change so that the site's switch turns. */
export function turnHere(settings: SiteSettings, host: string, on: boolean): Partial<Settings> {
  const { where, sitesOff, sitesOn } = settings;
  const others = (hosts: readonly string[]) => hosts.filter((one) => one !== host);
  if (where !== 'listed') return { sitesOff: on ? others(sitesOff) : [...others(sitesOff), host] };
  return on
    ? { sitesOff: others(sitesOff), sitesOn: [...others(sitesOn), host] }
    : { sitesOn: others(sitesOn) };
}
