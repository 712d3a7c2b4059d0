import type { Blueprint, SheetBlueprint } from "../../core/workbook/blueprint";
import type { Area } from "../../core/workbook/address";
import {
  areaAddress,
  areasOverlap,
  cellAddress,
  columnLetters,
  parseArea,
  sheetLimits,
} from "../../core/workbook/address";
import { HostError } from "../../core/workbook/spreadsheet-host";
import { cellProblem } from "./cell-problem";
import { chartProblems } from "./chart-problems";
import { contentAt } from "./content-at";
import { isDefinedName } from "./is-defined-name";
import { sheetNameProblem } from "./sheet-name-problem";

/** Excel's own limits; what passes them makes Excel offer a repair, in which content is lost. */
const excel = {
  promptTitle: 32,
  prompt: 255,
  validationFormula: 255,
  width: 254,
  height: 409,
  footer: 255,
  styledCells: 3_000_000,
} as const;

/**
 * Refuses a blueprint that would become a file which Excel repairs or can't open: the library writes such files without a word.
 *
 * @throws HostError "failed" naming sheet, place and limit
 */
export function requireWritable(blueprint: Blueprint): void {
  const problem = firstProblem(blueprint);
  if (problem !== undefined) throw new HostError("failed", `The workbook can't be written: ${problem}.`);
}

function firstProblem(blueprint: Blueprint): string | undefined {
  for (const problem of workbookProblems(blueprint)) return problem;
  for (const sheet of blueprint.sheets)
    for (const problem of sheetProblems(sheet, blueprint)) return `sheet "${sheet.name}", ${problem}`;
  return undefined;
}

function* workbookProblems({ sheets, names, activeSheet }: Blueprint): Generator<string> {
  const shown = sheets.find((sheet) => sheet.name === activeSheet);
  if (shown?.visibility !== "visible")
    yield `the sheet to show first, "${activeSheet}", is not among its visible sheets`;
  const sheetNames = sheets.map((sheet) => sheet.name);
  for (const name of sheetNames) {
    const problem = sheetNameProblem(name);
    if (problem !== undefined) yield problem;
  }
  const twice = repeated(sheetNames);
  if (twice !== undefined) yield `two sheets are named "${twice}"`;
  // Tables and names share one space of names.
  const defined = [
    ...names.map(({ name }) => name),
    ...sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)),
  ];
  for (const name of defined)
    if (!isDefinedName(name)) yield `"${name}" can't be the name of a table or range in Excel`;
  const shared = repeated(defined);
  if (shared !== undefined) yield `the name "${shared}" is given twice`;
  const chart = repeated(sheets.flatMap((sheet) => sheet.charts.map(({ name }) => name)));
  if (chart !== undefined) yield `two charts are named "${chart}"`;
}

function* sheetProblems(sheet: SheetBlueprint, blueprint: Blueprint): Generator<string> {
  const { styles } = blueprint;
  const blocks = sheet.cells.map(({ row, column, rows }): Area => ({
    row,
    column,
    rows: rows.length,
    columns: Math.max(0, ...rows.map((one) => one.length)),
  }));
  yield* overlaps("cell blocks", blocks);
  yield* overlaps(
    "tables",
    sheet.tables.map((table) => parseArea(table.range)),
  );
  yield* overlaps(
    "styled ranges",
    sheet.styles.map((one) => parseArea(one.range)),
  );
  for (const area of [...blocks, ...sheet.styles.map((one) => parseArea(one.range))])
    if (area.row + area.rows > sheetLimits.rows || area.column + area.columns > sheetLimits.columns)
      yield `${areaAddress(area)} reaches past the end of a sheet`;
  const styled = sheet.styles
    .map((one) => parseArea(one.range))
    .reduce((sum, area) => sum + area.rows * area.columns, 0);
  if (styled > excel.styledCells) yield `${styled} cells are styled, ${excel.styledCells} are written`;
  for (const { style } of sheet.styles) if (!Object.hasOwn(styles, style)) yield `the style "${style}" is not defined`;
  for (const block of sheet.cells)
    for (const [row, inputs] of block.rows.entries())
      for (const [column, input] of inputs.entries()) {
        const problem = cellProblem(input);
        if (problem !== undefined) yield `${cellAddress(block.row + row, block.column + column)}: its ${problem}`;
      }
  for (const table of sheet.tables) yield* tableProblems(table, sheet);
  yield* layoutProblems(sheet);
  yield* validationProblems(sheet);
  yield* overlaps(
    "charts",
    sheet.charts.map((chart) => parseArea(chart.area)),
  );
  yield* chartProblems(sheet, blueprint);
}

function* tableProblems(table: SheetBlueprint["tables"][number], sheet: SheetBlueprint): Generator<string> {
  const area = parseArea(table.range);
  const where = `table ${table.name} (${table.range})`;
  if (area.rows < 2) yield `${where} has no data row`;
  if (area.columns !== table.columns.length)
    yield `${where} is ${area.columns} columns wide but names ${table.columns.length}`;
  const twice = repeated(table.columns.map((column) => column.name));
  if (twice !== undefined) yield `${where} has two columns named "${twice}"`;
  for (const [index, { name }] of table.columns.entries()) {
    const header = contentAt(sheet, area.row, area.column + index);
    if (header !== name)
      yield `${where}: the header cell ${cellAddress(area.row, area.column + index)} must hold the text "${name}"`;
  }
}

function* layoutProblems({ columnWidths, rowHeights, print }: SheetBlueprint): Generator<string> {
  for (const [column, width] of columnWidths.entries())
    if (!(width >= 0 && width <= excel.width))
      yield `column ${columnLetters(column)} is ${width} characters wide, Excel allows ${excel.width}`;
  for (const [row, height] of Object.entries(rowHeights))
    if (!(height >= 0 && height <= excel.height))
      yield `row ${Number(row) + 1} is ${height} points high, Excel allows ${excel.height}`;
  const { left, center, right } = print.footer;
  // The three parts are stored as one text, with two characters before each.
  const length = left.length + center.length + right.length + 6;
  if (length > excel.footer) yield `its footer has ${length} characters, Excel allows ${excel.footer}`;
}

function* validationProblems(sheet: SheetBlueprint): Generator<string> {
  yield* overlaps(
    "validated ranges",
    sheet.validations.map((one) => parseArea(one.range)),
  );
  for (const { range, rule, prompt, alert } of sheet.validations) {
    for (const message of [prompt, alert])
      if (message && (message.title.length > excel.promptTitle || message.message.length > excel.prompt))
        yield `the message at ${range} is longer than Excel allows (title ${excel.promptTitle}, text ${excel.prompt} characters)`;
    if (rule.kind === "list" && (!/^=[^[\]]+$/.test(rule.source) || rule.source.length > excel.validationFormula))
      yield `the drop-down at ${range} needs a range or name as its source, got "${rule.source}"`;
  }
  for (const { range, formula } of sheet.conditionalFormats)
    if (/\w\[/.test(formula.replaceAll(/"[^"]*"/g, "")))
      yield `the conditional format at ${range} can't speak of table columns, got "${formula}"`;
}

function* overlaps(what: string, areas: readonly Area[]): Generator<string> {
  const sorted = [...areas].filter((area) => area.rows > 0 && area.columns > 0).sort((a, b) => a.row - b.row);
  for (const [index, area] of sorted.entries())
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (!other || other.row >= area.row + area.rows) break;
      if (areasOverlap(area, other)) yield `${what} overlap: ${areaAddress(area)} and ${areaAddress(other)}`;
    }
}

function repeated(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name.toLowerCase()).size);
}
