import type { Area } from "../../grid/area";
import type { Grid } from "../../grid/grid";
import { readAddress } from "../a1";
import { badArgument, notFound } from "../office-fault";

/**
 * The area that a text means on a sheet: an A1 address, with or without a sheet, or a defined name.
 * @param sheetId the sheet meant where the text names none
 * @throws OfficeFault InvalidArgument when the text is neither; ItemNotFound when it names a sheet that isn't there
 */
export function locate(grid: Grid, text: string, sheetId: string): Area {
  const address = readAddress(text);
  if (address) {
    const { sheet, ...rectangle } = address;
    const target = sheet === undefined ? sheetId : grid.sheets.byName(sheet);
    if (target === undefined) throw notFound(`The sheet ${sheet}`);
    return { sheetId: target, ...rectangle };
  }
  const named = namedArea(grid, grid.names.get(text, sheetId)?.formula ?? grid.names.get(text)?.formula, sheetId);
  if (named) return named;
  throw badArgument(`"${text}" is no address on a sheet and no defined name.`);
}

/** The area that a name's formula refers to; undefined where it computes something or its sheet is gone. */
export function namedArea(grid: Grid, formula: string | undefined, sheetId: string): Area | undefined {
  const address = formula === undefined ? undefined : readAddress(formula.replace(/^=/, ""));
  if (!address) return undefined;
  const { sheet, ...rectangle } = address;
  const target = sheet === undefined ? sheetId : grid.sheets.byName(sheet);
  return target === undefined ? undefined : { sheetId: target, ...rectangle };
}
