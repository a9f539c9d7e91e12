/** Draws the card into our own element, in the top layer, and places it beside a name. */
import { computePosition, hide, inline, offset, shift, size } from '@floating-ui/dom';
import { rectsOf } from './at-pointer.ts';
import { hasRoom, sideOf } from './card-side.ts';
import type { Mark } from './marks.ts';
import { type OwnElement, styleOwn } from './own-element.ts';

/** Where a card is drawn. */
export interface CardPlace {
  host: HTMLElement;
  /** Holds the styles. */
  root: ShadowRoot;
  /** Holds the card. */
  inside: HTMLElement;
}

/** What draws into the tree and takes it away again. */
export interface CardView {
  draw(place: CardPlace): void;
  clear(place: CardPlace): void;
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

export class CardHost {
  private drawn: CardPlace | undefined;
  private readonly document: Document;
  private readonly element: OwnElement;
  /** Counts the placings: one that is overtaken by another while it computes is dropped. */
  private placing = 0;

  constructor(document: Document, element: OwnElement) {
    this.document = document;
    this.element = element;
  }

  get isOpen(): boolean {
    return this.drawn !== undefined;
  }

  /** The card's box in client coordinates. */
  get box(): DOMRect | undefined {
    return this.drawn?.host.getBoundingClientRect();
  }

  /** Draws the card and places it beside a mark, or as a sheet at the lower or upper edge. */
  async open(view: CardView, mark: Mark, sheet: boolean): Promise<void> {
    if (!this.drawn?.host.isConnected) {
      this.close(view);
      const { host, root } = this.element.hold(this);
      const inside = this.document.createElement('div');
      root.append(inside);
      this.drawn = { host, root, inside };
      host.setAttribute('popover', 'manual');
      if (!host.matches(':popover-open')) host.showPopover();
    }
    const { host } = this.drawn;
    host.removeAttribute('data-sheet');
    view.draw(this.drawn);
    if (sheet || !this.hasRoomBeside(mark)) this.becomeSheet(mark);
    await this.place(mark);
    host.style.setProperty('visibility', 'visible', 'important');
  }

  /** Places the card again: the page scrolled or changed its size. False where the name is out of sight. */
  async place(mark: Mark): Promise<boolean> {
    if (!this.drawn) return false;
    const { host, inside } = this.drawn;
    const turn = ++this.placing;
    styleOwn(host);
    const set = (name: string, value: string) => host.style.setProperty(name, value, 'important');
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
    const card = inside.firstElementChild;
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
    const host = this.drawn?.host;
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
    const host = this.drawn?.host;
    if (!host || rects.length === 0) return false;
    return hasRoom(boundsOf(rects), this.view, {
      width: host.getBoundingClientRect().width + DISTANCE + EDGE,
      height: LEAST_HEIGHT + DISTANCE + EDGE,
    });
  }

  /** Moves the keyboard's focus into the card. */
  focus(): void {
    this.drawn?.inside.querySelector<HTMLElement>('[tabindex], a, button')?.focus();
  }

  close(view: CardView): void {
    const { drawn } = this;
    this.drawn = undefined;
    // First out of the page: this may be the script's last moment.
    this.element.release(this);
    if (!drawn) return;
    view.clear(drawn);
    drawn.inside.remove();
    if (!drawn.host.isConnected) return;
    // Something is still being said there.
    drawn.host.style.setProperty('visibility', 'hidden', 'important');
    drawn.host.removeAttribute('popover');
  }

  private rectsInView(mark: Mark): DOMRect[] {
    return rectsOf(mark).filter((rect) => isInView(rect, this.document));
  }

  /** What is seen of the window, also where it is pinched larger. */
  private get view(): DOMRect {
    const seen = this.document.defaultView?.visualViewport;
    return new DOMRect(seen?.offsetLeft, seen?.offsetTop, seen?.width, seen?.height);
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
