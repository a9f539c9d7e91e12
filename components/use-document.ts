/** Language, direction and title of a page of the extension, for tabs and screen readers. */
import { useEffect } from 'preact/hooks';
import { directionOf } from './speech.ts';
import type { Language } from './translate.ts';

export function useDocument(language: Language, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    document.title = title;
  }, [language, title]);
}
