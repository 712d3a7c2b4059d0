import { areaAddress, areasOverlap, parseArea, type Area } from "../workbook/address";
import { isCellFormula } from "../workbook/cell-value";
import type { Edit } from "../workbook/edit";
import { columnValidation } from "./column-validation";
import type { FixContext } from "./fix-rule";
import { cellAt, setPlace } from "./set-cell";
import { tableSpec } from "./table-spec";

/** Rows of a sheet under the columns of a table, whether they are in it already or about to be. */
export interface TableRows {
  readonly sheet: string;
  readonly table: string;
  /** As wide as the table. */
  readonly area: Area;
}

/** Formulas for the computed cells of rows that have none, and how many of those cells hold a typed value. */
export function missingFormulas(
  context: FixContext,
  { sheet, table, area }: TableRows,
): { readonly edits: readonly Edit[]; readonly typedOver: number } {
  const { snapshot } = context;
  const spec = tableSpec(context, table);
  const edits: Edit[] = [];
  let typedOver = 0;
  for (const [index, { name }] of columnsOf(context, sheet, table).entries()) {
    const formula = spec?.columns.find(({ label }) => label === name)?.computed?.formula;
    if (formula === undefined) continue;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const column = area.column + index;
      const standing = cellAt(snapshot, sheet, row, column);
      if (isCellFormula(standing)) continue;
      if (standing !== null) typedOver += 1;
      const cell = areaAddress({ row, column, rows: 1, columns: 1 });
      edits.push(setPlace(snapshot, { sheet, cell }, { formula, value: null }));
    }
  }
  return { edits, typedOver };
}

/** Drop-downs for rows, in columns where these cells accept anything; what somebody has put there stays. */
export function missingDropDowns(context: FixContext, { sheet, table, area }: TableRows): readonly Edit[] {
  const validations = context.snapshot.sheets.find(({ name }) => name === sheet)?.validations ?? [];
  const spec = tableSpec(context, table);
  return columnsOf(context, sheet, table).flatMap(({ name }, index): Edit[] => {
    // Most rows have theirs; what the template says is only asked for where one is missing, because it takes making the workbook anew.
    if (spec?.columns.find(({ label }) => label === name)?.list === undefined) return [];
    const cells = { ...area, column: area.column + index, columns: 1 };
    if (validations.some(({ range }) => areasOverlap(parseArea(range), cells))) return [];
    const validation = columnValidation(name, table, context);
    return validation?.rule.kind !== "list"
      ? []
      : [{ kind: "set-validation", sheet, range: areaAddress(cells), before: null, after: validation }];
  });
}

function columnsOf({ snapshot }: FixContext, sheet: string, table: string): readonly { readonly name: string }[] {
  return snapshot.sheets.find(({ name }) => name === sheet)?.tables.find(({ name }) => name === table)?.columns ?? [];
}
