/** What a long command is doing: a line when a step begins, a line with its time when it ends. */

/** Runs a step and says how long it took. What the step throws is thrown on. */
export async function step<T>(what: string, run: () => T | Promise<T>): Promise<T> {
  console.log(`- ${what} ...`);
  const begun = performance.now();
  const result = await run();
  console.log(`  done in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return result;
}

/** A thing that went wrong and that the reader can mend: told in words, without a stack. */
export class Failure extends Error {}
