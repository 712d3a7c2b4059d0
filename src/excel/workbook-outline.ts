import { parseArea, type Area } from "../core/workbook/address";
import type { Visibility } from "../core/workbook/blueprint";
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
  readonly merges: readonly string[];
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

/** Reads the outline in two requests: what there is, and what is known of each. */
export async function readOutline(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name,items/visibility");
  tables.load("items/name,items/showHeaders,items/showTotals");
  names.load("items/name,items/formula,items/scope");
  await context.sync();

  const sheets = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    const merged = sheet.getRange().getMergedAreasOrNullObject();
    merged.load("address");
    sheet.protection.load("protected");
    sheet.names.load("items/name,items/formula");
    return { sheet, used, merged };
  });
  const placed = tables.items.map((table) => {
    const range = table.getRange();
    range.load("address");
    table.columns.load("items/id,items/name");
    table.worksheet.load("name");
    return { table, range };
  });
  await context.sync();

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
      merges: merged.isNullObject ? [] : areasOf(merged.address),
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

/** "A1:B4" and "D1" of "'Costs, 2026'!A1:B4,'Costs, 2026'!D1": a comma in quotes belongs to the sheet's name. */
export function areasOf(addresses: string): string[] {
  return (addresses.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? []).map(withoutSheet);
}

/** Body of a table: its range without header and totals. */
export function tableBody({ range, hasHeaders, hasTotals }: TableSnapshot): Area {
  const area = parseArea(range);
  const head = hasHeaders ? 1 : 0;
  return { ...area, row: area.row + head, rows: area.rows - head - (hasTotals ? 1 : 0) };
}
