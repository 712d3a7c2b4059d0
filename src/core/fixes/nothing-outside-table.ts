import type { Fix } from "../findings/fix";
import { templateOf } from "../templates/index";
import { areaAddress, areasOverlap, parseArea, type Area } from "../workbook/address";
import { isCellFormula } from "../workbook/cell-value";
import type { Edit } from "../workbook/edit";
import { columnValidation } from "./column-validation";
import { detailText } from "./detail";
import type { FixContext, FixRule } from "./fix-rule";
import { fixOfEdits } from "./fix-of-edits";
import { cellAt, setPlace } from "./set-cell";

/**
 * Pulls rows that stand straight below a table into it, and gives them the formulas and drop-downs that the rows above have.
 *
 * Only straight below: anything else would move what a person placed. Pasted rows mostly bring typed values for computed cells; left
 * standing they would be findings of their own, so they become formulas too, and then the fix asks.
 */
export default {
  criterion: "nothing-outside-table",
  propose(finding, context): Fix[] {
    const sheet = detailText(finding, "sheet");
    const table = detailText(finding, "table");
    const before = detailText(finding, "currentRange");
    const after = detailText(finding, "grownRange");
    if (sheet === undefined || table === undefined || before === undefined || after === undefined) return [];
    const known = context.snapshot.sheets.find(({ name }) => name === sheet)?.tables.find(({ name }) => name === table);
    // A table that another program dropped can't grow, and a totals row would end up inside.
    if (known === undefined || known.hasTotals || known.range !== before) return [];
    const added = parseArea(after).rows - parseArea(before).rows;
    const resize: Edit = { kind: "resize-table", sheet, table, before, after };
    const { edits, typedOver } = missingFormulas(context, sheet, table, parseArea(before), added);
    const rows = added === 1 ? "Take the row into the table" : `Take the ${added} rows into the table`;
    const cells = typedOver === 1 ? "the typed value" : `${typedOver} typed values`;
    const title = typedOver === 0 ? rows : `${rows}, with formulas instead of ${cells}`;
    return fixOfEdits(title, typedOver === 0, [
      resize,
      ...edits,
      ...dropDowns(context, sheet, table, parseArea(before), added),
    ]);
  },
} satisfies FixRule;

/** Drop-downs for the added rows, in columns where these cells accept anything; what somebody has put there stays. */
function dropDowns(context: FixContext, sheetName: string, tableName: string, area: Area, added: number): Edit[] {
  const sheet = context.snapshot.sheets.find(({ name }) => name === sheetName);
  const table = sheet?.tables.find(({ name }) => name === tableName);
  return (table?.columns ?? []).flatMap(({ name }, index): Edit[] => {
    const validation = columnValidation(name, tableName, context);
    const cells = { row: area.row + area.rows, column: area.column + index, rows: added, columns: 1 };
    const standing = sheet?.validations.some(({ range }) => areasOverlap(parseArea(range), cells));
    return validation?.rule.kind !== "list" || standing === true
      ? []
      : [{ kind: "set-validation", sheet: sheetName, range: areaAddress(cells), before: null, after: validation }];
  });
}

/** Formulas for the computed cells of the added rows that have none, and how many of those cells hold a typed value. */
function missingFormulas(
  { submission, snapshot, round }: FixContext,
  sheet: string,
  table: string,
  area: Area,
  added: number,
): { edits: Edit[]; typedOver: number } {
  const spec = templateOf(submission.workbook.templateId)
    ?.spec(round)
    .tables.find(({ name }) => name === table);
  const headers = snapshot.sheets
    .find(({ name }) => name === sheet)
    ?.tables.find(({ name }) => name === table)?.columns;
  const edits: Edit[] = [];
  let typedOver = 0;
  for (const [index, { name }] of (headers ?? []).entries()) {
    const formula = spec?.columns.find(({ label }) => label === name)?.computed?.formula;
    if (formula === undefined) continue;
    for (let row = area.row + area.rows; row < area.row + area.rows + added; row += 1) {
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
