import type { CellsEdit } from "./cells-edit";
import { HostError } from "../core/workbook/spreadsheet-host";

/** An edit and the sheet it is about, by the id that survives renaming. */
export interface PlacedEdit {
  readonly edit: CellsEdit;
  readonly sheetId: string;
}

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * Finds the sheet of each edit, following the renames among them: an edit after "A becomes B" speaks of B and means A.
 *
 * @throws HostError "changed" where a sheet is gone; "name-taken" where another sheet has the name it should get
 */
export function placeEdits(edits: readonly CellsEdit[], sheets: readonly ListedSheet[]): PlacedEdit[] {
  const ids = new Map(sheets.map(({ id, name }) => [name.toLowerCase(), id]));
  return edits.map((edit) => {
    const name = edit.kind === "rename-sheet" ? edit.from : edit.sheet;
    const sheetId = ids.get(name.toLowerCase());
    if (sheetId === undefined)
      throw new HostError(
        "changed",
        `Sheet “${name}” is no longer there, so nothing was changed. Check the workbook again.`,
      );
    if (edit.kind === "rename-sheet") {
      const holder = ids.get(edit.to.toLowerCase());
      if (holder !== undefined && holder !== sheetId)
        throw new HostError(
          "name-taken",
          `There is a sheet “${edit.to}” by now, so “${edit.from}” can't take that name and nothing was changed. Check the workbook again.`,
        );
      ids.delete(edit.from.toLowerCase());
      ids.set(edit.to.toLowerCase(), sheetId);
    }
    return { edit, sheetId };
  });
}
