/**
 * Tells screen readers where stepping through the marks has led: one polite live region in our own
 * element's tree, also where no card is open.
 */
import type { OwnElement } from './own-element.ts';

export interface Said {
  text: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** A region must have been there for a moment before what it says is taken as news; milliseconds. */
const PAUSE = 150;
/** How long the words stay, in milliseconds: a braille display shows them as long. */
const STAY = 6000;

/** There for screen readers, also inside an element that is hidden until a card is placed. */
const UNSEEN = [
  ['visibility', 'visible'],
  ['position', 'absolute'],
  ['width', '1px'],
  ['height', '1px'],
  ['overflow', 'hidden'],
  ['clip-path', 'inset(50%)'],
  ['white-space', 'nowrap'],
] as const;

export class Voice {
  private readonly element: OwnElement;
  private region: HTMLElement | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: OwnElement) {
    this.element = element;
  }

  /** Says a text in place of what it was saying. The same text is said again. */
  say({ text, lang, dir }: Said): void {
    const region = this.regionNow();
    clearTimeout(this.timer);
    region.textContent = '';
    this.timer = setTimeout(() => {
      region.lang = lang;
      region.dir = dir;
      region.textContent = text;
      this.timer = setTimeout(() => this.disconnect(), STAY);
    }, PAUSE);
  }

  disconnect(): void {
    clearTimeout(this.timer);
    this.region?.remove();
    this.region = undefined;
    this.element.release(this);
  }

  private regionNow(): HTMLElement {
    const { root } = this.element.hold(this);
    if (this.region?.parentNode === root) return this.region;
    const region = root.ownerDocument.createElement('div');
    region.setAttribute('role', 'status');
    region.setAttribute('aria-live', 'polite');
    region.setAttribute('aria-atomic', 'true');
    for (const [name, value] of UNSEEN) region.style.setProperty(name, value);
    root.append(region);
    this.region = region;
    return region;
  }
}
