import { parseReference } from "../../workbook/address";
import type { Blueprint, SheetBlueprint } from "../../workbook/blueprint";
import type { CellInput } from "../../workbook/cell-value";
import type { Edit } from "../../workbook/edit";
import { sameContent } from "../../workbook/same-content";
import type { FixContext } from "../fix-rule";
import { cellAt, setPlace } from "../set-cell";

/** What the round says on Start, by the names of the cells; the rest of that sheet is people's. */
const ofTheRound = ["Department", "Round", "Envelope"] as const;

/** What Start says of the round, and the headings that name department and round where nobody has written their own. */
export function renewStart(context: FixContext, pristine: Blueprint, renewed: Blueprint): (Edit | undefined)[] {
  return [...cells(context, renewed), ...headings(context, pristine, renewed)];
}

function cells({ snapshot, sources }: FixContext, renewed: Blueprint): (Edit | undefined)[] {
  return ofTheRound.flatMap((name): (Edit | undefined)[] => {
    const place = sources.places.get(`start.${name.toLowerCase()}`);
    const made = renewed.names.find((one) => one.name === name);
    if (place === undefined || made === undefined) return [undefined];
    const { sheet, area } = parseReference(made.refersTo);
    const value = valueAt(
      renewed.sheets.find((one) => one.name === sheet),
      area.row,
      area.column,
    );
    const edit = setPlace(snapshot, place, value);
    return edit.kind === "set-cells" && sameContent(edit.before[0]?.[0] ?? null, value) ? [] : [edit];
  });
}

function headings({ snapshot }: FixContext, pristine: Blueprint, renewed: Blueprint): Edit[] {
  return renewed.sheets.flatMap((sheet): Edit[] => {
    if (sheet.visibility !== "visible" || !snapshot.sheets.some(({ name }) => name === sheet.name)) return [];
    const old = valueAt(
      pristine.sheets.find(({ name }) => name === sheet.name),
      0,
      0,
    );
    const heading = valueAt(sheet, 0, 0);
    return sameContent(heading, old) || !sameContent(cellAt(snapshot, sheet.name, 0, 0), old)
      ? []
      : [setPlace(snapshot, { sheet: sheet.name, cell: "A1" }, heading)];
  });
}

function valueAt(sheet: SheetBlueprint | undefined, row: number, column: number): CellInput {
  for (const block of sheet?.cells ?? []) {
    const cell = block.rows[row - block.row]?.[column - block.column];
    if (cell !== undefined) return cell;
  }
  return null;
}
