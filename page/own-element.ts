/**
 * The one element that the extension adds to a page: outside `body`, as long as the card or the voice
 * needs it. Its tree is closed and made anew from our own state each time; it is never read back.
 */

/** Said with !important on the element itself: a page's rules for `*` or for popovers do not reach it. */
const STYLE = [
  // Set by the inserted sheet: see styles/marks.ts.
  ['display', 'var(--nameplate-shown, none)'],
  ['position', 'fixed'],
  ['margin', '0'],
  ['inset', 'auto'],
  ['padding', '0'],
  ['border', '0'],
  ['background', 'transparent'],
  ['width', 'auto'],
  ['height', 'auto'],
  ['max-width', 'none'],
  ['max-height', 'none'],
  ['overflow', 'visible'],
  ['opacity', '1'],
  ['filter', 'none'],
  ['transform', 'none'],
  ['clip-path', 'none'],
  ['pointer-events', 'auto'],
] as const;

/** The element and its tree. */
export interface Standing {
  host: HTMLElement;
  root: ShadowRoot;
}

export class OwnElement {
  private standing: Standing | undefined;
  private readonly users = new Set<object>();
  private readonly document: Document;
  private readonly onPresent: (isPresent: boolean) => void;

  /** @param onPresent told when the element comes into the page and when it goes */
  constructor(document: Document, onPresent: (isPresent: boolean) => void) {
    this.document = document;
    this.onPresent = onPresent;
  }

  is(node: Node | EventTarget | null): boolean {
    return this.standing !== undefined && node === this.standing.host;
  }

  /** The element for one that draws into it; where it is not in the page, a new one. */
  hold(user: object): Standing {
    this.users.add(user);
    // In full screen only what is inside the full-screen element is shown.
    const place = this.document.fullscreenElement ?? this.document.documentElement;
    if (this.standing?.host.isConnected) {
      if (this.standing.host.parentElement !== place) place.append(this.standing.host);
      return this.standing;
    }
    const host = this.document.createElement('nameplate-card');
    const root = host.attachShadow({ mode: 'closed' });
    styleOwn(host);
    // Somewhere, but unseen, until a card has its place.
    host.style.setProperty('visibility', 'hidden', 'important');
    place.append(host);
    this.standing = { host, root };
    this.onPresent(true);
    return this.standing;
  }

  /** Takes the element out of the page once nobody needs it. */
  release(user: object): void {
    if (!this.users.delete(user) || this.users.size > 0) return;
    this.standing?.host.remove();
    this.standing = undefined;
    this.onPresent(false);
  }
}

/** Sets what a page may have changed on the element. */
export function styleOwn(host: HTMLElement): void {
  for (const [name, value] of STYLE) host.style.setProperty(name, value, 'important');
}
