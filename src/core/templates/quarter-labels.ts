import { aboveHeader, quarterGroupColumns, quarterLabelFormula } from "./layout";
import type { ComputedCellSpec, TemplateSpec } from "./template";

/** One group of five quarter columns, and the cells above it that carry the real quarters. */
export interface QuarterGroup {
  readonly table: string;
  readonly group: string;
  readonly cells: readonly ComputedCellSpec[];
}

/** The real quarter labels above every group of quarter columns. */
export function quarterGroups(template: TemplateSpec): QuarterGroup[] {
  return template.tables.flatMap((table) =>
    (table.quarterGroups ?? []).map((group) => {
      const first = quarterGroupColumns(template, table, group);
      const cells = [0, 1, 2, 3, 4].map((index): ComputedCellSpec => ({
        sheet: table.sheet,
        row: aboveHeader(template, table),
        column: first + index,
        label: `Quarter above ${table.columns.find((_, at) => at === table.columns.findIndex((column) => column.label === group) + index)?.label ?? group}`,
        formula: quarterLabelFormula(index),
        style: "Coalition Quarter",
        value: ({ quarters }) => quarters[index] ?? "",
      }));
      return { table: table.name, group, cells };
    }),
  );
}
