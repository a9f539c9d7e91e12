/** Reads the page's text, has it linked, and keeps the marks right while the page changes. */
import type { Context } from '../linking/evidence.ts';
import { blocksOf, type TextBlock } from './blocks.ts';
import { ChangeObserver } from './changes.ts';
import type { KindMention, Marks } from './marks.ts';
import { inSlices } from './slices.ts';
import { isSkipped } from './zones.ts';

/** Asks the background to link texts; undefined where it cannot be reached. */
export type AskLink = (
  blocks: string[],
  context: Context | undefined,
) => Promise<{ mentions: KindMention[]; context: Context } | undefined>;

/** Characters of one request: a whole page as a rule, a long one in parts. */
const REQUEST_SIZE = 200_000;

export class Story {
  private readonly document: Document;
  private readonly marks: Marks;
  private readonly askLink: AskLink;
  private readonly onMarks: () => void;
  private readonly changes: ChangeObserver;
  private readonly stop = new AbortController();
  private context: Context | undefined;
  /** First text node of a block that was read → its text, so that unchanged blocks are left alone. */
  private readonly known = new WeakMap<Text, string>();
  private queue: Promise<void> = Promise.resolve();

  /** @param onMarks Called after the marks changed. */
  constructor(
    document: Document,
    marks: Marks,
    askLink: AskLink,
    onMarks: () => void,
    isOwn: (node: Node) => boolean,
  ) {
    this.document = document;
    this.marks = marks;
    this.askLink = askLink;
    this.onMarks = onMarks;
    this.changes = new ChangeObserver(
      document,
      (changed, removals) => this.update(changed, removals),
      isOwn,
    );
  }

  connect(): void {
    this.changes.connect();
    this.update([this.document.body], false);
  }

  disconnect(): void {
    this.stop.abort();
    this.changes.disconnect();
  }

  /** Reads elements (again) and has their new text linked; one update after the other. */
  private update(elements: readonly Element[], hasRemovals: boolean): void {
    this.queue = this.queue.then(async () => {
      if (this.stop.signal.aborted) return;
      if (hasRemovals) this.marks.removeDetached();
      const blocks = await this.read(elements);
      await this.link(blocks);
      if (!this.stop.signal.aborted) this.onMarks();
    });
  }

  private async read(elements: readonly Element[]): Promise<TextBlock[]> {
    const fresh: TextBlock[] = [];
    for (const element of elements) {
      if (!element.isConnected || isInSkippedZone(element)) continue;
      await inSlices(
        blocksOf(element),
        (block) => {
          if (this.isNew(block)) fresh.push(block);
        },
        this.stop.signal,
      );
    }
    return fresh;
  }

  private isNew(block: TextBlock): boolean {
    const first = block.pieces[0]?.node;
    if (!first || this.known.get(first) === block.text) return false;
    for (const { node } of block.pieces) this.marks.remove(node);
    this.known.set(first, block.text);
    return isVisible(block.element);
  }

  private async link(blocks: readonly TextBlock[]): Promise<void> {
    for (let from = 0; from < blocks.length; ) {
      let to = from;
      let length = 0;
      while (
        to < blocks.length &&
        (to === from || length + (blocks[to] as TextBlock).text.length <= REQUEST_SIZE)
      ) {
        length += (blocks[to] as TextBlock).text.length;
        to++;
      }
      const part = blocks.slice(from, to);
      from = to;
      if (length > REQUEST_SIZE * 2) continue;
      const answer = await this.askLink(
        part.map((block) => block.text),
        this.context,
      );
      if (!answer || this.stop.signal.aborted) return;
      this.context = answer.context;
      this.paint(part, answer.mentions);
    }
  }

  private paint(blocks: readonly TextBlock[], mentions: readonly KindMention[]): void {
    const byBlock = new Map<number, KindMention[]>();
    for (const mention of mentions) {
      const list = byBlock.get(mention.block);
      if (list) list.push(mention);
      else byBlock.set(mention.block, [mention]);
    }
    for (const [index, list] of byBlock) {
      const block = blocks[index] as TextBlock;
      if (isStillThere(block)) this.marks.add(block, list);
    }
  }
}

/** The page may have changed the text while it was being linked; then the observer has it read again. */
function isStillThere({ pieces, text }: TextBlock): boolean {
  return pieces.every(({ node, start }, index) => {
    const end = pieces[index + 1]?.start ?? text.length;
    return (
      node.isConnected &&
      node.length >= Math.min(node.length, end - start) &&
      text.startsWith(node.data.slice(0, 40).replace(/[\n\r\t\f]/g, ' '), start)
    );
  });
}

function isInSkippedZone(element: Element): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (isSkipped(at)) return true;
  return false;
}

function isVisible(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
