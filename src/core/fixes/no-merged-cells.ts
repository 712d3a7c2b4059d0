import type { ValueKind } from "../templates/template";
import type { Fix } from "../findings/fix";
import { areaAddress, parseArea, type Area } from "../workbook/address";
import { isCellError, isCellFormula, type CellInput } from "../workbook/cell-value";
import type { Edit } from "../workbook/edit";
import type { FixContext, FixRule } from "./fix-rule";
import { fixOfEdits } from "./fix-of-edits";
import { cellAt } from "./set-cell";
import { tableSpec } from "./table-spec";

/** Kinds of which one value may well be meant for several rows; an amount filled down would be counted several times, an ID stand twice. */
const meantForAll: ReadonlySet<ValueKind> = new Set(["text", "ids", "date", "quarter", "choice", "yesNo"]);

/**
 * Takes the area apart. Safe where that leaves every row as it is read already: one row high, or nothing in it. Else a person says
 * whether the value is meant for all rows.
 */
export default {
  criterion: "no-merged-cells",
  propose(finding, context): Fix[] {
    const index = finding.path[2];
    const merged = typeof index === "number" ? context.read.workbook.merged[index] : undefined;
    if (merged === undefined) return [];
    const { sheet, range } = merged;
    const unmerge: Edit = { kind: "set-merge", sheet, range, before: true, after: false };
    const area = parseArea(range);
    const value = cellAt(context.snapshot, sheet, area.row, area.column);
    const header = headerRow(merged.table, sheet, context);
    if (area.rows === 1 || value === null || value === "" || header === undefined || area.row <= header)
      return fixOfEdits("Unmerge", true, [unmerge]);
    const alone = fixOfEdits("Unmerge; the value stays in the first row", false, [unmerge]);
    const below = rowsBelow(sheet, area, context);
    if (below === undefined || !isForAll(merged.table, merged.columns[0], context)) return alone;
    const others = area.rows === 2 ? "the other row" : `the other ${area.rows - 1} rows`;
    const fill: Edit = {
      kind: "set-cells",
      sheet,
      range: areaAddress(below),
      before: Array.from({ length: below.rows }, () => [null]),
      after: Array.from({ length: below.rows }, () => [value]),
    };
    return [...fixOfEdits(`Unmerge and fill ${inWords(value)} into ${others}`, false, [unmerge, fill]), ...alone];
  },
} satisfies FixRule;

function headerRow(table: string, sheet: string, { snapshot }: FixContext): number | undefined {
  const found = snapshot.sheets.find(({ name }) => name === sheet)?.tables.find(({ name }) => name === table);
  return found && parseArea(found.range).row;
}

/** The first column of the area under its first row; undefined where another program has left something in a covered cell. */
function rowsBelow(sheet: string, area: Area, { snapshot }: FixContext): Area | undefined {
  for (let row = area.row + 1; row < area.row + area.rows; row += 1)
    if (cellAt(snapshot, sheet, row, area.column) !== null) return undefined;
  return { row: area.row + 1, column: area.column, rows: area.rows - 1, columns: 1 };
}

function isForAll(table: string, label: string | undefined, context: FixContext): boolean {
  const column = tableSpec(context, table)?.columns.find((one) => one.label === label);
  return (
    column !== undefined && column.computed === undefined && (meantForAll.has(column.kind) || column.list !== undefined)
  );
}

function inWords(value: CellInput): string {
  if (isCellFormula(value)) return "the formula";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? `"${value.length <= 40 ? value : `${value.slice(0, 37)}...`}"` : "the value";
}
