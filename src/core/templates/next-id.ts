import { rowsOf } from "./field";
import { aboveHeader, firstColumn } from "./layout";
import type { ComputedCellSpec, TableSpec, TemplateSpec } from "./template";

/** How high the sheet's formula looks; beyond it people number by hand. */
const highest = 999;

/** Number of the next free ID of a table: one more than the highest that bears the department's code, if any, and the table's part. */
export function nextIdNumber(rows: readonly { readonly id?: string }[], code: string, part: string): number {
  const pattern = new RegExp(`^${idPrefix(code, part)}0*([0-9]{1,6})$`, "i");
  return 1 + rows.reduce((max, row) => Math.max(max, Number(pattern.exec(row.id?.trim() ?? "")?.[1] ?? 0)), 0);
}

/** What IDs of a table start with: `SAL-BL-` in a department's workbook, `D-` in the coalition's, which have no code. */
function idPrefix(code: string, part: string): string {
  return code === "" ? `${part}-` : `${code}-${part}-`;
}

/** An ID of a table in full: `SAL-BL-014`. */
export function formatId(code: string, table: Pick<TableSpec, "idPart" | "idDigits">, number: number): string {
  return `${idPrefix(code, table.idPart ?? "")}${String(number).padStart(table.idDigits ?? 2, "0")}`;
}

/**
 * The cell above each table that proposes its next free ID.
 *
 * Counts candidates with COUNTIF instead of cutting numbers out of the IDs, so that one odd ID doesn't turn the proposal into an error.
 */
export function nextIdCells(template: TemplateSpec): ComputedCellSpec[] {
  return template.tables
    .filter((table) => table.idPart !== undefined)
    .map((table) => {
      const part = table.idPart ?? "";
      const prefix = template.idCode === "" ? `"${part}-"` : `${template.idCode}&"-${part}-"`;
      const format = "0".repeat(table.idDigits ?? 2);
      const ids = `${table.name}[${table.columns[0]?.label ?? ""}]`;
      const taken = `SUMPRODUCT(MAX((COUNTIF(${ids},${prefix}&TEXT(ROW($1:$${highest}),"${format}"))>0)*ROW($1:$${highest})))`;
      return {
        sheet: table.sheet,
        row: aboveHeader(template, table),
        column: firstColumn(template, table),
        label: `Next ID of ${table.name}`,
        formula: `="Next: "&${prefix}&TEXT(${taken}+1,"${format}")`,
        style: "Coalition Hint",
        value: ({ content, code }) => {
          const rows = rowsOf(content, table.key) as readonly { id?: string }[];
          const within = rows.filter((row) => Number(/([0-9]+)$/.exec(row.id ?? "")?.[1] ?? 0) <= highest);
          return `Next: ${formatId(code, table, nextIdNumber(within, code, table.idPart ?? ""))}`;
        },
      };
    });
}
