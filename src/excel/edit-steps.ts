import { absoluteReference, parseArea } from "../core/workbook/address";
import { isCellFormula, type CellInput } from "../core/workbook/cell-value";
import { cellToWrite } from "./cell-to-write";
import { hiddenStep, mergeStep, validationStep } from "./form-steps";
import type { ReadyEdit } from "./read-before";
import type { RowLook } from "./row-looks";
import type { WriteStep } from "./send-steps";

/** Makes an edit. */
export function makeStep(ready: ReadyEdit): WriteStep {
  const { edit, sheetId } = ready;
  if (edit.kind === "rename-sheet") return renameStep(sheetId, edit.to);
  if (edit.kind === "resize-table") return resizeStep(edit.table, edit.after, looksOfRows(ready), "after");
  if (edit.kind === "set-merge") return mergeStep(sheetId, edit.range, edit.after);
  if (edit.kind === "set-hidden")
    return hiddenStep(sheetId, edit, edit.after, "filters" in ready ? ready.filters : undefined);
  if (edit.kind === "set-validation") return validationStep(sheetId, edit.range, edit.after);
  if (edit.kind === "set-name") return nameStep(edit.sheet, edit.name, edit.after);
  const formats = "formats" in ready ? ready.formats : [];
  return {
    characters: 800 + JSON.stringify(edit.after).length,
    queue: (context) => {
      const range = context.workbook.worksheets.getItem(sheetId).getRange(edit.range);
      for (const [row, column] of textCells(edit.after, formats))
        range.getCell(row, column).numberFormat = [["General"]];
      range.formulas = edit.after.map((cells, row) =>
        cells.map((cell, column) => written(cell, formats[row]?.[column])),
      );
    },
  };
}

/** Takes an edit back, whether or not it has been made: it puts there what stood there before. */
export function takeBackStep(ready: ReadyEdit): WriteStep {
  const { edit, sheetId } = ready;
  if (edit.kind === "rename-sheet") return renameStep(sheetId, edit.from);
  if (edit.kind === "resize-table") return resizeStep(edit.table, edit.before, looksOfRows(ready), "before");
  if (edit.kind === "set-merge") return mergeStep(sheetId, edit.range, edit.before);
  if (edit.kind === "set-hidden") return hiddenStep(sheetId, edit, edit.before);
  if (edit.kind === "set-validation") return validationStep(sheetId, edit.range, edit.before);
  if (edit.kind === "set-name") return nameStep(edit.sheet, edit.name, edit.before);
  if (!("standing" in ready)) throw new RangeError("takeBackStep needs what stood in the cells before");
  const { standing, formats } = ready;
  return {
    characters: 800 + JSON.stringify(standing).length,
    queue: (context) => {
      const range = context.workbook.worksheets.getItem(sheetId).getRange(edit.range);
      const before = standing.map((cells) =>
        cells.map(({ value, formula }): CellInput => (formula === undefined ? value : { formula, value })),
      );
      const notText = textCells(before, formats);
      for (const [row, column] of textCells(edit.after, formats)) range.getCell(row, column).numberFormat = [["@"]];
      for (const [row, column] of notText) range.getCell(row, column).numberFormat = [["General"]];
      range.formulas = before.map((cells, row) => cells.map((cell, column) => written(cell, formats[row]?.[column])));
      for (const [row, column] of notText) range.getCell(row, column).numberFormat = [["@"]];
    },
  };
}

/** In a cell formatted as text, text stays text without an apostrophe; with one, Excel might keep the apostrophe as a letter. */
function written(cell: CellInput, format: string | undefined): string | number | boolean {
  return typeof cell === "string" && format === "@" ? cell : cellToWrite(cell);
}

/**
 * Cells formatted as text, those of them that are to hold something else: Excel would turn a number or formula put there into text again,
 * and a fix of "number stored as text" would change nothing.
 */
function textCells(
  after: readonly (readonly CellInput[])[],
  formats: readonly (readonly string[])[],
): (readonly [row: number, column: number])[] {
  const areText = (cell: CellInput) => !isCellFormula(cell) && (typeof cell === "string" || cell === null);
  return after.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (formats[row]?.[column] === "@" && !areText(cell) ? [[row, column] as const] : [])),
  );
}

function renameStep(sheetId: string, name: string): WriteStep {
  return {
    characters: 300,
    queue: (context) => {
      context.workbook.worksheets.getItem(sheetId).name = name;
    },
  };
}

/** By the sheet's name, which a formula needs; where the same list renames the sheet, the edit speaks of it as it is called by then. */
function nameStep(sheet: string, name: string, range: string): WriteStep {
  return {
    characters: 300,
    queue: (context) => {
      context.workbook.names.getItem(name).formula = `=${absoluteReference(sheet, parseArea(range))}`;
    },
  };
}

function looksOfRows(ready: ReadyEdit): readonly RowLook[] {
  return "looks" in ready ? ready.looks : [];
}

function resizeStep(table: string, range: string, looks: readonly RowLook[], which: "before" | "after"): WriteStep {
  // Parsed first: the table's own sheet is meant, and a reference with another sheet's name would be refused late.
  const area = parseArea(range);
  return {
    characters: 500 + 300 * looks.length,
    queue: (context) => {
      const target = context.workbook.tables.getItem(table);
      const sheet = target.worksheet;
      target.resize(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns));
      for (const look of looks) sheet.getRangeByIndexes(look.row, look.column, look.rows, 1).style = look[which];
    },
  };
}
