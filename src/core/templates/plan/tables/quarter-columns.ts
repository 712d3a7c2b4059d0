import type { ColumnSpec } from "../../template";

/** Numbers of the five quarters of a plan, as headers have them: Q1..Q5. */
export const five = [1, 2, 3, 4, 5] as const;

/** Five columns, one a quarter: `quarters.0` under "Q1", or "Target Q1" with a prefix. */
export function quarterColumns(
  key: string,
  prefix: string,
  kind: "money" | "number",
  note: (quarter: number) => string,
): ColumnSpec[] {
  return five.map((quarter) => ({
    key: `${key}.${quarter - 1}`,
    label: `${prefix}Q${quarter}`,
    kind,
    note: note(quarter),
    width: 12,
  }));
}
