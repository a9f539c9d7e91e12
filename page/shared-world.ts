/**
 * What our scripts in one page share: the gate and the annotator run in the same isolated world,
 * which the page cannot see. A script of an older version has a world of its own.
 */
import type { Verdict } from './article.ts';

interface Shared {
  /** The gate's last judgement. */
  verdict?: Verdict;
  /** Counts the annotators that began here: one that finds itself overtaken while it starts gives way. */
  turn?: number;
  /** Ends the annotator that runs here. */
  stopAnnotator?: () => void;
  /** The next annotator marks nothing: it was put here to answer a question. */
  answersOnly?: boolean;
  /** The story that the gate told the background of: a second gate does not tell it again. */
  told?: string;
  /** The gate runs here already. */
  hasGate?: boolean;
}

const KEY = Symbol.for('nameplate');

const world = globalThis as unknown as Record<symbol, Shared | undefined>;
world[KEY] ??= {};

export const shared: Shared = world[KEY];
