import type { Grid } from "../../grid/grid";
import { readAddress } from "../a1";
import { badArgument, OfficeFault } from "../office-fault";

/** Excel's rules for a sheet's name. @throws OfficeFault InvalidArgument, or ItemAlreadyExists when it is taken */
export function checkSheetName(grid: Grid, name: string, except?: string): void {
  if (name.trim() === "" || name.length > 31)
    throw badArgument(`A sheet's name has 1 to 31 characters; "${name}" has ${name.length}.`);
  if (/[\\/?*:[\]]/.test(name)) throw badArgument(`The sheet's name "${name}" has one of \\ / ? * : [ ] in it.`);
  if (name.startsWith("'") || name.endsWith("'"))
    throw badArgument(`The sheet's name "${name}" starts or ends with an apostrophe.`);
  if (name.toLowerCase() === "history") throw badArgument('Excel keeps the name "History" for itself.');
  const taken = grid.sheets.byName(name);
  if (taken !== undefined && taken !== except)
    throw new OfficeFault("ItemAlreadyExists", `There is a sheet with the name ${name} already.`);
}

/**
 * Excel's rules for the name of a table or a defined name; the two share one set of names.
 * @param except id of the table, or the name, that may have it
 * @throws OfficeFault InvalidArgument
 */
export function checkName(grid: Grid, name: string, except?: string, sheetId?: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || name.length > 255)
    throw badArgument(
      `"${name}" can't be a name: it starts with a letter or underscore, has only letters, digits, dots and underscores, and no spaces.`,
    );
  if (readAddress(name) || /^(r\d*c\d*|r|c)$/i.test(name))
    throw badArgument(`"${name}" can't be a name: it reads as a cell's address.`);
  const table = grid.tables.get(name);
  if (table && table.id !== except) throw badArgument(`There is a table with the name ${name} already.`);
  const named = grid.names.get(name, sheetId);
  if (named && named.name !== except) throw badArgument(`There is a defined name ${name} already.`);
}
