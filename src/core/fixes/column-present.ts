import type { Fix } from "../findings/fix";
import { areaAddress, areasOverlap, parseArea, type Area } from "../workbook/address";
import type { CellInput } from "../workbook/cell-value";
import type { Edit } from "../workbook/edit";
import { columnValidation } from "./column-validation";
import { detailText } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixContext, FixRule } from "./fix-rule";
import { cellAt, setCell } from "./set-cell";
import { tableSpec } from "./table-spec";

/**
 * Gives a renamed column its header back, and puts a missing one at the right end of its table: columns are found by their header
 * wherever they stand, and nothing else has to move. That asks, because its entries are gone; the last version may still have them.
 */
export default {
  criterion: "column-present",
  propose(finding, context): Fix[] {
    const column = detailText(finding, "column");
    const missingFrom = detailText(finding, "missingFrom");
    if (column === undefined) return [];
    if (missingFrom !== undefined) return putBack(column, missingFrom, context);
    return fixOfEdits(`Name the column "${column}" again`, true, [setCell(context, finding.path, column)]);
  },
} satisfies FixRule;

function putBack(label: string, tableName: string, context: FixContext): Fix[] {
  const { snapshot } = context;
  const sheet = snapshot.sheets.find(({ tables }) => tables.some(({ name }) => name === tableName));
  const table = sheet?.tables.find(({ name }) => name === tableName);
  const column = tableSpec(context, tableName)?.columns.find((one) => one.label === label);
  if (sheet === undefined || table === undefined || column === undefined || table.hasTotals || !table.hasHeaders)
    return [];
  const area = parseArea(table.range);
  const beside: Area = { ...area, column: area.column + area.columns, columns: 1 };
  const grown: Area = { ...area, columns: area.columns + 1 };
  const stands = Array.from({ length: area.rows }, (_, row) =>
    cellAt(snapshot, sheet.name, area.row + row, beside.column),
  );
  // What stands beside the table isn't ours to write over, and tables can't overlap.
  if (stands.some((cell) => cell !== null && cell !== "")) return [];
  if (sheet.tables.some((other) => other !== table && areasOverlap(parseArea(other.range), grown))) return [];
  const cells: CellInput[] = [
    label,
    ...Array.from({ length: column.computed === undefined ? 0 : area.rows - 1 }, (): CellInput => ({
      formula: column.computed?.formula ?? "",
      value: null,
    })),
  ];
  const write: Edit = {
    kind: "set-cells",
    sheet: sheet.name,
    range: areaAddress({ ...beside, rows: cells.length }),
    before: cells.map((_, row) => [stands[row] ?? null]),
    after: cells.map((cell) => [cell]),
  };
  const resize: Edit = {
    kind: "resize-table",
    sheet: sheet.name,
    table: tableName,
    before: table.range,
    after: areaAddress(grown),
  };
  const body = areaAddress({ ...beside, row: area.row + 1, rows: area.rows - 1 });
  const validation = columnValidation(label, tableName, context);
  const accept: Edit[] =
    validation === undefined || sheet.validations.some(({ range }) => areasOverlap(parseArea(range), parseArea(body)))
      ? []
      : [{ kind: "set-validation", sheet: sheet.name, range: body, before: null, after: validation }];
  return fixOfEdits(`Put the column "${label}" back, at the end of ${tableName} and without entries`, false, [
    write,
    resize,
    ...accept,
  ]);
}
