/** Long work in slices, so that the page stays responsive. */

/** Milliseconds of one slice: well under the 50 ms of a long task, with room for the page's own. */
const SLICE = 6;

/** Runs through an iterator, yielding to the page between slices. Ends early when the signal aborts. */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  signal: AbortSignal,
): Promise<void> {
  let until = performance.now() + SLICE;
  for (const item of items) {
    if (signal.aborted) return;
    work(item);
    if (performance.now() < until) continue;
    await yieldToPage();
    until = performance.now() + SLICE;
  }
}

/** `scheduler.yield` where the browser has it (Firefox ESR 140 has not); a message is next best. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Calls back when the page is idle, after `timeout` ms at the latest. */
export function whenIdle(callback: () => void, timeout: number): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout });
  else setTimeout(callback, 0);
}
