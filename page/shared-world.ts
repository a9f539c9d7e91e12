/**
 * What our scripts in one page share: the gate and the annotator run in the same isolated world,
 * which the page cannot see. A script of an older version has a world of its own.
 */
import type { Verdict } from './article.ts';

interface Shared {
  /** The gate's last judgement. */
  verdict?: Verdict;
  /** Ends the annotator that runs here. */
  stopAnnotator?: () => void;
  /** The gate runs here already. */
  hasGate?: boolean;
}

const KEY = Symbol.for('nameplate');

export const shared: Shared = ((globalThis as Record<symbol, unknown>)[KEY] ??= {}) as Shared;
