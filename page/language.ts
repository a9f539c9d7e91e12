import { select, textOf, type Meta } from './article-select.ts';

/**
 * The page's language as a BCP 47 tag: what the page declares, else Urdu by its letters. Text in
 * Urdu outweighs a declared English: Urdu sites built from English themes declare `en-US`.
 */
export function languageOf(document: Document, meta: Meta): string | undefined {
  const declared = [
    select(document, 'html')[0]?.getAttribute('lang'),
    meta.get('oglocale'),
    meta.get('contentlanguage'),
  ]
    .map((tag) => tag?.replace('_', '-'))
    .find((tag) => /^[a-z]{2,3}(-\w+)*$/i.test(tag!));
  const text = select(document, 'title,h1,p').slice(0, 9).map(textOf).join('');
  // Letters that Arabic and Persian have not, in a text of that script.
  const isUrdu = /[ٹڈڑںے]/.test(text) && text.replace(/[^؀-ۿ]/g, '').length * 2 > text.length;
  return isUrdu && /^(en|undefined)/i.test(`${declared}`) ? 'ur' : declared;
}
