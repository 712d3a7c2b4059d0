import type { Fix } from "../findings/fix";
import { templateOf } from "../templates/index";
import { areaAddress, parseArea, type Area } from "../workbook/address";
import type { Edit } from "../workbook/edit";
import { detailText } from "./detail";
import type { FixContext, FixRule } from "./fix-rule";
import { fixOfEdits } from "./fix-of-edits";
import { cellAt, setPlace } from "./set-cell";

/**
 * Pulls rows that stand straight below a table into it, and gives their computed cells the formulas that the rows above have.
 *
 * Only straight below: anything else would move what a person placed. A formula never goes over something typed; that would be another
 * finding's fix.
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
    const title = added === 1 ? "Take the row into the table" : `Take the ${added} rows into the table`;
    return fixOfEdits(title, true, [resize, ...missingFormulas(context, sheet, table, parseArea(before), added)]);
  },
} satisfies FixRule;

function missingFormulas(
  { submission, snapshot }: FixContext,
  sheet: string,
  table: string,
  area: Area,
  added: number,
): Edit[] {
  const spec = templateOf(submission.workbook.templateId)?.tables.find(({ name }) => name === table);
  const headers = snapshot.sheets
    .find(({ name }) => name === sheet)
    ?.tables.find(({ name }) => name === table)?.columns;
  const edits: Edit[] = [];
  for (const [index, { name }] of (headers ?? []).entries()) {
    const formula = spec?.columns.find(({ label }) => label === name)?.computed?.formula;
    if (formula === undefined) continue;
    for (let row = area.row + area.rows; row < area.row + area.rows + added; row += 1) {
      const column = area.column + index;
      if (cellAt(snapshot, sheet, row, column) !== null) continue;
      const cell = areaAddress({ row, column, rows: 1, columns: 1 });
      edits.push(setPlace(snapshot, { sheet, cell }, { formula, value: null }));
    }
  }
  return edits;
}
