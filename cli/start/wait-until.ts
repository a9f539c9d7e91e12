import { Failure } from '../progress.ts';

/** Milliseconds for anything that should take a few hundred. */
const PATIENCE = 30_000;
/** Milliseconds between two looks. */
const PAUSE = 50;

/**
 * Reads until a condition is met.
 * @param otherwise what is wrong where it is not met in time, in words
 * @throws Failure with these words
 */
export async function waitUntil<T>(
  read: () => Promise<T>,
  isMet: (value: T) => boolean,
  otherwise: string,
): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const value = await read();
    if (isMet(value)) return value;
    if (performance.now() > end) throw new Failure(otherwise);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
