import { readWorkbook, type ReadSources } from "../../src/core/read/read-workbook";
import type { Submission } from "../../src/core/domain/submission";
import { cellAddress, parseArea } from "../../src/core/workbook/address";
import type { CellValue } from "../../src/core/workbook/cell-value";
import type { SheetSnapshot, Snapshot } from "../../src/core/workbook/snapshot";

/** A clean workbook that corruptions are tried on: as a host shows it, and as it was read. */
export interface Corruptible {
  readonly snapshot: Snapshot;
  readonly submission: Submission;
  readonly sources: ReadSources;
}

/** Reads a clean workbook once; corruptions change copies of its snapshot. */
export function corruptible(snapshot: Snapshot): Corruptible {
  const reading = readWorkbook(snapshot);
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  return { snapshot, submission: reading.submission, sources: reading.sources };
}

/** The cell of a submission path, `Budget!L14`. */
export function cellOf({ sources }: Corruptible, path: string): string {
  const place = sources.places.get(path);
  if (place === undefined) throw new Error(`no cell for ${path}`);
  return `${place.sheet}!${place.cell}`;
}

/** A copy in which one sheet is another; what it doesn't touch is shared. */
export function withSheet(snapshot: Snapshot, name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** A copy in which somebody typed a value into a cell, over a formula if there was one. */
export function withTyped(snapshot: Snapshot, cell: string, value: CellValue): Snapshot {
  const [name = "", address = ""] = cell.split("!");
  return withSheet(snapshot, name, (sheet) => {
    const { row, column } = parseArea(address);
    const at = { row: row - sheet.row, column: column - sheet.column };
    const width = Math.max(at.column + 1, sheet.values[0]?.length ?? 0);
    const height = Math.max(at.row + 1, sheet.values.length);
    const values = Array.from({ length: height }, (_, line) => {
      const old = sheet.values[line] ?? [];
      if (line !== at.row && old.length === width) return old;
      const copy = Array.from({ length: width }, (_unused, position): CellValue => old[position] ?? null);
      if (line === at.row) copy[at.column] = value;
      return copy;
    });
    const { [cellAddress(row, column)]: _gone, ...formulas } = sheet.formulas;
    return { ...sheet, values, formulas };
  });
}
