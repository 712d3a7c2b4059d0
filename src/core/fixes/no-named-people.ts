import type { Submission } from "../domain/submission";
import type { Fix } from "../findings/fix";
import { areaAddress, parseArea } from "../workbook/address";
import type { Edit } from "../workbook/edit";
import type { FixRule } from "./fix-rule";
import { fixOfEdits } from "./fix-of-edits";
import { cellAt } from "./set-cell";

/** Header of a column that was emptied in the middle of a table, where no column can be taken out and none goes without a header. */
const emptied = "Emptied";

/**
 * Takes a column of somebody's own that is about single people out of Evidence or Groups. Asks: the entries may exist nowhere else.
 *
 * Only the last column can go; one between others is emptied and its header with it. What stands in a sentence a person takes out, and
 * a table of its own goes with its sheet.
 */
export default {
  criterion: "no-named-people",
  propose(finding, { read, sources, snapshot }): Fix[] {
    const [, list, index] = finding.path;
    const added = list === "addedColumns" && typeof index === "number" ? read.workbook.addedColumns[index] : undefined;
    const place = sources.places.get(finding.path.join("."));
    const sheet = snapshot.sheets.find(({ name }) => name === place?.sheet);
    const table = sheet?.tables.find(({ name }) => name === added?.table);
    if (added === undefined || place === undefined || sheet === undefined || table === undefined) return [];
    const area = parseArea(table.range);
    const column = area.column + table.columns.findIndex(({ name }) => name === added.header);
    if (column < area.column || table.hasTotals || !table.hasHeaders) return [];
    const isLast = column === area.column + area.columns - 1;
    const cells = Array.from({ length: area.rows }, (_, row) => [cellAt(snapshot, sheet.name, area.row + row, column)]);
    const header = uniqueHeader(table.columns.map(({ name }) => name));
    const empty: Edit = {
      kind: "set-cells",
      sheet: sheet.name,
      range: areaAddress({ ...area, column, columns: 1 }),
      before: cells,
      after: cells.map((_, row) => [row === 0 && !isLast ? header : null]),
    };
    const shrink: Edit = {
      kind: "resize-table",
      sheet: sheet.name,
      table: table.name,
      before: table.range,
      after: areaAddress({ ...area, columns: area.columns - 1 }),
    };
    return isLast
      ? fixOfEdits("Delete the column", false, [shrink, empty])
      : fixOfEdits(`Empty the column and call it "${header}"`, false, [empty]);
  },
} satisfies FixRule<Submission>;

function uniqueHeader(taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const header = number === 1 ? emptied : `${emptied} ${number}`;
    if (!taken.some((name) => name.toLowerCase() === header.toLowerCase())) return header;
  }
}
