/** Brings pointer, keys and clicks to the card's state, and the state to the card's host. */
import { markAt } from './at-pointer.ts';
import { type CardHost, type CardView, SHEET_BELOW } from './card-host.ts';
import { type CardEvent, type CardState, CLOSED, nextState, type OpenedBy } from './card-state.ts';
import { isTowards, keysOf, PointerFollower, type PointerReading } from './hover.ts';
import type { Mark, Marks } from './marks.ts';
import type { OwnElement } from './own-element.ts';

export interface CardOptions {
  /** Milliseconds of rest before a card opens. */
  delay: number;
  /** Key that must be held, or none. */
  key: 'none' | 'Alt' | 'Control' | 'Shift';
}

/** Fetches what a card shows and makes its view; undefined where there is nothing to show. */
export type ViewFor = (mark: Mark, opened: OpenedBy) => Promise<CardView | undefined>;

const LINKS =
  'a[href], button, summary, label, input, select, textarea, [role=button], [role=link]';

export class CardControl {
  private readonly document: Document;
  private readonly marks: Marks;
  private readonly host: CardHost;
  private readonly element: OwnElement;
  private readonly viewFor: ViewFor;
  private readonly pointer: PointerFollower;
  private readonly stop = new AbortController();
  private options: CardOptions;
  private state: CardState = CLOSED;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The card on show, and the mark it belongs to. */
  private shown: { mark: Mark; view: CardView } | undefined;
  /** Where the pointer left the name, for the wedge. */
  private leftAt: { x: number; y: number } | undefined;
  private focusBefore: Element | null = null;

  constructor(
    document: Document,
    marks: Marks,
    host: CardHost,
    element: OwnElement,
    viewFor: ViewFor,
    options: CardOptions,
  ) {
    this.document = document;
    this.marks = marks;
    this.host = host;
    this.element = element;
    this.viewFor = viewFor;
    this.options = options;
    this.pointer = new PointerFollower(
      document,
      (reading) => this.pointed(reading),
      () => this.handle({ type: 'out' }),
    );
  }

  connect(): void {
    const { signal } = this.stop;
    const passive = { capture: true, passive: true, signal };
    this.pointer.connect(signal);
    this.document.addEventListener('keydown', this.keyed, { capture: true, signal });
    this.document.addEventListener('pointerdown', this.pressed, passive);
    this.document.addEventListener('click', this.clicked, passive);
    this.document.addEventListener('scroll', this.scrolled, passive);
    const view = this.document.defaultView;
    view?.addEventListener('resize', this.scrolled, { passive: true, signal });
    // Pinched larger, the window moves over the page without a scroll of the page.
    view?.visualViewport?.addEventListener('resize', this.scrolled, { passive: true, signal });
    view?.visualViewport?.addEventListener('scroll', this.scrolled, { passive: true, signal });
    // Only what stands inside the element in full screen is shown: the card is in the wrong place now.
    this.document.addEventListener('fullscreenchange', () => this.close(), { signal });
  }

  disconnect(): void {
    this.stop.abort();
    this.handle({ type: 'close' });
  }

  setOptions(options: CardOptions): void {
    this.options = options;
  }

  /** Opens a mark's card at once. */
  open(mark: Mark, by: OpenedBy): void {
    this.handle({ type: 'open', mark, by });
  }

  close(): void {
    this.handle({ type: 'close' });
  }

  pin(): void {
    this.handle({ type: 'pin' });
  }

  /** Places the card again: its size changed. */
  place(): void {
    if (this.shown) void this.host.place(this.shown.mark);
  }

  get isPinned(): boolean {
    return this.state.is === 'open' && this.state.pinned;
  }

  /** Closes the card where its mark is none any more, unless the card is about just that. */
  recheck(): void {
    const { shown } = this;
    if (!shown || shown.mark.selected || shown.view.outlivesMark) return;
    if (!this.marks.list().includes(shown.mark)) this.close();
  }

  private handle(event: CardEvent): void {
    const before = this.state;
    this.state = nextState(before, event);
    if (this.state === before) return;
    clearTimeout(this.timer);
    if ('wait' in this.state)
      this.timer = setTimeout(() => this.handle({ type: 'time' }), this.state.wait);
    if (this.state.is === 'closed' || this.state.is === 'dwelling') this.hide();
    if (this.state.is === 'open') this.show(this.state.mark, this.state.by);
  }

  private async show(mark: Mark, by: OpenedBy): Promise<void> {
    if (this.shown?.mark === mark && this.host.isOpen) return;
    if (by === 'key' && !this.host.isOpen) this.focusBefore = focusIn(this.document);
    const view = await this.viewFor(mark, by);
    // The answer of a hover that is over, or of another mark, is dropped.
    if (this.state.is === 'closed' || this.state.is === 'dwelling' || this.state.mark !== mark)
      return;
    if (!view) {
      this.handle({ type: 'close' });
      return;
    }
    const sheet =
      by === 'touch' || (this.document.defaultView?.innerWidth ?? SHEET_BELOW) < SHEET_BELOW;
    this.shown = { mark, view };
    await this.host.open(view, mark, sheet);
    if (by === 'key') this.host.focus();
  }

  private hide(): void {
    const { shown } = this;
    if (!shown) return;
    this.shown = undefined;
    this.host.close(shown.view);
    if (this.focusBefore instanceof HTMLElement && this.focusBefore.isConnected) {
      this.focusBefore.focus({ preventScroll: true });
    }
    this.focusBefore = null;
  }

  private pointed({ x, y, slow, target, keys }: PointerReading): void {
    if (this.isOwn(target)) {
      this.leftAt = undefined;
      this.handle({ type: 'on-card' });
      return;
    }
    const isWanted = this.options.key === 'none' || keys[this.options.key];
    const mark = markAt(this.marks, this.document, x, y);
    if (mark && (isWanted || this.shown)) {
      this.leftAt = undefined;
      if (slow)
        this.handle({
          type: 'over',
          mark,
          delay: this.options.key === 'none' ? this.options.delay : 0,
        });
      return;
    }
    const { box } = this.host;
    if (box && this.state.is !== 'closed' && this.shown) {
      this.leftAt ??= { x, y };
      // On its way to the card: the grace begins anew.
      if (this.state.is === 'leaving' && isTowards(this.leftAt, { x, y }, box)) {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.handle({ type: 'time' }), this.state.wait);
        return;
      }
    }
    this.handle({ type: 'out' });
  }

  private readonly keyed = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    // Also while it is still being fetched or waited for.
    if (event.key === 'Escape' && this.state.is !== 'closed') {
      // Esc still reaches the page: it may have something of its own to close.
      this.handle({ type: 'close' });
    } else if (this.options.key !== 'none' && event.key === this.options.key && !event.repeat) {
      this.pointer.again({ ...keysOf(event), [this.options.key]: true });
    }
  };

  private readonly pressed = (event: PointerEvent): void => {
    if (!event.isTrusted || this.isOwn(event.target)) return;
    if (this.shown && event.pointerType !== 'touch') this.handle({ type: 'close' });
  };

  private readonly clicked = (event: MouseEvent): void => {
    if (!event.isTrusted || this.isOwn(event.target)) return;
    if ((event as PointerEvent).pointerType !== 'touch') return;
    const target = event.target as Element | null;
    // A name inside a link or a button keeps its tap.
    if (target?.closest?.(LINKS)) return;
    const mark = markAt(this.marks, this.document, event.clientX, event.clientY);
    if (mark) this.handle({ type: 'open', mark, by: 'touch' });
    else if (this.shown) this.handle({ type: 'close' });
  };

  private readonly scrolled = (event: Event): void => {
    const { shown } = this;
    if (!shown || this.isOwn(event.target)) return;
    void this.host.place(shown.mark).then((isInSight) => {
      if (!isInSight && this.shown === shown) this.handle({ type: 'close' });
    });
  };

  private isOwn(target: EventTarget | null): boolean {
    return this.element.is(target);
  }
}

/** What has the focus, also inside open shadow trees. */
function focusIn({ activeElement }: DocumentOrShadowRoot): Element | null {
  return (activeElement?.shadowRoot && focusIn(activeElement.shadowRoot)) ?? activeElement;
}
