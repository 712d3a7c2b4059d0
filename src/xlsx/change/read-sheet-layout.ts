import type { Area } from "../../core/workbook/address";
import { parseArea } from "../../core/workbook/address";
import { XmlScanner } from "../xml/xml-scanner";
import { cellIndex } from "../read/cell-index";
import { rowStep } from "../read/read-cells";

/** Where a cell stands in the part's text, and the parts of it that a change must respect. Offsets into the text. */
export interface CellLayout {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly style: string | undefined;
  /** Group of a shared formula. */
  readonly shared?: string;
  /** Text of a shared formula's first cell, as stored. */
  readonly master?: string;
  /** Area of an array formula or data table. */
  readonly array?: Area;
  readonly formulaStart: number;
  readonly formulaEnd: number;
}

/** Where a row stands. */
export interface RowLayout {
  readonly row: number;
  readonly start: number;
  /** End of the opening tag. */
  readonly tagEnd: number;
  /** Where the closing tag starts; `tagEnd` for a row without content. */
  readonly close: number;
  readonly end: number;
  readonly style: string | undefined;
  readonly cells: readonly CellLayout[];
}

/** Where things stand in the text of a sheet part. */
export interface SheetLayout {
  /** Prefix of the sheet's elements with its colon, or "". */
  readonly prefix: string;
  readonly rows: readonly RowLayout[];
  /** `sheetData` from its first to its last character, where its closing tag starts, and whether it has none. */
  readonly data: { readonly start: number; readonly close: number; readonly end: number; readonly empty: boolean };
  readonly dimension?: { readonly start: number; readonly end: number; readonly area: Area };
  /** Style of whole columns: zero-based first and last column. */
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: string }[];
}

/** Finds rows and cells in a sheet part without decoding their values, so that single cells can be replaced in the text. */
export function readSheetLayout(source: string): SheetLayout {
  const scanner = new XmlScanner(source);
  const columnStyles: { first: number; last: number; style: string }[] = [];
  let dimension: SheetLayout["dimension"];
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (token !== "open") continue;
    if (scanner.name === "dimension") {
      const area = areaOf(scanner.attribute("ref"));
      if (area) dimension = { start: scanner.start, end: scanner.end, area };
    } else if (scanner.name === "col") {
      const style = scanner.attribute("style");
      if (style !== undefined)
        columnStyles.push({
          first: Number(scanner.attribute("min")) - 1,
          last: Number(scanner.attribute("max")) - 1,
          style,
        });
    } else if (scanner.name === "sheetData") {
      const prefix = /^<([\w.-]+:)?/.exec(source.slice(scanner.start, scanner.end))?.[1] ?? "";
      const start = scanner.start;
      const empty = scanner.empty;
      const rows = empty ? [] : readRows(scanner);
      return {
        prefix,
        rows,
        columnStyles,
        data: { start, close: scanner.start, end: scanner.end, empty },
        ...(dimension ? { dimension } : {}),
      };
    }
  }
  throw new SyntaxError("the sheet has no place for cells");
}

/** Rows up to the end of `sheetData`, on whose closing tag the scanner then stands. */
function readRows(scanner: XmlScanner): RowLayout[] {
  const rows: RowLayout[] = [];
  const depth = scanner.depth;
  let row = -1;
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (token === "close" && scanner.depth < depth) break;
    if (token !== "open" || scanner.name !== "row") continue;
    const stated = Number(scanner.attribute("r"));
    row = stated >= 1 ? stated - 1 : row + 1;
    const { start, end: tagEnd, empty } = scanner;
    const style = scanner.attribute("customFormat") === "1" ? scanner.attribute("s") : undefined;
    const cells = empty ? [] : readRowCells(scanner, row);
    rows.push({ row, start, tagEnd, style, cells, close: empty ? tagEnd : scanner.start, end: scanner.end });
  }
  return rows;
}

function readRowCells(scanner: XmlScanner, row: number): CellLayout[] {
  const cells: CellLayout[] = [];
  const depth = scanner.depth;
  let next = row * rowStep;
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (token === "close" && scanner.depth < depth) break;
    if (token !== "open" || scanner.name !== "c") continue;
    const reference = scanner.attribute("r");
    const index = reference === undefined ? next : cellIndex(reference);
    next = index + 1;
    cells.push(readCellLayout(scanner, index));
  }
  return cells;
}

function readCellLayout(scanner: XmlScanner, index: number): CellLayout {
  const start = scanner.start;
  const style = scanner.attribute("s");
  const depth = scanner.depth;
  let formula = { formulaStart: 0, formulaEnd: 0 } as Pick<
    CellLayout,
    "shared" | "master" | "array" | "formulaStart" | "formulaEnd"
  >;
  if (!scanner.empty)
    for (let token = scanner.next(); token; token = scanner.next()) {
      if (token === "close" && scanner.depth < depth) break;
      if (token !== "open" || scanner.name !== "f") continue;
      const formulaStart = scanner.start;
      const kind = scanner.attribute("t");
      const array = kind === "array" || kind === "dataTable" ? areaOf(scanner.attribute("ref")) : undefined;
      const shared = kind === "shared" ? scanner.attribute("si") : undefined;
      const text = scanner.textContent();
      formula = {
        formulaStart,
        formulaEnd: scanner.end,
        ...(array ? { array } : {}),
        ...(shared === undefined ? {} : { shared }),
        ...(shared !== undefined && text.trim() !== "" ? { master: text } : {}),
      };
    }
  return { index, start, end: scanner.end, style, ...formula };
}

function areaOf(reference: string | undefined): Area | undefined {
  return reference !== undefined && /^\$?[A-Za-z]/.test(reference) ? parseArea(reference) : undefined;
}
