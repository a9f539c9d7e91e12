/**
 * The one element that the extension adds to a page: the card's host, outside `body`, in the top
 * layer, from the first opening until the card closes. Its tree is closed and made anew from our own
 * state each time; it is never read back.
 */
import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { rectsOf } from './at-pointer.ts';
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

  /** Draws the card and places it beside a mark, or as a sheet at the bottom. */
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
    if (sheet) host.setAttribute('data-sheet', '');
    else host.removeAttribute('data-sheet');
    view.draw(root, host);
    await this.place(mark);
    host.style.setProperty('visibility', 'visible', 'important');
  }

  /** Places the card again: the page scrolled or changed its size. False where the name is out of sight. */
  async place(mark: Mark): Promise<boolean> {
    const { host } = this;
    if (!host) return false;
    const set = (name: string, value: string) => host.style.setProperty(name, value, 'important');
    for (const [name, value] of HOST_STYLE) set(name, value);
    set('position', 'fixed');
    set('margin', '0');
    set('inset', 'auto');
    set('max-height', 'none');
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

  /** In full screen only what is inside the full-screen element is shown. */
  private get topElement(): Element | null {
    return this.document.fullscreenElement;
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
