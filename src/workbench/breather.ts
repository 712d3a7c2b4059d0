import type { Calculation } from "./grid/calculation";

/** Milliseconds of work after which the page may draw: ten frames a second show progress, and more would only slow the work down. */
const longestStretch = 100;

/**
 * Lets the browser draw and answer now and then while a batch runs.
 *
 * In Excel the pane has a process of its own, so that its progress moves and its Cancel can be pressed while Excel writes. In the
 * workbench pane and sheet share one thread, which a batch of thousands of actions would hold for seconds.
 *
 * @param calculation kept from starting by itself in the pause
 * @returns to be called between two actions; undefined while no pause is due
 */
export function createBreather(calculation: Pick<Calculation, "postpone">): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longestStretch) return undefined;
    calculation.postpone();
    return new Promise((resolve) =>
      // A timer and not an animation frame: those stop in a tab that nobody looks at.
      setTimeout(() => {
        since = performance.now();
        resolve();
      }),
    );
  };
}
