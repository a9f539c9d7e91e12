/** Follows the pointer and says what it rests on. Reads at most once a frame; listens, never swallows. */

export interface PointerReading {
  x: number;
  y: number;
  /** Slower than a sweep across the page. */
  slow: boolean;
  /** What the event hit. */
  target: EventTarget | null;
  /** Keys held. */
  keys: { Alt: boolean; Control: boolean; Shift: boolean };
}

/** Pixels a millisecond, as in 10ten: faster, the pointer is on its way elsewhere. */
const SLOW = 0.5;
/** Two samples closer than this tell no speed. */
const MIN_SAMPLE = 4;

export class PointerFollower {
  private readonly document: Document;
  private readonly onRead: (reading: PointerReading) => void;
  private readonly onGone: () => void;
  private last: PointerEvent | undefined;
  private sampled = { x: 0, y: 0, at: 0, speed: 0 };
  private frame = 0;
  private settle: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, onRead: (reading: PointerReading) => void, onGone: () => void) {
    this.document = document;
    this.onRead = onRead;
    this.onGone = onGone;
  }

  connect(signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal };
    this.document.addEventListener('pointermove', this.moved, options);
    this.document.documentElement.addEventListener('pointerleave', this.left, {
      passive: true,
      signal,
    });
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.frame);
      clearTimeout(this.settle);
    });
  }

  /** Reads again where the pointer was last: a key went down, or the page scrolled under it. */
  again(keys?: PointerReading['keys']): void {
    if (this.last) this.read(this.last, true, keys);
  }

  private readonly moved = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    this.last = event;
    this.sample(event);
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      if (this.last) this.read(this.last, this.sampled.speed < SLOW);
    });
    // A pointer that stops sends no more moves: then it is slow.
    clearTimeout(this.settle);
    this.settle = setTimeout(() => this.again(), STILL);
  };

  private readonly left = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    clearTimeout(this.settle);
    this.last = undefined;
    this.onGone();
  };

  private sample({ clientX: x, clientY: y, timeStamp: at }: PointerEvent): void {
    const { sampled } = this;
    const time = at - sampled.at;
    if (time < MIN_SAMPLE) return;
    const speed = Math.hypot(x - sampled.x, y - sampled.y) / time;
    this.sampled = { x, y, at, speed };
  }

  private read(event: PointerEvent, slow: boolean, keys?: PointerReading['keys']): void {
    this.onRead({
      x: event.clientX,
      y: event.clientY,
      slow,
      target: event.composedPath?.()[0] ?? event.target,
      keys: keys ?? keysOf(event),
    });
  }
}

/** Without a move for this many milliseconds the pointer rests. */
const STILL = 40;

export function keysOf(event: MouseEvent | KeyboardEvent): PointerReading['keys'] {
  return { Alt: event.altKey, Control: event.ctrlKey, Shift: event.shiftKey };
}

/**
 * Whether a pointer is on its way from a name to the card: inside a wedge of 120° that opens from
 * where it left the name towards the card (10ten's rule).
 */
export function isTowards(
  from: { x: number; y: number },
  to: { x: number; y: number },
  card: DOMRect,
): boolean {
  const move = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(move.x, move.y);
  if (length < 1) return true;
  const aim = {
    x: Math.min(Math.max(from.x, card.left), card.right) - from.x,
    y: Math.min(Math.max(from.y, card.top), card.bottom) - from.y,
  };
  const distance = Math.hypot(aim.x, aim.y);
  if (distance < 1) return true;
  const cosine = (move.x * aim.x + move.y * aim.y) / (length * distance);
  return cosine >= 0.5 && length <= distance + card.height;
}
