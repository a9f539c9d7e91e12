/**
 * Notices that the extension is gone: updated, disabled, uninstalled. The browser leaves its scripts
 * and their marks in the page and tells them nothing but that their port closes; a background that
 * merely went to sleep closes it, too.
 */
import { type Browser, browser } from 'wxt/browser';

/** How often to look whether the extension is still there, in milliseconds. A glance at one property. */
const GLANCE = 700;

export class Lifeline {
  private readonly onGone: () => void;
  private port: Browser.runtime.Port | undefined;
  private timer: ReturnType<typeof setInterval> | undefined;
  private isOver = false;

  constructor(onGone: () => void) {
    this.onGone = onGone;
  }

  connect(): void {
    this.timer = setInterval(() => this.glance(), GLANCE);
    this.open();
  }

  disconnect(): void {
    this.isOver = true;
    clearInterval(this.timer);
    this.port?.disconnect();
    this.port = undefined;
  }

  /** Runs a request; undefined where it fails. Ends all where the extension is gone. */
  async guard<T>(request: () => Promise<T>): Promise<T | undefined> {
    try {
      return await request();
    } catch {
      this.glance();
      return undefined;
    }
  }

  private glance(): void {
    if (!this.isOver && !isAlive()) this.onGone();
  }

  private open(): void {
    try {
      this.port = browser.runtime.connect({ name: 'annotator' });
      this.port.onDisconnect.addListener(() => {
        this.port = undefined;
        this.glance();
      });
    } catch {
      this.glance();
    }
  }
}

function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
