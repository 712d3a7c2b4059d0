import type { Fix } from "../findings/fix";
import { parseArea } from "../workbook/address";
import type { Blueprint, SheetBlueprint } from "../workbook/blueprint";
import { isCellFormula } from "../workbook/cell-value";
import { detailText } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixContext, FixRule } from "./fix-rule";

/**
 * Gives a renamed sheet its name back, unless another sheet has taken it; adds a missing one again, with what the round says and without
 * people's entries. That asks: the last version of the file may still have them.
 */
export default {
  criterion: "sheet-present",
  propose(finding, context): Fix[] {
    const to = detailText(finding, "sheet");
    const from = detailText(finding, "foundAs");
    if (to === undefined) return [];
    if (from === undefined) return addAgain(to, context);
    if (context.snapshot.sheets.some(({ name }) => name !== from && name.toLowerCase() === to.toLowerCase())) return [];
    return fixOfEdits(`Name the sheet "${to}" again`, true, [{ kind: "rename-sheet", from, to }]);
  },
} satisfies FixRule;

function addAgain(name: string, { pristine, snapshot }: FixContext): Fix[] {
  const whole = pristine();
  const sheet = whole?.sheets.find((one) => one.name === name);
  if (whole === undefined || sheet === undefined) return [];
  // A table that somebody moved to a sheet of their own keeps its name, which no other may have.
  const standing = new Set(snapshot.sheets.flatMap(({ tables }) => tables.map((table) => table.name.toLowerCase())));
  if (sheet.tables.some((table) => standing.has(table.name.toLowerCase()))) return [];
  const blueprint: Blueprint = {
    ...whole,
    sheets: [sheet],
    names: whole.names.filter(({ refersTo }) => pointsTo(refersTo, name)),
    activeSheet: name,
  };
  const how = holdsEntries(sheet) ? "as the round has it" : "without entries";
  return fixOfEdits(`Add the sheet "${name}" again, ${how}`, false, [{ kind: "add-sheet", blueprint }]);
}

/** Whether a table on it comes with rows: the dictionary, or the departments of a book. */
function holdsEntries({ cells, tables }: SheetBlueprint): boolean {
  return tables.some(({ range }) => {
    const table = parseArea(range);
    const block = cells.find(({ row, column }) => row === table.row && column === table.column);
    return block?.rows.slice(1).some((row) => row.some((cell) => cell !== null && !isCellFormula(cell))) === true;
  });
}

/** Names refer to one sheet each, absolutely. */
function pointsTo(refersTo: string, sheet: string): boolean {
  return refersTo.startsWith(`=${sheet}!`) || refersTo.startsWith(`='${sheet.replaceAll("'", "''")}'!`);
}
