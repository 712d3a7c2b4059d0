import type { WorkbookObservations } from "../../domain/submission";
import type { Path } from "../../findings/finding";

/**
 * Whether a sum over these paths ("*" for any row) leaves out a cell that can't be read.
 *
 * `evaluate` makes a breach wait for what it uses; a sum that happens to be right without the cell yields none, and would pass. A
 * criterion asks here and yields a breach that then waits, so that the check is counted as not made.
 */
export function waitsForReading(
  { unreadable }: Pick<WorkbookObservations, "unreadable">,
  uses: readonly Path[],
): boolean {
  return unreadable.some(({ key }) => {
    const parts = key.split(".");
    return uses.some((path) => path.every((part, index) => part === "*" || String(part) === parts[index]));
  });
}

/** Rows of a table in which a cell can't be read: for a rule that asks of many rows, each of which would otherwise go through all such cells. */
export function unreadRows(
  { unreadable }: Pick<WorkbookObservations, "unreadable">,
  part: string,
): ReadonlySet<number> {
  return new Set(
    unreadable.flatMap(({ key }) => {
      const [table, row] = key.split(".");
      return table === part ? [Number(row)] : [];
    }),
  );
}
