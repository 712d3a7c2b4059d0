/**
 * One benchmark: the default export of a file named `*.bench.ts` in this folder.
 *
 * It measures ratios within one run (ours against the least that could be done), because seconds differ from machine to machine.
 */
export interface Benchmark {
  /** What is measured, as a heading. */
  name: string;
  /** Runs it and returns the lines to print. A throw fails the run. */
  run(): Promise<readonly string[]> | readonly string[];
}
