/** The language that all parts of one card or page speak. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Translate } from './translate.ts';

export interface Speech {
  language: Language;
  translate: Translate;
}

export const SpeechContext = createContext<Speech>({ language: 'en', translate: (key) => key });

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ur' ? 'rtl' : 'ltr';
}
