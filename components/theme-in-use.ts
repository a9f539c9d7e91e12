/** The theme in use, for what cannot ask the system by itself: as set, else the system's, live. */
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings.ts';
import { themeOf } from './theme.ts';

export function useThemeInUse(settings: Pick<Settings, 'theme'>): 'light' | 'dark' {
  const [isDark, setIsDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const changed = () => setIsDark(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  return themeOf(settings) ?? (isDark ? 'dark' : 'light');
}

const DARK = '(prefers-color-scheme: dark)';
