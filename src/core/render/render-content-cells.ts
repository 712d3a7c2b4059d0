import { absoluteReference, cellAddress } from "../workbook/address";
import type { CellBlock, NameBlueprint, StyledRange, ValidationBlueprint } from "../workbook/blueprint";
import { fieldOf } from "../templates/field";
import type { ContentCellSpec, TemplateContext, TemplateSpec } from "../templates/template";
import { cellValueOf } from "./cell-input";
import { styleFor } from "./styles";

/** The cells outside the tables of one sheet that take a value from the content, with their names, styles and input messages. */
export function renderContentCells(
  template: TemplateSpec,
  sheet: string,
  { content }: TemplateContext,
): { cells: CellBlock[]; names: NameBlueprint[]; styles: StyledRange[]; validations: ValidationBlueprint[] } {
  const named = template.namedCells.filter((cell) => cell.sheet === sheet);
  const all: ContentCellSpec[] = [...named, ...template.contentCells.filter((cell) => cell.sheet === sheet)];
  return {
    cells: all.map((cell) => ({
      row: cell.row,
      column: cell.column,
      rows: [[cell.key === undefined ? null : cellValueOf(fieldOf(content, cell.key), cell.kind)]],
    })),
    names: named.map(({ name, row, column }) => ({
      name,
      refersTo: `=${absoluteReference(sheet, { row, column, rows: 1, columns: 1 })}`,
    })),
    styles: all.map((cell) => ({
      range: cellAddress(cell.row, cell.column),
      style: styleFor(cell.fixed ? "Given" : "Input", cell.kind, cell.width),
    })),
    validations: all
      .filter((cell) => !cell.fixed && (cell.note !== "" || cell.list !== undefined))
      .map(({ row, column, label, note, list }) => ({
        range: cellAddress(row, column),
        rule: list === undefined ? ({ kind: "any" } as const) : ({ kind: "list", source: `=${list}` } as const),
        ...(note === "" ? {} : { prompt: { title: label.slice(0, 32), message: note.slice(0, 255) } }),
        ...(list === undefined
          ? {}
          : { alert: { title: label.slice(0, 32), message: "Choose one from the list.", style: "stop" as const } }),
        allowBlank: true,
      })),
  };
}
