import { idKey } from "../domain/id-key";
import type { TableSpec } from "../templates/template";
import type { CellContent, Change, RowCell } from "./change";
import type { ComparedColumn } from "./compared-columns";
import { suppressed } from "./hidden-counts";
import { pairRows, type ComparedRow } from "./pair-rows";
import type { Side } from "./side";

/** How one table is compared. */
export interface TableComparing {
  readonly from: Side;
  readonly to: Side;
  readonly columns: readonly ComparedColumn[];
  /** Fields that people know a row by where a table has no IDs; `id` unless told. */
  readonly namedBy?: readonly string[];
  /** Whether the counts of a row must not be shown. */
  hides?(side: Side, index: number): boolean;
}

/**
 * What changed in one table: rows are found by ID or name wherever they stand; what one of the two can't tell is no change.
 *
 * @returns in the order of the second's rows, then what only the first has
 */
export function compareTable(
  { key: part, name: table }: Pick<TableSpec, "key" | "name">,
  { from, to, columns, namedBy, hides }: TableComparing,
): Change[] {
  const shared = columns.filter(({ before, after }) => before !== undefined && after !== undefined);
  const shown = (side: Side, index: number, { kind }: ComparedColumn, value: CellContent) =>
    kind === "count" && value !== null && hides?.(side, index) === true ? suppressed : value;
  const rowsOf = (side: Side, key: "before" | "after") =>
    side.rows(part).map((_, index): ComparedRow => {
      const at = (column: ComparedColumn) => side.cell(part, index, column[key] ?? "") ?? null;
      const id = idKey(text(side.cell(part, index, "id")));
      return {
        index,
        id,
        name: nameOf((namedBy ?? []).map((field) => idKey(text(side.cell(part, index, field))))),
        content: id === "" ? JSON.stringify(shared.map(at)) : "",
      };
    });
  const itemOf = (side: Side, index: number) => {
    const words = (namedBy ?? ["id"]).map((field) => text(side.cell(part, index, field)));
    return words.some((word) => word !== undefined) ? words.map((word) => word ?? "–").join(", ") : null;
  };
  return pairRows(rowsOf(from, "before"), rowsOf(to, "after")).flatMap(([old, current]): Change[] => {
    const [side, row, key] = current ? ([to, current, "after"] as const) : ([from, old, "before"] as const);
    if (row === undefined) return [];
    const about = { part, table, item: itemOf(side, row.index) };
    if (old === undefined || current === undefined) {
      const cells = columns.flatMap((column): RowCell[] => {
        const field = column[key];
        const value = field === undefined ? null : (side.cell(part, row.index, field) ?? null);
        return value === null
          ? []
          : [{ column: column.label, kind: column.kind, value: shown(side, row.index, column, value) }];
      });
      return [{ ...about, kind: current ? "added" : "removed", cells }];
    }
    return shared.flatMap((column): Change[] => {
      const was = from.cell(part, old.index, column.before ?? "");
      const is = to.cell(part, current.index, column.after ?? "");
      if (was === undefined || is === undefined || was === is) return [];
      return [
        {
          ...about,
          kind: "changed",
          column: column.label,
          valueKind: column.kind,
          before: shown(from, old.index, column, was),
          after: shown(to, current.index, column, is),
        },
      ];
    });
  });
}

function nameOf(words: readonly string[]): string {
  return words.every((word) => word === "") ? "" : words.join("|");
}

function text(value: CellContent | undefined): string | undefined {
  return value === null || value === undefined ? undefined : String(value);
}
