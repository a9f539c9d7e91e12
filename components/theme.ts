/** The theme that the reader set; where none is set, the style sheet asks the system. */
import type { Settings } from '../settings.ts';

export function themeOf({ theme }: Pick<Settings, 'theme'>): 'light' | 'dark' | undefined {
  return theme === 'auto' ? undefined : theme;
}
