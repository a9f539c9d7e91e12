/** Text from the knowledge file, set apart from the sentence around it: `bdi`, language, direction. */
import type { LocalText } from '../knowledge/schema.ts';
import { directionOf, useSpeech } from './speech.ts';
import type { Language } from './translate.ts';

interface WordsProps {
  text: LocalText;
  /** The language wanted; that of the interface where none is given. English where the file has no other. */
  in?: Language;
}

export function Words({ text, in: wanted }: WordsProps) {
  const { language } = useSpeech();
  const chosen = languageFor(text, wanted ?? language);
  return (
    <bdi lang={chosen} dir={directionOf(chosen)}>
      {text[chosen]}
    </bdi>
  );
}

/** The language in which a text is to be had. */
export function languageFor(text: LocalText, wanted: Language): Language {
  return wanted === 'ur' && text.ur !== undefined ? 'ur' : 'en';
}

/** The text alone, isolated, for attributes that hold no elements. */
export function plain(text: LocalText, wanted: Language): string {
  return `\u2068${text[languageFor(text, wanted)]}\u2069`;
}
