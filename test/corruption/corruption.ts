import type { CellValue } from "../../src/core/workbook/cell-value";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { cellOf, withTyped, type Corruptible } from "./corruptible";

/** One thing done to a clean workbook, and what the check must say of it. */
export interface Corruption {
  readonly name: string;
  /** What must be found, and the cell that it must lead to. */
  readonly criterion: string;
  readonly cell: string;
  /** What else follows from it and may be found too; anything else fails. */
  readonly also: readonly string[];
  readonly snapshot: Snapshot;
}

/** A value typed into the cell of a path; the finding is expected there, or at another path's cell. */
export function typed(
  book: Corruptible,
  criterion: string,
  path: string,
  value: CellValue,
  { also = [], at = path }: { readonly also?: readonly string[]; readonly at?: string } = {},
): Corruption {
  const shown = typeof value === "object" ? (value?.error ?? "blank") : JSON.stringify(value);
  return {
    name: `${criterion}: ${path} = ${shown}`,
    criterion,
    cell: cellOf(book, at),
    also,
    snapshot: withTyped(book.snapshot, cellOf(book, path), value),
  };
}
