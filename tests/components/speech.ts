/** Both languages, as the interface speaks them. */
import type { Speech } from '../../components/speech.ts';
import { translator } from '../../components/translate.ts';
import english from '../../locales/en.json' with { type: 'json' };
import urdu from '../../locales/ur.json' with { type: 'json' };

export const en: Speech = { language: 'en', translate: translator(english) };
export const ur: Speech = { language: 'ur', translate: translator(urdu) };
