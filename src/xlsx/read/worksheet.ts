import type { CellValue } from "../../core/workbook/cell-value";
import type { SheetSnapshot, TableSnapshot, ValidationSnapshot } from "../../core/workbook/snapshot";
import { areaAddress, cellAddress, parseArea } from "../../core/workbook/address";
import type { Package } from "../container/package";
import { damaged } from "../container/unreadable";
import type { XmlScanner } from "../xml/scanner";
import { isAddress } from "./cell-reference";
import type { CellContext } from "./cell-value";
import type { ReadingBudget } from "./reading-budget";
import { readRelationships } from "./relationships";
import { scanPart } from "./scan-part";
import { readTablePart } from "./table-part";
import { readValidation } from "./validations";
import type { SheetEntry } from "./workbook-part";
import { isTrue } from "./workbook-part";
import type { SheetCells } from "./worksheet-cells";
import { readCells, rowStep } from "./worksheet-cells";

interface SheetPart {
  cells: SheetCells | undefined;
  readonly merges: string[];
  readonly validations: ValidationSnapshot[];
  /** First and last zero-based column of each hidden stretch. */
  readonly hiddenColumns: (readonly [number, number])[];
  readonly tableIds: string[];
  protected: boolean;
  rowsHiddenByDefault: boolean;
}

/** Reads one worksheet and its tables. @throws HostError "unreadable" */
export function readWorksheet(
  file: Package,
  entry: SheetEntry,
  context: CellContext,
  budget: ReadingBudget,
): SheetSnapshot {
  const part = scanPart(file, entry.path, (scanner) => scanSheet(scanner, context, budget));
  if (!part) throw damaged(`the content of the sheet "${entry.name}" is missing`);
  const box = boundingBox(part.cells);
  if (box)
    budget.countBox(
      entry.name,
      box.rows,
      box.columns,
      cellAddress(box.row + box.rows - 1, box.column + box.columns - 1),
    );
  return {
    name: entry.name,
    visibility: entry.visibility,
    protected: part.protected,
    row: box?.row ?? 0,
    column: box?.column ?? 0,
    values: box ? matrix(part.cells, box) : [],
    formulas: part.cells?.formulas ?? {},
    tables: readTables(file, entry.path, part.tableIds),
    merges: part.merges,
    hiddenRows: hiddenRows(part, box),
    hiddenColumns: hiddenColumns(part, box),
    validations: part.validations,
  };
}

function scanSheet(scanner: XmlScanner, context: CellContext, budget: ReadingBudget): SheetPart {
  const part: SheetPart = {
    cells: undefined,
    merges: [],
    validations: [],
    hiddenColumns: [],
    tableIds: [],
    protected: false,
    rowsHiddenByDefault: false,
  };
  let counted = 0;
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (token !== "open") continue;
    switch (scanner.name) {
      case "sheetData":
        part.cells = readCells(scanner, context, budget);
        break;
      case "sheetFormatPr":
        part.rowsHiddenByDefault = isTrue(scanner.attribute("zeroHeight"));
        break;
      case "col":
        if (isTrue(scanner.attribute("hidden")))
          part.hiddenColumns.push([Number(scanner.attribute("min")) - 1, Number(scanner.attribute("max")) - 1]);
        break;
      case "sheetProtection":
        part.protected = isTrue(scanner.attribute("sheet"));
        break;
      case "mergeCell":
        addMerge(part.merges, scanner.attribute("ref") ?? "");
        break;
      case "dataValidation":
        for (const validation of readValidation(scanner)) part.validations.push(validation);
        budget.countValidations(part.validations.length - counted);
        counted = part.validations.length;
        break;
      case "tablePart":
        part.tableIds.push(scanner.attribute("id") ?? "");
        break;
    }
  }
  return part;
}

/** A merge that lost its place ("#REF!") covers nothing. */
function addMerge(merges: string[], reference: string): void {
  if (isAddress(reference)) merges.push(areaAddress(parseArea(reference)));
}

interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function boundingBox(cells: SheetCells | undefined): Box | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const index of cells?.values.keys() ?? []) {
    const row = Math.floor(index / rowStep);
    const column = index % rowStep;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function matrix(cells: SheetCells | undefined, box: Box): CellValue[][] {
  const rows = Array.from({ length: box.rows }, () => new Array<CellValue>(box.columns).fill(null));
  for (const [index, value] of cells?.values ?? []) {
    const row = rows[Math.floor(index / rowStep) - box.row];
    if (row) row[(index % rowStep) - box.column] = value;
  }
  return rows;
}

/** Hidden rows within the contents: behind them nothing is there to be hidden, and there may be a million. */
function hiddenRows({ cells, rowsHiddenByDefault }: SheetPart, box: Box | undefined): number[] {
  if (!cells || !box) return [];
  const last = box.row + box.rows;
  const hidden = cells.hiddenRows.filter((row) => row < last);
  if (rowsHiddenByDefault) for (let row = 0; row < last; row++) if (!cells.describedRows.has(row)) hidden.push(row);
  return [...new Set(hidden)].sort((a, b) => a - b);
}

function hiddenColumns({ hiddenColumns: stretches }: SheetPart, box: Box | undefined): number[] {
  const hidden = new Set<number>();
  const last = box ? box.column + box.columns - 1 : -1;
  for (const [first, end] of stretches)
    for (let column = Math.max(0, first); column <= Math.min(end, last); column++) hidden.add(column);
  return [...hidden].sort((a, b) => a - b);
}

function readTables(file: Package, path: string, ids: readonly string[]): TableSnapshot[] {
  if (ids.length === 0) return [];
  const relationships = readRelationships(file, path);
  return ids.flatMap((id) => {
    const target = relationships.find((one) => one.id === id && !one.external)?.target;
    const table = target === undefined ? undefined : readTablePart(file, target);
    return table ? [table] : [];
  });
}
