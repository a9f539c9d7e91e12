/**
 * Notices that the extension is gone: updated, disabled, uninstalled. The browser leaves its scripts
 * and their marks in the page and tells them nothing but that their port closes; a background that
 * merely went to sleep closes it, too.
 */
import { type Browser, browser } from 'wxt/browser';

/** How often to look whether the extension is still there, in milliseconds. A glance at one property. */
const GLANCE = 700;

/** A background sleeps after 30 s without a message, in both browsers, and its ports close; in milliseconds. */
const PULSE = 20_000;

export class Lifeline {
  private readonly onGone: () => void;
  private readonly onPortClosed: () => void;
  private port: Browser.runtime.Port | undefined;
  private timer: ReturnType<typeof setInterval> | undefined;
  private pulse: ReturnType<typeof setInterval> | undefined;
  private isOver = false;

  /**
   * @param onGone The extension is gone for good.
   * @param onPortClosed The port closed: for Firefox this may be the last moment in which anything of
   *   ours can run, and what stands in the page then would stay there.
   */
  constructor(onGone: () => void, onPortClosed: () => void) {
    this.onGone = onGone;
    this.onPortClosed = onPortClosed;
  }

  connect(): void {
    this.timer = setInterval(() => this.glance(), GLANCE);
    this.open();
  }

  disconnect(): void {
    this.isOver = true;
    clearInterval(this.timer);
    this.release();
    try {
      this.port?.disconnect();
    } catch {
      // Gone with the extension.
    }
    this.port = undefined;
  }

  /** Keeps the port open while something of ours stands in the page. */
  hold(): void {
    if (!this.port) this.open();
    this.pulse ??= setInterval(() => this.beat(), PULSE);
  }

  release(): void {
    clearInterval(this.pulse);
    this.pulse = undefined;
  }

  private beat(): void {
    try {
      this.port?.postMessage('held');
    } catch {
      this.glance();
    }
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
        this.onPortClosed();
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
