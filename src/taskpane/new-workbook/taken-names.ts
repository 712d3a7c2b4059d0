import type { Blueprint } from "../../core/workbook/blueprint";
import type { NamesHere } from "../pane-state";

/**
 * Names of the blueprint that the workbook uses already, in the blueprint's order: sheets that people see, hidden ones, tables, names.
 *
 * From what the last check met, so that the question comes before the work; the host, which looks again, has the last word. Compared
 * without case, as spreadsheets do.
 */
export function takenNames(blueprint: Blueprint, here: NamesHere): string[] {
  const taken = (all: readonly string[], used: readonly string[]) => {
    const known = new Set(used.map((name) => name.toLowerCase()));
    return all.filter((name) => known.has(name.toLowerCase()));
  };
  const sheets = [...blueprint.sheets].sort(
    (a, b) => Number(a.visibility !== "visible") - Number(b.visibility !== "visible"),
  );
  const ours = sheets.map(({ name }) => name);
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const names = blueprint.names.map(({ name }) => name);
  const found = [...taken(ours, here.sheets), ...taken(tables, here.tables), ...taken(names, here.names)];
  return [...new Set(found)];
}
