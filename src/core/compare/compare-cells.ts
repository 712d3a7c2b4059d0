import type { ValueKind } from "../templates/template";
import type { CellChange } from "./change";
import type { Side } from "./side";

/** A cell outside the tables that is compared. */
export interface ComparedCell {
  /** Dot path into the content: `start.stage`. */
  readonly key: string;
  readonly label: string;
  readonly kind: ValueKind;
}

/** What changed in cells outside the tables; those that one of the two can't tell are left out. */
export function compareCells(
  cells: readonly ComparedCell[],
  about: Pick<CellChange, "part" | "table">,
  from: Side,
  to: Side,
): CellChange[] {
  return cells.flatMap(({ key, label, kind }): CellChange[] => {
    const [before, after] = [from.contentCell(key), to.contentCell(key)];
    if (before === undefined || after === undefined || before === after) return [];
    return [{ kind: "changed", ...about, item: null, column: label, valueKind: kind, before, after }];
  });
}
