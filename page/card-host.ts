/**
 * The one element that the extension adds to a page: the card's host, outside `body`, in the top
 * layer, from the first opening until the card closes. Its tree is closed and made anew from our own
 * state each time; it is never read back.
 */
import { computePosition, hide, inline, offset, shift, size } from '@floating-ui/dom';
import { rectsOf } from './at-pointer.ts';
import { hasRoom, sideOf } from './card-side.ts';
import type { Mark } from './marks.ts';

/** What draws into the host's tree and takes it away again. */
export interface CardView {
  draw(root: ShadowRoot, host: HTMLElement): void;
  clear(root: ShadowRoot): void;
  /** Whether it still has something to say when its mark is gone: the reader has just refused it. */
  readonly outlivesMark?: boolean;
}

/** Pixels between the name and the card, and between the card and the viewport's edge. */
const DISTANCE = 8;
const EDGE = 8;
/** Where there is less room than this, in pixels, the card scrolls. */
const LEAST_HEIGHT = 160;
/** Narrower viewports get a sheet at the bottom (Wikipedia Preview: 768). */
export const SHEET_BELOW = 480;

/** Said with !important on the host itself: a page's rules for `*` or for popovers do not reach it. */
const HOST_STYLE = [
  // Set by the inserted sheet: see styles/marks.ts.
  ['display', 'var(--nameplate-shown, none)'],
  ['padding', '0'],
  ['border', '0'],
  ['background', 'transparent'],
  ['width', 'auto'],
  ['height', 'auto'],
  ['max-width', 'none'],
  ['overflow', 'visible'],
  ['opacity', '1'],
  ['filter', 'none'],
  ['transform', 'none'],
  ['clip-path', 'none'],
  ['pointer-events', 'auto'],
] as const;

export class CardHost {
  private host: HTMLElement | undefined;
  private root: ShadowRoot | undefined;
  private readonly document: Document;
  /** Counts the placings: one that is overtaken by another while it computes is dropped. */
  private placing = 0;

  constructor(document: Document) {
    this.document = document;
  }

  isOwn(node: Node | EventTarget | null): boolean {
    return this.host !== undefined && node === this.host;
  }

  get isOpen(): boolean {
    return this.host !== undefined;
  }

  /** The card's box in client coordinates. */
  get box(): DOMRect | undefined {
    return this.host?.getBoundingClientRect();
  }

  /** Draws the card and places it beside a mark, or as a sheet at the lower or upper edge. */
  async open(view: CardView, mark: Mark, sheet: boolean): Promise<void> {
    if (!this.host || !this.host.isConnected) {
      this.close(view);
      this.host = this.document.createElement('nameplate-card');
      this.root = this.host.attachShadow({ mode: 'closed' });
      this.host.setAttribute('popover', 'manual');
      // Before the first placing: somewhere, but unseen.
      this.host.style.setProperty('visibility', 'hidden', 'important');
      (this.topElement ?? this.document.documentElement).append(this.host);
      this.host.showPopover();
    }
    const { host, root } = this;
    if (!host || !root) return;
    host.removeAttribute('data-sheet');
    view.draw(root, host);
    if (sheet || !this.hasRoomBeside(mark)) this.becomeSheet(mark);
    await this.place(mark);
    host.style.setProperty('visibility', 'visible', 'important');
  }

  /** Places the card again: the page scrolled or changed its size. False where the name is out of sight. */
  async place(mark: Mark): Promise<boolean> {
    const { host, root } = this;
    if (!host || !root) return false;
    const turn = ++this.placing;
    const set = (name: string, value: string) => host.style.setProperty(name, value, 'important');
    for (const [name, value] of HOST_STYLE) set(name, value);
    set('position', 'fixed');
    set('margin', '0');
    set('inset', 'auto');
    set('max-height', 'none');
    // A page zoomed from its root would zoom the card, and the place that is computed for it.
    set('zoom', String(1 / zoomOf(host.parentElement)));
    const edge = host.getAttribute('data-sheet');
    if (edge !== null) {
      set('left', '0');
      set('right', '0');
      set(edge === 'head' ? 'top' : 'bottom', '0');
      return true;
    }
    const rects = this.rectsInView(mark);
    if (rects.length === 0) return false;
    // Measured as high as it would be by itself, which takes a scrolled card back to its head.
    const card = root.firstElementChild;
    const scrolled = card?.scrollTop ?? 0;
    host.style.removeProperty('--available');
    const { width, height } = host.getBoundingClientRect();
    const needed = { width: width + DISTANCE + EDGE, height: height + DISTANCE + EDGE };
    const { x, y, middlewareData } = await computePosition(
      {
        getBoundingClientRect: () => boundsOf(rects),
        getClientRects: () => rects,
        contextElement: mark.element,
      },
      host,
      {
        strategy: 'fixed',
        placement: sideOf(boundsOf(rects), this.view, needed),
        middleware: [
          inline(),
          offset(DISTANCE),
          shift({ padding: EDGE }),
          size({
            padding: EDGE,
            apply: ({ availableHeight }) => {
              const most = Math.max(LEAST_HEIGHT, Math.floor(availableHeight));
              host.style.setProperty('--available', `${most}px`, 'important');
            },
          }),
          hide(),
        ],
      },
    );
    if (turn !== this.placing) return true;
    set('left', `${Math.round(x)}px`);
    set('top', `${Math.round(y)}px`);
    if (card && scrolled > 0) card.scrollTop = scrolled;
    // In the window, but scrolled out of a box of the page.
    return !middlewareData.hide?.referenceHidden;
  }

  /**
   * A sheet stands at the lower edge, unless it would cover the name and there is more room above.
   * It is chosen once: a sheet that changes its edge while the page scrolls is not to be read.
   */
  private becomeSheet(mark: Mark): void {
    const { host } = this;
    if (!host) return;
    host.style.removeProperty('--available');
    host.setAttribute('data-sheet', 'foot');
    const rects = this.rectsInView(mark);
    if (rects.length === 0) return;
    const { top, bottom } = boundsOf(rects);
    const above = top - this.view.top - DISTANCE;
    const below = this.view.bottom - bottom - DISTANCE;
    const isAtFoot = below >= above || host.getBoundingClientRect().height <= below;
    host.setAttribute('data-sheet', isAtFoot ? 'foot' : 'head');
    const most = Math.floor(isAtFoot ? below : above);
    if (most >= LEAST_HEIGHT) host.style.setProperty('--available', `${most}px`, 'important');
  }

  private hasRoomBeside(mark: Mark): boolean {
    const rects = this.rectsInView(mark);
    const { host } = this;
    if (!host || rects.length === 0) return false;
    return hasRoom(boundsOf(rects), this.view, {
      width: host.getBoundingClientRect().width + DISTANCE + EDGE,
      height: LEAST_HEIGHT + DISTANCE + EDGE,
    });
  }

  /** Moves the keyboard's focus into the card. */
  focus(): void {
    this.root?.querySelector<HTMLElement>('[tabindex], a, button')?.focus();
  }

  /** Runs with the tree, where there is one. */
  with(run: (root: ShadowRoot, host: HTMLElement) => void): void {
    if (this.root && this.host) run(this.root, this.host);
  }

  close(view: CardView): void {
    const { host, root } = this;
    this.host = undefined;
    this.root = undefined;
    // First out of the page: this may be the script's last moment.
    host?.remove();
    if (root) view.clear(root);
  }

  private rectsInView(mark: Mark): DOMRect[] {
    return rectsOf(mark).filter((rect) => isInView(rect, this.document));
  }

  /** What is seen of the window, also where it is pinched larger. */
  private get view(): DOMRect {
    const seen = this.document.defaultView?.visualViewport;
    return new DOMRect(seen?.offsetLeft, seen?.offsetTop, seen?.width, seen?.height);
  }

  /** In full screen only what is inside the full-screen element is shown. */
  private get topElement(): Element | null {
    return this.document.fullscreenElement;
  }
}

/** How much larger an element is drawn by the `zoom` of all above it. */
function zoomOf(element: (Element & { currentCSSZoom?: number }) | null): number {
  return element?.currentCSSZoom || 1;
}

function boundsOf(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

function isInView({ top, bottom, left, right }: DOMRect, { defaultView }: Document): boolean {
  if (!defaultView) return false;
  return bottom > 0 && right > 0 && top < defaultView.innerHeight && left < defaultView.innerWidth;
}
