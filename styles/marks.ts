/**
 * The styles of the marks, inserted by the background with author origin (with user origin Chromium
 * drops the background). Tint and underline: Firefox 140-145 cannot paint underlines here.
 */
import { ENTITY_KINDS, type EntityKind } from '../knowledge/schema.ts';
import type { Settings } from '../settings.ts';

/**
 * Colour by kind, the hues of the popup. As a line each holds 3:1 against white, black, sepia and a
 * dark page, bare and on its own tint; text keeps 4.5:1 on the tint. No colour holds 3:1 against a
 * middle grey, as in a photograph under a caption: there the tint carries the mark as well.
 */
export const MARK_COLOURS: Record<EntityKind, string> = {
  person: '20 112 184',
  organisation: '170 106 8',
  law: '184 64 130',
  concept: '44 136 56',
  product: '120 92 208',
};

/** Its opacity: the page's own colours show through. */
export const TINT = 0.16;

/**
 * The card's host shows itself only where this stands. The browser takes inserted sheets away with the
 * extension, and in Firefox nothing else of ours can act any more by then.
 */
const CARD_RULE = 'nameplate-card{--nameplate-shown:block}';

/** One sheet for a style; no marks in print. */
export function markStyles(style: Settings['style']): string {
  const rules = ENTITY_KINDS.map((kind) => {
    const colour = MARK_COLOURS[kind];
    const tint = style === 'underline' ? '' : `background-color:rgb(${colour} / ${TINT});`;
    const line =
      style === 'tint'
        ? ''
        : `text-decoration:underline solid rgb(${colour}) 1.5px;text-underline-offset:.18em;`;
    return `::highlight(nameplate-${kind}){${tint}${line}}`;
  });
  return `@media screen{${rules.join('')}}${CARD_RULE}`;
}
