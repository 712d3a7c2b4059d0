import type { ReadWorkbook } from "../../domain/submission";
import type { Path } from "../../findings/finding";
import { missingPart } from "./missing-part";

/** Columns that a criterion can't judge, and why. */
export interface WaitingColumns {
  /** Whether nothing is left that it could judge. */
  readonly all: boolean;
  /** One line for the list of what was not checked; undefined where nothing waits. */
  readonly because: string | undefined;
  /** Whether a breach speaks of a column that waits. */
  has(path: Path): boolean;
}

/** Finds the columns of a criterion (`needsByColumn`) whose parts could not be read. */
export function waitingColumns(
  { needsByColumn }: { readonly needsByColumn?: Readonly<Record<string, readonly string[]>> },
  submission: Pick<ReadWorkbook, "missingParts">,
): WaitingColumns {
  const columns = Object.entries(needsByColumn ?? {});
  const reasons = new Map<string, string>();
  for (const [column, parts] of columns) {
    const reason = parts.map((part) => missingPart(submission, part)).find((because) => because !== undefined);
    if (reason !== undefined) reasons.set(column, reason);
  }
  const all = columns.length > 0 && reasons.size === columns.length;
  const why = [...new Set(reasons.values())].join(" ");
  return {
    all,
    because: reasons.size === 0 ? undefined : all ? why : `Checked in part. ${why}`,
    // The row in between says nothing about the column.
    has: (path) => reasons.has(`${String(path[0])}.${String(path[2])}`),
  };
}
