/** Knowledge and linker of the background, made when first needed: a background that wakes to do something else pays nothing. */
import { readKnowledge, readLexicon } from '../data/knowledge.json?bundled';
import { type Card, cardOf } from '../knowledge/card.ts';
import { indexKnowledge, type KnowledgeIndex } from '../knowledge/indexed.ts';
import type { Entity, EntityKind } from '../knowledge/schema.ts';
import type { Context } from '../linking/evidence.ts';
import type { Lexicon } from '../linking/lexicon.ts';
import { link } from '../linking/link.ts';
import type { PageFacts } from '../linking/mention.ts';
import { unpackLexicon } from '../linking/packed.ts';
import type { LinkAnswer } from '../messages.ts';

let lexicon: Lexicon | undefined;
let kinds: Map<string, EntityKind> | undefined;
let index: KnowledgeIndex | undefined;

export function answerLink(blocks: string[], page: PageFacts, context?: Context): LinkAnswer {
  lexicon ??= unpackLexicon(readLexicon());
  kinds ??= new Map(lexicon.entities.map(({ id, kind }) => [id, kind]));
  const result = link(lexicon, blocks, page, context);
  const mentions = result.mentions.flatMap((mention) => {
    const kind = kinds?.get(mention.entity);
    return kind ? [{ ...mention, kind }] : [];
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
  index ??= indexKnowledge(readKnowledge());
  return index;
}
