import { cellAddress, type Place } from "../core/workbook/address";
import type { Progress, SpreadsheetHost } from "../core/workbook/spreadsheet-host";
import { workbookInItsLooks } from "../core/workbook-in-its-looks";
import { XlsxFile } from "../xlsx/xlsx-file";
import type { Grid } from "./grid/grid";

/** Whether nothing has been typed or made yet: one sheet, and nothing on it. */
export function isUntouched({ sheets, cells }: Grid): boolean {
  const [first, ...others] = sheets.ids;
  return first !== undefined && others.length === 0 && cells.used(first, true) === undefined;
}

/**
 * Puts a workbook file into an untouched workbook.
 *
 * @returns what it lacks here, in whole sentences
 * @throws HostError with what to do; the workbook is then as it was
 */
export async function openFile(
  grid: Grid,
  host: SpreadsheetHost,
  bytes: Uint8Array,
  progress: Progress,
): Promise<readonly string[]> {
  const snapshot = await new XlsxFile(bytes).snapshot();
  const { blueprint, edits, lost } = workbookInItsLooks(snapshot);
  const [blank] = grid.sheets.ids;
  const remarks: string[] = [];
  // Out of the way of a sheet that may be called the same.
  if (blank !== undefined) grid.sheets.rename(blank, freeName(blueprint.sheets.map(({ name }) => name)));
  try {
    await host.build(blueprint, { ...progress, onRemark: (sentence) => remarks.push(sentence) });
  } catch (error) {
    if (blank !== undefined) grid.sheets.rename(blank, "Sheet1");
    throw error;
  }
  if (edits.length > 0) await host.apply(edits);
  if (blank !== undefined) grid.sheets.remove(blank);
  const shown = grid.sheets.byName(blueprint.activeSheet);
  if (shown !== undefined) grid.sheets.activate(shown);
  return [...lost, ...remarks];
}

function freeName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = "Blank";
  for (let count = 2; names.has(name.toLowerCase()); count += 1) name = `Blank ${count}`;
  return name;
}

/** A workbook as a file, and what is not in it. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly lost: readonly string[];
}

/**
 * The workbook in the grid as a file, for Excel and every other program.
 *
 * @throws HostError where it can't be read, or holds what no file can
 */
export async function saveFile(grid: Grid, host: SpreadsheetHost, progress: Progress): Promise<SavedFile> {
  const snapshot = await host.snapshot(progress);
  const { blueprint, edits, lost, fileName } = workbookInItsLooks(snapshot, spilledCells(grid));
  const file = new XlsxFile();
  await file.build(blueprint);
  if (edits.length > 0) await file.apply(edits);
  // A snapshot holds no looks, so those of the template are given to its sheets.
  const looks = "Its colours and number formats are the template's; what you changed of them in the grid is not in it.";
  return {
    name: `${fileName ?? "Workbook"}.xlsx`,
    bytes: file.bytes,
    lost: [...(fileName === undefined ? [] : [looks]), ...lost],
  };
}

function spilledCells({ sheets, cells }: Grid): Place[] {
  return sheets.ids.flatMap((id) =>
    cells.spilled(id).map(({ row, column }) => ({ sheet: sheets.name(id), cell: cellAddress(row, column) })),
  );
}
