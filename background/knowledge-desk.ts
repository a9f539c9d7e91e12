/** Knowledge and linker of the background, made when first needed: a background that wakes to do something else pays nothing. */
import bundled from '../data/knowledge.json';
import { type Card, cardOf } from '../knowledge/card.ts';
import { indexKnowledge, type KnowledgeIndex } from '../knowledge/indexed.ts';
import type { Entity, Knowledge } from '../knowledge/schema.ts';
import type { Context } from '../linking/evidence.ts';
import { buildLexicon, type Lexicon } from '../linking/lexicon.ts';
import { link } from '../linking/link.ts';
import type { PageFacts } from '../linking/mention.ts';
import type { LinkAnswer } from '../messages.ts';

let lexicon: Lexicon | undefined;
let index: KnowledgeIndex | undefined;

/** The build has checked the file: see wxt.config.ts. */
const knowledge = bundled as unknown as Knowledge;

export function answerLink(blocks: string[], page: PageFacts, context?: Context): LinkAnswer {
  lexicon ??= buildLexicon(knowledge);
  const result = link(lexicon, blocks, page, context);
  const mentions = result.mentions.flatMap((mention) => {
    const entity = entityOf(mention.entity);
    return entity ? [{ ...mention, kind: entity.kind }] : [];
  });
  return { mentions, context: result.context };
}

export function answerCard(entity: string, published?: string): Card | undefined {
  return cardOf(indexed(), entity, published);
}

export function entityOf(id: string): Entity | undefined {
  return indexed().byId.get(id);
}

function indexed(): KnowledgeIndex {
  index ??= indexKnowledge(knowledge);
  return index;
}
