/** Knowledge and linker of the background, made when first needed: a background that wakes to do something else pays nothing. */
import { readKnowledge, readLexicon } from '../data/knowledge.json?bundled';
import { type Card, cardOf } from '../knowledge/card.ts';
import { indexKnowledge, type KnowledgeIndex } from '../knowledge/indexed.ts';
import type { Entity, EntityKind, Knowledge } from '../knowledge/schema.ts';
import type { Context } from '../linking/evidence.ts';
import type { Lexicon } from '../linking/lexicon.ts';
import { link } from '../linking/link.ts';
import type { PageFacts } from '../linking/mention.ts';
import { unpackLexicon } from '../linking/packed.ts';
import { namedBy, searchNames } from '../linking/search.ts';
import type { LinkAnswer, Named } from '../messages.ts';

let lexicon: Lexicon | undefined;
let kinds: Map<string, EntityKind> | undefined;
let index: KnowledgeIndex | undefined;

export function answerLink(blocks: string[], page: PageFacts, context?: Context): LinkAnswer {
  kinds ??= new Map(lexiconNow().entities.map(({ id, kind }) => [id, kind]));
  const result = link(lexiconNow(), blocks, page, context);
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

/** Entities that fit what was typed, best first. */
export function answerSearch(query: string, most?: number): Named[] {
  return searchNames(lexiconNow(), query, most).flatMap(({ entity }) => namedOf(entity));
}

/** Entities that a selected text names; where none is named exactly, those nearest to it. */
export function answerAsk(text: string): string[] {
  const exact = namedBy(lexiconNow(), text);
  if (exact.length > 0) return exact.slice(0, MOST_CHOICES);
  return searchNames(lexiconNow(), text, MOST_CHOICES)
    .filter(({ score }) => score >= NEAR)
    .map(({ entity }) => entity);
}

const MOST_CHOICES = 6;
/** Each word asked for fits, most of them wholly. */
const NEAR = 2;

export function answerKnowledge(): Knowledge {
  const { readUntil, byId } = indexed();
  return { version: 1, readUntil, entities: [...byId.values()] };
}

function namedOf(id: string): Named[] {
  const entity = entityOf(id);
  if (!entity) return [];
  const { name, kind, description } = entity;
  return [{ id, name, kind, description }];
}

function lexiconNow(): Lexicon {
  lexicon ??= unpackLexicon(readLexicon());
  return lexicon;
}

function indexed(): KnowledgeIndex {
  index ??= indexKnowledge(readKnowledge());
  return index;
}
