/** The knowledge file as the build bundles it: see `checkedKnowledge` in wxt.config.ts. */
declare module '*knowledge.json?bundled' {
  import type { Knowledge } from '../knowledge/schema.ts';
  import type { PackedLexicon } from '../linking/packed.ts';

  export function readKnowledge(): Knowledge;
  export function readLexicon(): PackedLexicon;
}
