/**
 * The styles of the marks, inserted by the background with author origin (with user origin Chromium
 * drops the background). Tint and underline: Firefox 140-145 cannot paint underlines here.
 */
import { ENTITY_KINDS, type EntityKind } from '../knowledge/schema.ts';
import type { Settings } from '../settings.ts';

/**
 * Hue by kind. Half-transparent, so that the page's own colours show through on light and dark pages;
 * text keeps its colour and its contrast.
 */
const COLOURS: Record<EntityKind, string> = {
  person: '222 140 10',
  organisation: '37 120 220',
  law: '140 80 200',
  concept: '20 150 110',
  product: '10 150 170',
};

const TINT = 0.16;
const LINE = 0.85;

/** One sheet for a style; nothing in print. */
export function markStyles(style: Settings['style']): string {
  const rules = ENTITY_KINDS.map((kind) => {
    const colour = COLOURS[kind];
    const tint = style === 'underline' ? '' : `background-color:rgb(${colour} / ${TINT});`;
    const line =
      style === 'tint'
        ? ''
        : `text-decoration:underline solid rgb(${colour} / ${LINE}) 1.5px;text-underline-offset:.18em;`;
    return `::highlight(nameplate-${kind}){${tint}${line}}`;
  });
  return `@media screen{${rules.join('')}}`;
}
