import { areaContains, cellAddress, parseArea } from "../../src/core/workbook/address";
import { isCellFormula, type CellInput, type CellValue } from "../../src/core/workbook/cell-value";
import type { Blueprint, SheetBlueprint } from "../../src/core/workbook/blueprint";
import { canonicalFormula } from "../../src/core/workbook/same-formula";
import type { Snapshot, ValidationSnapshot } from "../../src/core/workbook/snapshot";

/** A sheet reduced to what every host can know and blueprints say, in an order of its own. */
export interface ComparableSheet {
  name: string;
  visibility: string;
  protected: boolean;
  /** By A1 address, empty cells left out. */
  values: Record<string, CellValue>;
  formulas: Record<string, string>;
  tables: { name: string; range: string; columns: string[]; hasHeaders: boolean; hasTotals: boolean }[];
  merges: readonly string[];
  hiddenRows: readonly number[];
  hiddenColumns: readonly number[];
  /** Drop-down sources by A1 address of the cell. */
  lists: Record<string, string>;
}

/** A workbook in that form. */
export interface ComparableWorkbook {
  sheets: ComparableSheet[];
  names: Record<string, string>;
  externalLinks: readonly string[];
}

/**
 * A snapshot without what only one host can know: program, column ids (other programs renumber them), Excel's own hidden names,
 * how cells are grouped into validation ranges, spelling of formulas, empty cells around the used range.
 */
export function comparableSnapshot(snapshot: Snapshot): ComparableWorkbook {
  const own = snapshot.names.filter(({ name }) => !/^_xlnm\.|^_FilterDatabase$|^Print_/i.test(name));
  return {
    sheets: snapshot.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      protected: sheet.protected,
      values: cells(sheet.values, sheet.row, sheet.column),
      formulas: canonical(sheet.formulas),
      tables: sheet.tables
        .map(({ name, range, columns, hasHeaders, hasTotals }) => ({
          name,
          range: range.replaceAll("$", ""),
          columns: columns.map((column) => column.name),
          hasHeaders,
          hasTotals,
        }))
        .sort((a, b) => a.name.localeCompare(b.name)),
      merges: [...sheet.merges].sort(),
      hiddenRows: sheet.hiddenRows,
      hiddenColumns: sheet.hiddenColumns,
      lists: lists(sheet.validations, sheet, snapshot.names),
    })),
    names: Object.fromEntries(own.map(({ name, refersTo }) => [name, canonicalFormula(refersTo)]).sort()),
    externalLinks: snapshot.externalLinks,
  };
}

/** What a snapshot should say right after this blueprint was built. */
export function comparableBlueprint(blueprint: Blueprint): ComparableWorkbook {
  return {
    sheets: blueprint.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      protected: sheet.protected,
      values: Object.assign({}, ...sheet.cells.map((block) => cells(block.rows, block.row, block.column))) as Record<
        string,
        CellValue
      >,
      formulas: canonical(formulas(sheet)),
      tables: sheet.tables
        .map(({ name, range, columns }) => ({
          name,
          range,
          columns: columns.map((column) => column.name),
          hasHeaders: true,
          hasTotals: false,
        }))
        .sort((a, b) => a.name.localeCompare(b.name)),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      lists: lists(
        sheet.validations.map(({ range, rule }) =>
          rule.kind === "list" ? { range, kind: "list", source: rule.source } : { range, kind: "other" },
        ),
        sheet,
        blueprint.names,
      ),
    })),
    names: Object.fromEntries(blueprint.names.map(({ name, refersTo }) => [name, canonicalFormula(refersTo)]).sort()),
    externalLinks: [],
  };
}

/** The same without the answers of formulas, which a file only remembers and Excel works out. */
export function withoutAnswers(workbook: ComparableWorkbook): ComparableWorkbook {
  const constant = ({ values, formulas, ...sheet }: ComparableSheet): ComparableSheet => ({
    ...sheet,
    formulas,
    values: Object.fromEntries(Object.entries(values).filter(([address]) => !(address in formulas))),
  });
  return { ...workbook, sheets: workbook.sheets.map(constant) };
}

function cells(
  rows: readonly (readonly CellInput[])[],
  firstRow: number,
  firstColumn: number,
): Record<string, CellValue> {
  const found: Record<string, CellValue> = {};
  for (const [row, line] of rows.entries())
    for (const [column, cell] of line.entries()) {
      const value = isCellFormula(cell) ? cell.value : cell;
      if (value !== null && value !== "") found[cellAddress(firstRow + row, firstColumn + column)] = value;
    }
  return found;
}

function formulas(sheet: SheetBlueprint): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { row, column, rows } of sheet.cells)
    for (const [down, line] of rows.entries())
      for (const [across, cell] of line.entries())
        if (isCellFormula(cell)) found[cellAddress(row + down, column + across)] = cell.formula;
  return found;
}

function canonical(formulas: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(formulas).map(([address, formula]) => [address, canonicalFormula(formula)]));
}

/** Drop-downs by cell, of tables and single cells that bear a name: others Excel can't be asked for. */
function lists(
  validations: readonly ValidationSnapshot[],
  sheet: { readonly name: string; readonly tables: readonly { readonly range: string }[] },
  names: readonly { readonly refersTo: string }[],
): Record<string, string> {
  const named = new Set(
    names.flatMap(({ refersTo }) => {
      const [, where = "", cell = ""] = /^=?'?(.+?)'?!(\$?[A-Z]+\$?[0-9]+)$/.exec(refersTo) ?? [];
      return where === sheet.name ? [cell.replaceAll("$", "")] : [];
    }),
  );
  const found: Record<string, string> = {};
  for (const { range, kind, source } of validations)
    if (kind === "list" && source !== undefined)
      for (const part of range.split(/[ ,]+/)) {
        const area = parseArea(part);
        for (let row = area.row; row < area.row + area.rows; row += 1)
          for (let column = area.column; column < area.column + area.columns; column += 1)
            if (
              named.has(cellAddress(row, column)) ||
              sheet.tables.some((table) => areaContains(parseArea(table.range), row, column))
            )
              found[cellAddress(row, column)] = canonicalFormula(source);
      }
  return found;
}
