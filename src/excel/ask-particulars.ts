import { parseArea, quoteSheetName, type Area } from "../core/workbook/address";
import type { ValidationSnapshot } from "../core/workbook/snapshot";
import { isMixed, validationSnapshot } from "./split-validations";
import { tableBody, withoutSheet, type SheetOutline, type WorkbookOutline } from "./workbook-outline";

/** What is asked of a sheet besides outline and cells. */
export interface SheetParticulars {
  /** Zero-based on the sheet. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly validations: readonly ValidationSnapshot[];
  /** Areas whose cells differ in what they accept, so that Excel has no one answer. */
  readonly mixed: readonly Area[];
  /** A1. */
  readonly merges: readonly string[];
}

/**
 * Queues the questions about hidden rows and columns, validations and merged cells; the returned function reads the answers after the next sync.
 *
 * Excel can't list the validations of a sheet. So they are asked where a plan can have them: for every column of every table, and for
 * every single cell that has a name. Columns whose cells differ are named, to be asked in pieces (`splitValidations`).
 */
export function askParticulars(context: Excel.RequestContext, outline: WorkbookOutline): () => SheetParticulars[] {
  const asked = outline.sheets.map((sheet) => {
    const target = context.workbook.worksheets.getItem(sheet.name);
    return {
      rows: askRows(target, sheet),
      columns: askColumns(target, sheet),
      rules: askRules(target, sheet, outline),
      merges: askMerges(target, sheet),
    };
  });
  return () =>
    asked.map(({ rows, columns, rules, merges }) => ({
      hiddenRows: rows(),
      hiddenColumns: columns(),
      validations: rules.flatMap(({ area, validation }) => validationSnapshot(area, validation)),
      mixed: rules.flatMap(({ area, validation }) => (isMixed(validation) ? [area] : [])),
      merges: merges(),
    }));
}

function askRows(target: Excel.Worksheet, { used, rowsHidden }: SheetOutline): () => number[] {
  if (!used || rowsHidden === false) return () => [];
  if (rowsHidden) return () => Array.from({ length: used.rows }, (_, index) => used.row + index);
  const answer = target.getRangeByIndexes(used.row, used.column, used.rows, 1).getRowProperties({ rowHidden: true });
  return () => answer.value.flatMap(({ rowHidden }, index) => (rowHidden ? [used.row + index] : []));
}

function askColumns(target: Excel.Worksheet, { used, columnsHidden }: SheetOutline): () => number[] {
  if (!used || columnsHidden === false) return () => [];
  if (columnsHidden) return () => Array.from({ length: used.columns }, (_, index) => used.column + index);
  const answer = target
    .getRangeByIndexes(used.row, used.column, 1, used.columns)
    .getColumnProperties({ columnHidden: true });
  return () => answer.value.flatMap(({ columnHidden }, index) => (columnHidden ? [used.column + index] : []));
}

/** One by one, because the address of them all together has named only their first cells (office-js issue 1590). */
function askMerges(target: Excel.Worksheet, { hasMerges }: SheetOutline): () => string[] {
  if (!hasMerges) return () => [];
  const { areas } = target.getRange().getMergedAreasOrNullObject();
  areas.load("items/address");
  return () => areas.items.map(({ address }) => withoutSheet(address));
}

function askRules(target: Excel.Worksheet, sheet: SheetOutline, outline: WorkbookOutline) {
  const columns = sheet.tables.flatMap((table) => {
    const body = tableBody(table);
    return body.rows > 0
      ? Array.from({ length: body.columns }, (_, at) => ({ ...body, column: body.column + at, columns: 1 }))
      : [];
  });
  const cells = outline.names.flatMap(({ refersTo }) => namedCell(refersTo, sheet.name));
  return [...columns, ...cells].map((area) => {
    const validation = target.getRangeByIndexes(area.row, area.column, area.rows, area.columns).dataValidation;
    validation.load("type,rule");
    return { area, validation };
  });
}

/** The cell that a name stands for, when it is a single one on this sheet. */
function namedCell(refersTo: string, sheet: string): Area[] {
  const prefix = `=${quoteSheetName(sheet)}!`;
  const quoted = `='${sheet.replaceAll("'", "''")}'!`;
  const start = [prefix, quoted].find((text) => refersTo.startsWith(text));
  const address = start && refersTo.slice(start.length);
  return address && /^\$[A-Z]+\$\d+$/.test(address) ? [parseArea(address)] : [];
}
