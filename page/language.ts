import { select, textOf, type Meta } from './article-select.ts';

/**
 * The page's language as a BCP 47 tag: what the page declares, else Urdu by its letters. A headline
 * in Urdu outweighs a declared English: Urdu sites built from English themes declare `en-US`.
 */
export function languageOf(document: Document, meta: Meta): string | undefined {
  const declared = [
    select(document, 'html')[0]?.getAttribute('lang'),
    meta.get('oglocale'),
    meta.get('contentlanguage'),
  ]
    .map((tag) => tag?.trim().replace(/_/g, '-'))
    .find((tag) => tag && /^[a-z]{2,3}(-\w{2,8})*$/i.test(tag));
  if (declared && !/^en/i.test(declared)) return declared;
  const text = select(document, 'title,h1,p', 9).map(textOf).join('');
  // Letters that Urdu has and Arabic and Persian have not; then more letters of that script than Latin.
  const isUrdu = /[ٹڈڑںے]/.test(text) && text.replace(/[^؀-ۿ]/g, '').length * 2 > text.length;
  return isUrdu ? 'ur' : declared;
}
