/**
 * The marks: one CSS custom highlight a kind, painted over static ranges. The page's nodes stay as
 * they are. Only what is near the viewport is registered: a browser's frame after any change grows
 * with all registered ranges.
 */
import type { EntityKind } from '../knowledge/schema.ts';
import type { BlockMention } from '../linking/mention.ts';
import { positionsOf, type TextBlock, type TextPiece } from './blocks.ts';

export interface Mark {
  entity: string;
  kind: EntityKind;
  surface: string;
  confidence: number;
  reasons: string[];
  /** The element that holds the mark's block. */
  element: Element;
  startNode: Text;
  startOffset: number;
  endNode: Text;
  endOffset: number;
  range: StaticRange;
  /** Only for text that the reader selected to ask about: it is no mark, and lives as long as its card. */
  selected?: Range;
}

/** A mention with the kind of its entity, as the background answers. */
export type KindMention = BlockMention & { kind: EntityKind };

interface Entry {
  start: number;
  end: number;
  mark: Mark;
}

/** The prefix of all our highlight names. Others' are left alone. */
export const HIGHLIGHT_PREFIX = 'nameplate-';
/** Screens above and below the viewport that stay registered. */
const SCREENS = 3;

export class Marks {
  private readonly all = new Set<Mark>();
  private readonly byNode = new WeakMap<Text, Entry[]>();
  private readonly byElement = new Map<Element, Set<Mark>>();
  private readonly near = new Set<Element>();
  private readonly highlights = new Map<EntityKind, Highlight>();
  private readonly painted = new Set<Mark>();
  private readonly observer: IntersectionObserver;
  private isShown: (mark: Mark) => boolean = () => true;
  private pending = 0;

  constructor() {
    this.observer = new IntersectionObserver((entries) => this.moved(entries), {
      rootMargin: `${SCREENS * 100}% 0%`,
    });
  }

  /** Which of the known marks are painted: kinds that are switched on, first mentions only. */
  show(isShown: (mark: Mark) => boolean): void {
    this.isShown = isShown;
    this.paint();
  }

  /** Adds the mentions of a block that stands in the page as it was read. */
  add(block: TextBlock, mentions: readonly KindMention[]): void {
    for (const mention of mentions) {
      const at = positionsOf(block, mention.start, mention.end);
      if (!at || at.endOffset > at.endNode.length || at.startOffset > at.startNode.length) continue;
      const mark: Mark = {
        entity: mention.entity,
        kind: mention.kind,
        surface: mention.surface,
        confidence: mention.confidence,
        reasons: mention.reasons,
        element: block.element,
        ...at,
        range: new StaticRange({
          startContainer: at.startNode,
          startOffset: at.startOffset,
          endContainer: at.endNode,
          endOffset: at.endOffset,
        }),
      };
      this.all.add(mark);
      this.index(block.pieces, mention, mark);
      let marks = this.byElement.get(block.element);
      if (!marks) {
        marks = new Set();
        this.byElement.set(block.element, marks);
        this.observer.observe(block.element);
      }
      marks.add(mark);
    }
    this.paintSoon();
  }

  /** Takes away the marks that touch a text node. */
  remove(node: Text): void {
    for (const { mark } of this.byNode.get(node) ?? []) this.drop(mark);
    this.byNode.delete(node);
    this.paintSoon();
  }

  /** Takes away the marks whose text left the page. */
  removeDetached(): void {
    for (const mark of this.all) {
      if (!mark.startNode.isConnected || !mark.endNode.isConnected) this.drop(mark);
    }
    this.paintSoon();
  }

  /** The shown mark over a text node's offset. */
  at(node: Text, offset: number): Mark | undefined {
    const entries = this.byNode.get(node);
    if (!entries) return undefined;
    let low = 0;
    let high = entries.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const entry = entries[middle] as Entry;
      if (offset < entry.start) high = middle - 1;
      else if (offset > entry.end) low = middle + 1;
      else return this.isShown(entry.mark) ? entry.mark : undefined;
    }
    return undefined;
  }

  /** Shown marks in the order of the text. */
  list(): Mark[] {
    return [...this.all].filter(this.isShown).sort(byPosition);
  }

  get size(): number {
    return this.all.size;
  }

  /** Registers again what the page may have cleared. */
  repaint(): void {
    this.painted.clear();
    for (const [kind, highlight] of this.highlights) {
      highlight.clear();
      this.register(kind, highlight);
    }
    this.paint();
  }

  /** Takes everything away. */
  disconnect(): void {
    this.observer.disconnect();
    if (this.pending) cancelAnimationFrame(this.pending);
    removeHighlights();
    this.highlights.clear();
    this.all.clear();
    this.byElement.clear();
    this.painted.clear();
  }

  private index(pieces: readonly TextPiece[], { start, end }: KindMention, mark: Mark): void {
    for (const piece of pieces) {
      const from = Math.max(0, start - piece.start);
      const to = Math.min(piece.node.length, end - piece.start);
      if (to <= 0 || from >= piece.node.length) continue;
      const entries = this.byNode.get(piece.node) ?? [];
      entries.push({ start: from, end: to, mark });
      entries.sort((a, b) => a.start - b.start);
      this.byNode.set(piece.node, entries);
    }
  }

  private drop(mark: Mark): void {
    this.all.delete(mark);
    const marks = this.byElement.get(mark.element);
    marks?.delete(mark);
    if (marks?.size === 0) {
      this.byElement.delete(mark.element);
      this.observer.unobserve(mark.element);
      this.near.delete(mark.element);
    }
    const entries = this.byNode.get(mark.startNode);
    if (entries) {
      this.byNode.set(
        mark.startNode,
        entries.filter((entry) => entry.mark !== mark),
      );
    }
  }

  private moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.near.add(target);
      else this.near.delete(target);
    }
    this.paint();
  }

  private paintSoon(): void {
    this.pending ||= requestAnimationFrame(() => {
      this.pending = 0;
      this.paint();
    });
  }

  /** One batch: what should be registered against what is. Highlights cannot be iterated in Firefox, so the list is our own. */
  private paint(): void {
    const wanted = new Set<Mark>();
    for (const element of this.near) {
      for (const mark of this.byElement.get(element) ?? [])
        if (this.isShown(mark)) wanted.add(mark);
    }
    for (const mark of this.painted) {
      if (wanted.has(mark)) continue;
      this.highlights.get(mark.kind)?.delete(mark.range);
      this.painted.delete(mark);
    }
    for (const mark of wanted) {
      if (this.painted.has(mark)) continue;
      this.highlightOf(mark.kind).add(mark.range);
      this.painted.add(mark);
    }
    for (const [kind, highlight] of this.highlights) {
      if (highlight.size > 0) continue;
      CSS.highlights.delete(HIGHLIGHT_PREFIX + kind);
      this.highlights.delete(kind);
    }
  }

  private highlightOf(kind: EntityKind): Highlight {
    let highlight = this.highlights.get(kind);
    if (!highlight) {
      highlight = new Highlight();
      this.highlights.set(kind, highlight);
      this.register(kind, highlight);
    }
    return highlight;
  }

  private register(kind: EntityKind, highlight: Highlight): void {
    CSS.highlights.set(HIGHLIGHT_PREFIX + kind, highlight);
  }
}

const KINDS: readonly EntityKind[] = ['person', 'organisation', 'law', 'concept', 'product'];

/** Removes our highlights from the page, also those of an older script of ours. */
export function removeHighlights(): void {
  for (const kind of KINDS) CSS.highlights.delete(HIGHLIGHT_PREFIX + kind);
}

function byPosition(a: Mark, b: Mark): number {
  if (a.startNode === b.startNode) return a.startOffset - b.startOffset;
  return a.startNode.compareDocumentPosition(b.startNode) & 4 ? -1 : 1;
}
