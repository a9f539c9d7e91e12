import { type Meta, select, textOf } from './article-select.ts';

/**
 * The page's language without region, `en` or `ur`: what the page declares, else Urdu by its
 * letters. A headline in Urdu outweighs a declared English: Urdu sites built from English themes
 * declare `en-US`.
 */
export function languageOf(document: Document, meta: Meta): string | undefined {
  const tag =
    select(document, 'html')[0]?.getAttribute('lang') ||
    meta.get('oglocale') ||
    meta.get('contentlanguage');
  const declared = /^[a-z]{2,3}/i.exec(tag ?? '')?.[0].toLowerCase();
  // Letters that Arabic and Persian have not, before any Latin one.
  const isUrdu = select(document, 'title,h1').some((e) => /^[^a-z]*[ٹڈڑںے]/i.test(textOf(e)));
  return isUrdu && (!declared || declared === 'en') ? 'ur' : declared;
}
