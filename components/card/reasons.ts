/** The linker's reasons, which come in English, in the language of the interface. */
import type { MessageKey, Translate } from '../translate.ts';

/**
 * The reason in the interface's words; one that is not known here stays as the linker said it.
 * The patterns are the sentences of `linking/`; the names in them stay as they are.
 */
export function sayReason(reason: string, translate: Translate): { text: string; known: boolean } {
  for (const [pattern, key] of REASONS) {
    const match = pattern.exec(reason);
    if (match) return { text: translate(key, { names: `\u2068${match[1] ?? ''}\u2069` }), known: true };
  }
  return { text: reason, known: false };
}

const REASONS: readonly (readonly [RegExp, MessageKey])[] = [
  [/^the name is used for nothing else$/, 'reason.alone'],
  [/^(.+) is named on this page$/, 'reason.named'],
  [/^named with (.+)$/, 'reason.with'],
  [/^the page is about its country$/, 'reason.country'],
  [/^with the office: (.+)$/, 'reason.office'],
  [/^defined on this page$/, 'reason.defined'],
  [/^after the full name (.+) on this page$/, 'reason.introduced'],
  [/^with the title of the office$/, 'reason.title'],
  [/^with the title of the office held at the time$/, 'reason.titleThen'],
  [/^abbreviation learnt from this page$/, 'reason.learnt'],
];
