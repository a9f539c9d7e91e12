/** Watches the page for text that comes, changes or goes, and names the elements to read again. */
import { blockElementOf } from './blocks.ts';
import { whenIdle } from './slices.ts';

/** Changes within this many milliseconds are taken together. */
const COALESCE = 250;
/** A block that changes more often than this in ten seconds is a ticker or an editor: it waits longer. */
const BUSY_CHANGES = 5;
const BUSY_SPAN = 10_000;
const BUSY_WAIT = 3000;

export class ChangeObserver {
  private readonly observer: MutationObserver;
  private changed = new Set<Element>();
  private hasRemovals = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly rates = new WeakMap<Element, { count: number; since: number }>();
  private readonly document: Document;
  private readonly onChange: (changed: Element[], hasRemovals: boolean) => void;
  private readonly isOwn: (node: Node) => boolean;

  /**
   * @param onChange Elements whose subtree is to be read again, none inside another; and whether nodes went away.
   * @param isOwn Whether a node is the extension's own element.
   */
  constructor(
    document: Document,
    onChange: (changed: Element[], hasRemovals: boolean) => void,
    isOwn: (node: Node) => boolean,
  ) {
    this.document = document;
    this.onChange = onChange;
    this.isOwn = isOwn;
    this.observer = new MutationObserver((records) => this.note(records));
  }

  connect(): void {
    this.observer.observe(this.document, { childList: true, characterData: true, subtree: true });
  }

  disconnect(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
    this.changed.clear();
  }

  private note(records: readonly MutationRecord[]): void {
    let wait = COALESCE;
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData') {
        const parent = target.parentElement;
        if (parent)
          wait = Math.max(wait, this.add(blockElementOf(parent, this.document.body ?? parent)));
        continue;
      }
      if (removedNodes.length > 0 && !this.isOwn(removedNodes[0] as Node)) this.hasRemovals = true;
      for (const node of addedNodes) {
        if (this.isOwn(node)) continue;
        if (node.nodeType === 1) {
          const element = node as Element;
          // An inline element joins the run of text around it.
          const block = blockElementOf(element, this.document.body ?? element);
          wait = Math.max(wait, this.add(block));
        } else if (node.nodeType === 3 && target.nodeType === 1) {
          wait = Math.max(
            wait,
            this.add(blockElementOf(target as Element, this.document.body ?? (target as Element))),
          );
        }
      }
    }
    if (this.changed.size === 0 && !this.hasRemovals) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      whenIdle(() => this.flush(), 1000);
    }, wait);
  }

  /** Notes a changed element; returns how long to wait for it. */
  private add(element: Element): number {
    this.changed.add(element);
    const now = performance.now();
    const rate = this.rates.get(element);
    if (!rate || now - rate.since > BUSY_SPAN) {
      this.rates.set(element, { count: 1, since: now });
      return COALESCE;
    }
    rate.count++;
    return rate.count > BUSY_CHANGES ? BUSY_WAIT : COALESCE;
  }

  private flush(): void {
    const all = [...this.changed].filter((element) => element.isConnected);
    const outer = all.filter(
      (element) => !all.some((other) => other !== element && other.contains(element)),
    );
    const { hasRemovals } = this;
    this.changed = new Set();
    this.hasRemovals = false;
    this.onChange(outer, hasRemovals);
  }
}
