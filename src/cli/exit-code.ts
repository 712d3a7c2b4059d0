import type { CheckResult, Unchecked } from "../core/findings/check-result";

/** What the program answers to the shell; the product's contract. */
export const exitCode = { done: 0, errorsFound: 1, notChecked: 2 } as const;

/** Exit code of a run: the worst of its files. Not being able to look is worse than finding errors, because nobody knows what is there. */
export function exitCodeOf(results: readonly (CheckResult | Unchecked)[]): number {
  if (results.some(({ status }) => status === "unreadable")) return exitCode.notChecked;
  return results.some(({ status }) => status === "errors") ? exitCode.errorsFound : exitCode.done;
}
