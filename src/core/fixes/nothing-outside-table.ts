import type { Fix } from "../findings/fix";
import { parseArea } from "../workbook/address";
import type { Edit } from "../workbook/edit";
import { detailText } from "./detail";
import { missingDropDowns, missingFormulas } from "./fill-out-rows";
import type { FixRule } from "./fix-rule";
import { fixOfEdits } from "./fix-of-edits";

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
    const standing = parseArea(before);
    const added = parseArea(after).rows - standing.rows;
    const area = { ...standing, row: standing.row + standing.rows, rows: added };
    const resize: Edit = { kind: "resize-table", sheet, table, before, after };
    const { edits, typedOver } = missingFormulas(context, { sheet, table, area });
    const rows = added === 1 ? "Take the row into the table" : `Take the ${added} rows into the table`;
    const cells = typedOver === 1 ? "the typed value" : `${typedOver} typed values`;
    const title = typedOver === 0 ? rows : `${rows}, with formulas instead of ${cells}`;
    return fixOfEdits(title, typedOver === 0, [resize, ...edits, ...missingDropDowns(context, { sheet, table, area })]);
  },
} satisfies FixRule;
