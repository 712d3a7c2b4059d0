import type { ColumnSpec, TableSpec } from "../templates/template";
import type { QuarterShift } from "./quarter-shift";
import type { Side } from "./side";

/** A column as both workbooks have it: what it is called, and its key in each; undefined where that one doesn't have it or doesn't reach the quarter. */
export interface ComparedColumn {
  readonly label: string;
  readonly kind: ColumnSpec["kind"];
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * The typed columns of a table; those of quarters by the quarter they stand for. Columns that a workbook lacks are left out.
 *
 * @param later the table as the second's template has it, where a round decides on its columns: those are then paired by what they are called
 */
export function comparedColumns(
  table: TableSpec,
  from: Side,
  to: Side,
  shift: QuarterShift,
  later: TableSpec = table,
): ComparedColumn[] {
  const typed = ({ key: part, columns }: TableSpec) =>
    columns.filter(({ key, computed }) => !computed && ![from, to].some((side) => side.misses(`${part}.${key}`)));
  const columns = typed(table);
  const others = typed(later);
  const keys = new Set(columns.map(({ key }) => key));
  return [
    ...columns.flatMap(({ key, label, kind }): ComparedColumn[] => {
      const [field = "", position] = key.split(".");
      if (position === undefined || !quarterLabel.test(label))
        return [{ label, kind, before: key, after: others.find((other) => other.label === label)?.key }];
      if (shift.quarters === 0) return [{ label, kind, before: key, after: key }];
      const index = Number(position);
      const named = (labels: readonly string[]) => label.replace(quarterLabel, labels[index] ?? "");
      const moved = `${field}.${index - shift.quarters}`;
      const earlier = `${field}.${index + shift.quarters}`;
      return [
        { label: named(shift.before), kind, before: key, after: keys.has(moved) ? moved : undefined },
        ...(keys.has(earlier) ? [] : [{ label: named(shift.after), kind, before: undefined, after: key }]),
      ];
    }),
    ...others
      .filter(({ label }) => !columns.some((column) => column.label === label))
      .map(({ key, label, kind }) => ({ label, kind, before: undefined, after: key })),
  ];
}

const quarterLabel = /Q[1-5]$/;
