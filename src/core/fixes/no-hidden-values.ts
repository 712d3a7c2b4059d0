import type { Fix } from "../findings/fix";
import { parseArea } from "../workbook/address";
import type { FixRule } from "./fix-rule";
import { fixOfEdits } from "./fix-of-edits";

/**
 * Shows all hidden rows of the table, or the hidden columns that hold something. Safe: nothing is changed that anybody entered, and what is
 * shown can be hidden again. A filter stays set; Excel applies it again only when asked.
 */
export default {
  criterion: "no-hidden-values",
  propose(finding, { read, snapshot }): Fix[] {
    const index = finding.path[2];
    const hidden = typeof index === "number" ? read.workbook.hidden[index] : undefined;
    const sheet = snapshot.sheets.find(({ name }) => name === hidden?.sheet);
    const table = sheet?.tables.find(({ name }) => name === hidden?.table);
    if (hidden === undefined || sheet === undefined || table === undefined) return [];
    const area = parseArea(table.range);
    const named = new Set(hidden.names);
    const at =
      hidden.what === "row"
        ? sheet.hiddenRows.filter((row) => row >= area.row && row < area.row + area.rows)
        : table.columns.flatMap(({ name }, position) =>
            named.has(name) && sheet.hiddenColumns.includes(area.column + position) ? [area.column + position] : [],
          );
    if (at.length === 0) return [];
    const what = hidden.what === "row" ? "rows" : "columns";
    const title = at.length === 1 ? `Show the ${hidden.what}` : `Show the ${at.length} ${what}`;
    return fixOfEdits(title, true, [{ kind: "set-hidden", sheet: sheet.name, what, at, before: true, after: false }]);
  },
} satisfies FixRule;
