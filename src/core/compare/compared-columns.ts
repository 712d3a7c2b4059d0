import type { ColumnSpec, TableSpec } from "../templates/template";
import type { QuarterShift } from "./quarter-shift";
import type { Side } from "./side";

/** A column as both plans have it: what it is called, and its key in each; undefined where that plan doesn't reach the quarter. */
export interface ComparedColumn {
  readonly label: string;
  readonly kind: ColumnSpec["kind"];
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The typed columns of a table; those of quarters by the quarter they stand for. Columns that a workbook lacks are left out. */
export function comparedColumns(table: TableSpec, from: Side, to: Side, shift: QuarterShift): ComparedColumn[] {
  const columns = table.columns.filter(
    ({ key, computed }) => !computed && ![from, to].some((side) => side.misses(`${table.key}.${key}`)),
  );
  const keys = new Set(columns.map(({ key }) => key));
  return columns.flatMap(({ key, label, kind }): ComparedColumn[] => {
    const [field = "", position] = key.split(".");
    if (position === undefined || shift.quarters === 0) return [{ label, kind, before: key, after: key }];
    const index = Number(position);
    const named = (labels: readonly string[]) => label.replace(/Q[1-5]$/, labels[index] ?? "");
    const later = `${field}.${index - shift.quarters}`;
    const earlier = `${field}.${index + shift.quarters}`;
    return [
      { label: named(shift.before), kind, before: key, after: keys.has(later) ? later : undefined },
      ...(keys.has(earlier) ? [] : [{ label: named(shift.after), kind, before: undefined, after: key }]),
    ];
  });
}
