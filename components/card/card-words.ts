/** The words of card and steps on a page: the rest of the catalogs stays out of it. */
import * as english from '../../locales/en.json';
import * as urdu from '../../locales/ur.json';
import { type Language, type Translate, translator } from '../translate.ts';

const CATALOGS = {
  en: {
    card: english.card,
    kind: english.kind,
    relation: english.relation,
    reason: english.reason,
  },
  ur: { card: urdu.card, kind: urdu.kind, relation: urdu.relation, reason: urdu.reason },
};

export function cardWords(language: Language): Translate {
  return translator(CATALOGS[language]);
}
