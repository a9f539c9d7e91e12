/** All of the interface's words, for the extension's own pages. The card takes only its share. */
import english from '../locales/en.json';
import urdu from '../locales/ur.json';
import { type Language, type Translate, translator } from './translate.ts';

export function wordsOf(language: Language): Translate {
  return translator(language === 'ur' ? urdu : english);
}
