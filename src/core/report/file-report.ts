import type { CheckResult, Unchecked } from "../findings/check-result";

/** One file that was looked at, and what the check says of it. */
export interface FileReport {
  /** Relative to the argument it was found under, with "/" between folders, so that a report reads the same on every machine. */
  readonly file: string;
  readonly result: CheckResult | Unchecked;
}

/** One run of `check`: what every format is written from. */
export interface CheckReport {
  /** ISO date that stood for today. */
  readonly asOf: string;
  /** Name of the round that all files were checked against; null when they were checked against different ones, or none could be. */
  readonly round: string | null;
  /** `id@version` of the pack, null as for `round`. */
  readonly pack: string | null;
  readonly files: readonly FileReport[];
}

/** Whether a file could not be checked. */
export function isUnchecked(result: CheckResult | Unchecked): result is Unchecked {
  return result.status === "unreadable";
}

/**
 * Joins the results of a run.
 *
 * @param given name of the round and `id@version` of the pack that all files were checked against. Where one was not given, each workbook
 * was checked against its own copy: it is named only if all checked files agree, because a report must not name one for all.
 */
export function checkReport(
  asOf: string,
  files: readonly FileReport[],
  given: { round?: string; pack?: string } = {},
): CheckReport {
  const checked = files.flatMap(({ result }) => (isUnchecked(result) ? [] : [result]));
  return {
    asOf,
    round: given.round ?? agreed(checked.map((result) => result.round)),
    pack: given.pack ?? agreed(checked.map((result) => result.pack)),
    files,
  };
}

function agreed(values: readonly (string | null)[]): string | null {
  const first = values[0] ?? null;
  return values.every((value) => value === first) ? first : null;
}
