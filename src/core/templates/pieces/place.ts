import type { CellValue } from "../../workbook/cell-value";
import type { ComputedCellSpec, LabelSpec, TemplateContext } from "../template";

/** Ways to put fixed texts and computed cells on one sheet; rows and columns are zero-based. */
export interface SheetPlacer<Context extends TemplateContext> {
  label(row: number, column: number, text: string, style?: string): LabelSpec;
  /** The formula comes without its "=". */
  cell(
    row: number,
    column: number,
    name: string,
    style: string,
    formula: string,
    value: (context: Context) => CellValue,
  ): ComputedCellSpec<Context>;
}

/** Places texts and computed cells on one sheet, whose name is then said once. */
export function placeOn<Context extends TemplateContext>(sheet: string): SheetPlacer<Context> {
  return {
    label: (row, column, text, style = "Coalition Label") => ({ sheet, row, column, text, style }),
    cell: (row, column, name, style, formula, value) => ({
      sheet,
      row,
      column,
      label: name,
      formula: `=${formula}`,
      style,
      value,
    }),
  };
}
