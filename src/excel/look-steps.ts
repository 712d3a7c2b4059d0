import type { SheetBlueprint, StyleDefinition } from "../core/workbook/blueprint";
import { joinedRanges } from "./joined-ranges";
import { setStyle } from "./office-style";
import { setValidation } from "./office-validation";
import { pointsFromCharacters } from "./points-from-characters";
import type { WriteStep } from "./send-steps";

/** Makes named styles. */
export function styleSteps(styles: Readonly<Record<string, StyleDefinition>>): WriteStep[] {
  return Object.entries(styles).map(([name, definition]) => ({
    characters: 2_000,
    queue: (context) => {
      context.workbook.styles.add(name);
      setStyle(context.workbook.styles.getItem(name), definition);
    },
  }));
}

/** Lays styles, validations and conditional formats on a sheet, then sizes its columns and rows and freezes its head. */
export function lookSteps(sheet: SheetBlueprint): WriteStep[] {
  return [
    ...joinedRanges(sheet.styles).map(({ range, style }) =>
      sheetStep(sheet, 500, (target) => {
        target.getRange(range).style = style;
      }),
    ),
    ...sheet.validations.map((validation) =>
      sheetStep(sheet, 1_800, (target) => setValidation(target.getRange(validation.range), validation)),
    ),
    ...sheet.conditionalFormats.map(({ range, formula, fill, fontColor, bold }) =>
      sheetStep(sheet, 1_800, (target) => {
        const { custom } = target.getRange(range).conditionalFormats.add("Custom");
        custom.rule.formula = formula;
        if (fill !== undefined) custom.format.fill.color = fill;
        if (fontColor !== undefined) custom.format.font.color = fontColor;
        if (bold !== undefined) custom.format.font.bold = bold;
      }),
    ),
    ...equalWidths(sheet.columnWidths).map(({ column, columns, characters }) =>
      sheetStep(sheet, 500, (target) => {
        target.getRangeByIndexes(0, column, 1, columns).format.columnWidth = pointsFromCharacters(characters);
      }),
    ),
    ...Object.entries(sheet.rowHeights).map(([row, points]) =>
      sheetStep(sheet, 500, (target) => {
        target.getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = points;
      }),
    ),
    sheetStep(sheet, 800, (target) => {
      freeze(target, sheet);
      target.showGridlines = sheet.showGridlines;
      if (sheet.tabColor !== undefined) target.tabColor = sheet.tabColor;
    }),
  ];
}

function sheetStep(sheet: SheetBlueprint, characters: number, write: (target: Excel.Worksheet) => void): WriteStep {
  return { characters, queue: (context) => write(context.workbook.worksheets.getItem(sheet.name)) };
}

function freeze(target: Excel.Worksheet, { frozenRows, frozenColumns }: SheetBlueprint): void {
  if (frozenRows > 0 && frozenColumns > 0)
    target.freezePanes.freezeAt(target.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  else if (frozenRows > 0) target.freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) target.freezePanes.freezeColumns(frozenColumns);
}

/** Neighbouring columns of one width, so that a sheet takes a few actions and not one a column. */
function equalWidths(widths: readonly number[]): { column: number; columns: number; characters: number }[] {
  const groups: { column: number; columns: number; characters: number }[] = [];
  for (const [column, characters] of widths.entries()) {
    const last = groups.at(-1);
    if (last && last.characters === characters && last.column + last.columns === column) last.columns += 1;
    else groups.push({ column, columns: 1, characters });
  }
  return groups;
}
