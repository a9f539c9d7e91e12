/** Draws the card into our own element, in the top layer, and places it beside a name. */
import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { rectsOf } from './at-pointer.ts';
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

  /** Draws the card and places it beside a mark, or as a sheet at the bottom. */
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
    if (sheet) host.setAttribute('data-sheet', '');
    else host.removeAttribute('data-sheet');
    view.draw(this.drawn);
    await this.place(mark);
    host.style.setProperty('visibility', 'visible', 'important');
  }

  /** Places the card again: the page scrolled or changed its size. False where the name is out of sight. */
  async place(mark: Mark): Promise<boolean> {
    const host = this.drawn?.host;
    if (!host) return false;
    styleOwn(host);
    const set = (name: string, value: string) => host.style.setProperty(name, value, 'important');
    if (host.hasAttribute('data-sheet')) {
      for (const [name, value] of [
        ['left', '0'],
        ['right', '0'],
        ['bottom', '0'],
        ['width', 'auto'],
        ['max-width', 'none'],
      ] as const) {
        set(name, value);
      }
      return true;
    }
    const rects = rectsOf(mark);
    if (rects.length === 0 || !rects.some((rect) => isInView(rect, this.document))) return false;
    const { x, y } = await computePosition(
      {
        getBoundingClientRect: () => boundsOf(rects),
        getClientRects: () => rects,
        contextElement: mark.element,
      },
      host,
      {
        strategy: 'fixed',
        placement: 'bottom-start',
        // Shifted first: beside the name, a tall card may move up or down and still fit.
        middleware: [
          inline(),
          offset(DISTANCE),
          shift({ padding: EDGE }),
          flip({
            padding: EDGE,
            fallbackPlacements: ['top-start', 'right', 'left'],
            fallbackStrategy: 'bestFit',
          }),
          size({
            padding: EDGE,
            apply: ({ availableHeight }) => {
              const most = Math.max(LEAST_HEIGHT, Math.floor(availableHeight));
              host.style.setProperty('--available', `${most}px`, 'important');
            },
          }),
        ],
      },
    );
    set('left', `${Math.round(x)}px`);
    set('top', `${Math.round(y)}px`);
    return true;
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
