import { parseArea, type Area } from "../core/workbook/address";
import type { Visibility } from "../core/workbook/blueprint";
import { willPass } from "./attempt";
import type { NameSnapshot, TableSnapshot } from "../core/workbook/snapshot";

/** A sheet without its cells. */
export interface SheetOutline {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** Cells with values; undefined for an empty sheet. */
  readonly used: Area | undefined;
  /** Whether some rows or columns of the used range, not all and not none, might be hidden: then each must be asked. */
  readonly rowsHidden: boolean | undefined;
  readonly columnsHidden: boolean | undefined;
  readonly tables: readonly TableSnapshot[];
  /** Whether some cells are merged; which they are must be asked. False, too, where Excel refuses to say. */
  readonly hasMerges: boolean;
}

/** A workbook without its cells: what must be known before they can be asked for in pieces of a fitting size. */
export interface WorkbookOutline {
  readonly sheets: readonly SheetOutline[];
  readonly names: readonly NameSnapshot[];
}

const visibilities: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/**
 * Reads the outline in two requests: what there is, and what is known of each.
 *
 * Where the workbook calculates only on demand, it is calculated first, as F9 does: answers from before somebody's last change would be
 * read as mistakes.
 */
export async function readOutline(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const { application, worksheets, tables, names } = context.workbook;
  application.load("calculationMode");
  worksheets.load("items/name,items/visibility");
  tables.load("items/name,items/showHeaders,items/showTotals");
  names.load("items/name,items/formula,items/scope");
  await context.sync();

  if (application.calculationMode === "Manual") application.calculate("Recalculate");
  const ask = async (withMerges: boolean) => {
    const asked = {
      sheets: worksheets.items.map((sheet) => askSheet(sheet, withMerges)),
      placed: tables.items.map(askTable),
    };
    await context.sync();
    return asked;
  };
  // Excel fails the request where a sheet has more than 512 merged areas, under no code of its own; any other lasting cause fails it again.
  const { sheets, placed } = await ask(true).catch((error: unknown) => {
    if (willPass(error)) throw error;
    return ask(false);
  });

  return {
    sheets: sheets.map(({ sheet, used, merged }) => ({
      name: sheet.name,
      visibility: visibilities[sheet.visibility] ?? "visible",
      protected: sheet.protection.protected,
      used: used.isNullObject
        ? undefined
        : { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount },
      rowsHidden: used.isNullObject ? false : (used.rowHidden ?? undefined),
      columnsHidden: used.isNullObject ? false : (used.columnHidden ?? undefined),
      tables: placed.filter(({ table }) => table.worksheet.name === sheet.name).map(tableSnapshot),
      hasMerges: merged !== undefined && !merged.isNullObject,
    })),
    names: [
      ...names.items
        .filter(({ scope }) => scope === "Workbook")
        .map(({ name, formula }) => ({ name, refersTo: String(formula) })),
      ...sheets.flatMap(({ sheet }) =>
        sheet.names.items.map(({ name, formula }) => ({
          name: withoutSheet(name),
          refersTo: String(formula),
          sheet: sheet.name,
        })),
      ),
    ],
  };
}

function askSheet(sheet: Excel.Worksheet, withMerges: boolean) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  const merged = withMerges ? sheet.getRange().getMergedAreasOrNullObject() : undefined;
  merged?.load("areaCount");
  sheet.protection.load("protected");
  sheet.names.load("items/name,items/formula");
  return { sheet, used, merged };
}

function askTable(table: Excel.Table) {
  const range = table.getRange();
  range.load("address");
  table.columns.load("items/id,items/name");
  table.worksheet.load("name");
  return { table, range };
}

function tableSnapshot({ table, range }: { table: Excel.Table; range: Excel.Range }): TableSnapshot {
  return {
    name: table.name,
    range: withoutSheet(range.address),
    hasHeaders: table.showHeaders,
    hasTotals: table.showTotals,
    columns: table.columns.items.map(({ id, name }) => ({ id, name })),
  };
}

/** "B5:C9" of an address as Excel gives it, "'My sheet'!B5:C9". */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).trim();
}

/** Body of a table: its range without header and totals. */
export function tableBody({ range, hasHeaders, hasTotals }: TableSnapshot): Area {
  const area = parseArea(range);
  const head = hasHeaders ? 1 : 0;
  return { ...area, row: area.row + head, rows: area.rows - head - (hasTotals ? 1 : 0) };
}
