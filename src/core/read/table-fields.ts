import type { ColumnSpec } from "../templates/template";
import type { FoundTable } from "./find-table";

/** Where a column's values go in a record: worked out once for a table, because a row has twenty of them and a plan may have 5,000 rows. */
export interface TableField {
  readonly column: ColumnSpec;
  /** Zero-based column of the sheet; undefined where it is missing. */
  readonly at: number | undefined;
  readonly head: string;
  /** Of columns that make one list (`quarters.0`): which entry, of how many. */
  readonly entry: number | undefined;
  readonly entries: number;
}

/** The fields of a found table, for those of its columns that are read. */
export function fieldsOf(found: FoundTable, columns: readonly ColumnSpec[]): TableField[] {
  return columns.map((column) => {
    const [head = "", entry] = column.key.split(".");
    return {
      column,
      at: found.columns.get(column.key),
      head,
      entry: entry === undefined ? undefined : Number(entry),
      entries: columns.filter(({ key }) => key.startsWith(`${head}.`)).length,
    };
  });
}
