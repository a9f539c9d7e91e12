/** The linker's reasons, which come in English, in the language of the interface. */
import type { MessageKey } from '../translate.ts';

/**
 * The message that says a reason, and the names in it, which stay as they are.
 * The patterns are the sentences of `linking/`.
 *
 * @returns `undefined` for a reason that is not known here: it is shown as the linker said it
 */
export function messageOf(reason: string): { key: MessageKey; names: string } | undefined {
  for (const [pattern, key] of REASONS) {
    const match = pattern.exec(reason);
    if (match) return { key, names: match[1] ?? '' };
  }
  return undefined;
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
  [/^the title tells which of that name$/, 'reason.told'],
  [/^beside the name of its state$/, 'reason.owned'],
  [/^abbreviation learnt from this page$/, 'reason.learnt'],
];
