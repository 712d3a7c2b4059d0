import type { CellInput } from "../../core/workbook/cell-value";
import type { TableSnapshot } from "../../core/workbook/snapshot";
import { areaAddress, areaContains, cellAddress, parseArea } from "../../core/workbook/address";
import { HostError } from "../../core/workbook/spreadsheet-host";
import { SharedFormula } from "../formula/shared-formula";
import { rowStep } from "../read/read-cells";
import type { Splice } from "../xml/apply-splices";
import { applySplices, withAttribute } from "../xml/apply-splices";
import { escapeXml } from "../xml/escape-xml";
import { cellXml } from "./cell-xml";
import type { CellLayout, RowLayout, SheetLayout } from "./read-sheet-layout";
import { readSheetLayout } from "./read-sheet-layout";
import { tableLooks } from "./table-looks";

/**
 * A sheet part with cells replaced; everything else of its text stays as written. A cell keeps its style; a new one takes that of its
 * row or column, in a table else that of its column's other cells.
 *
 * @param cells new contents by row × 16,384 + column; @param tables of the sheet; @param dynamicArray see `CellPlace`
 * @throws HostError "unsupported" for a part of an array formula, which Excel lets nobody change alone either
 */
export function patchCells(
  source: string,
  cells: ReadonlyMap<number, CellInput>,
  tables: readonly TableSnapshot[],
  dynamicArray: number | undefined,
): string {
  const layout = readSheetLayout(source);
  const all = layout.rows.flatMap((row) => row.cells);
  refuseArrays(all, cells);
  const areas = tables.map((table) => ({ name: table.name, area: parseArea(table.range) }));
  const lookOf = tableLooks(all);
  const write = (index: number, own: string | undefined): string => {
    const row = Math.floor(index / rowStep);
    const column = index % rowStep;
    const table = areas.find(({ area }) => areaContains(area, row, column));
    const style = own ?? (table && row > table.area.row ? lookOf(table.area, column) : undefined);
    const place = { address: cellAddress(row, column), prefix: layout.prefix, style, table: table?.name, dynamicArray };
    return cellXml(cells.get(index) ?? null, place);
  };
  const sorted = [...cells.keys()].sort((a, b) => a - b);
  return applySplices(source, [
    ...unsharedFormulas(all, cells, layout.prefix),
    ...cellSplices(source, layout, sorted, write),
    ...dimensionSplice(source, layout, sorted),
  ]);
}

function refuseArrays(all: readonly CellLayout[], cells: ReadonlyMap<number, CellInput>): void {
  const arrays = all.flatMap(({ array }) => (array && array.rows * array.columns > 1 ? [array] : []));
  for (const index of cells.keys()) {
    const array = arrays.find((one) => areaContains(one, Math.floor(index / rowStep), index % rowStep));
    if (array)
      throw new HostError(
        "unsupported",
        `${cellAddress(Math.floor(index / rowStep), index % rowStep)} belongs to a formula that fills ${areaAddress(array)}. Change that formula in Excel.`,
      );
  }
}

/** Where the first cell of a shared formula is replaced, the others get the formula in full. */
function unsharedFormulas(all: readonly CellLayout[], cells: ReadonlyMap<number, CellInput>, prefix: string): Splice[] {
  const lost = new Map<string, SharedFormula>();
  for (const { index, shared, master } of all)
    if (shared !== undefined && master !== undefined && cells.has(index))
      lost.set(shared, new SharedFormula(master, Math.floor(index / rowStep), index % rowStep));
  return all.flatMap(({ index, shared, master, formulaStart, formulaEnd }): Splice[] => {
    const formula = shared === undefined || master !== undefined || cells.has(index) ? undefined : lost.get(shared);
    if (!formula) return [];
    const text = escapeXml(formula.at(Math.floor(index / rowStep), index % rowStep));
    return [{ start: formulaStart, end: formulaEnd, text: `<${prefix}f>${text}</${prefix}f>` }];
  });
}

type Write = (index: number, style: string | undefined) => string;

function cellSplices(source: string, layout: SheetLayout, sorted: readonly number[], write: Write): Splice[] {
  const splices: Splice[] = [];
  const byRow = new Map<number, number[]>();
  for (const index of sorted) {
    const row = Math.floor(index / rowStep);
    byRow.set(row, [...(byRow.get(row) ?? []), index]);
  }
  const known = new Map(layout.rows.map((row) => [row.row, row]));
  const newRows: Splice[] = [];
  for (const [row, indexes] of byRow) {
    const present = known.get(row);
    if (present) splices.push(...rowSplices(source, layout, present, indexes, write));
    else {
      const content = indexes.map((index) => write(index, columnStyle(layout, index))).join("");
      const at = layout.rows.find((other) => other.row > row)?.start ?? layout.data.close;
      if (content !== "")
        newRows.push({
          start: at,
          end: at,
          text: `<${layout.prefix}row r="${row + 1}">${content}</${layout.prefix}row>`,
        });
    }
  }
  if (!layout.data.empty) return [...splices, ...newRows];
  const tag = `${layout.prefix}sheetData`;
  const rows = newRows.map((one) => one.text).join("");
  return [{ start: layout.data.start, end: layout.data.end, text: `<${tag}>${rows}</${tag}>` }];
}

function rowSplices(
  source: string,
  layout: SheetLayout,
  row: RowLayout,
  indexes: readonly number[],
  write: Write,
): Splice[] {
  const present = new Map(row.cells.map((cell) => [cell.index, cell]));
  const style = (index: number) => row.style ?? columnStyle(layout, index);
  const fresh = indexes.filter((index) => !present.has(index));
  // `spans` tells which columns a row uses; it may be left out, but must not be wrong.
  const tag = withAttribute(source.slice(row.start, row.tagEnd), "spans", undefined);
  if (row.close === row.tagEnd && row.end === row.tagEnd) {
    const content = fresh.map((index) => write(index, style(index))).join("");
    const open = tag.replace(/\s*\/>$/, ">");
    return [{ start: row.start, end: row.end, text: `${open}${content}</${layout.prefix}row>` }];
  }
  const replaced = indexes.flatMap((index): Splice[] => {
    const cell = present.get(index);
    return cell ? [{ start: cell.start, end: cell.end, text: write(index, cell.style) }] : [];
  });
  const inserted = fresh.map((index): Splice => {
    const at = row.cells.find((cell) => cell.index > index)?.start ?? row.close;
    return { start: at, end: at, text: write(index, style(index)) };
  });
  return [...(fresh.length > 0 ? [{ start: row.start, end: row.tagEnd, text: tag }] : []), ...inserted, ...replaced];
}

function columnStyle({ columnStyles }: SheetLayout, index: number): string | undefined {
  const column = index % rowStep;
  return columnStyles.find(({ first, last }) => column >= first && column <= last)?.style;
}

function dimensionSplice(source: string, { dimension }: SheetLayout, sorted: readonly number[]): Splice[] {
  if (!dimension) return [];
  const { area, start, end } = dimension;
  let { row, column } = area;
  const last = { row: row + area.rows - 1, column: column + area.columns - 1 };
  for (const index of sorted) {
    row = Math.min(row, Math.floor(index / rowStep));
    column = Math.min(column, index % rowStep);
    last.row = Math.max(last.row, Math.floor(index / rowStep));
    last.column = Math.max(last.column, index % rowStep);
  }
  const reference = areaAddress({ row, column, rows: last.row - row + 1, columns: last.column - column + 1 });
  return [{ start, end, text: withAttribute(source.slice(start, end), "ref", reference) }];
}
