import type { SheetSnapshot, TableSnapshot, ValidationSnapshot } from "../../core/workbook/snapshot";
import { areaAddress, cellAddress, parseArea } from "../../core/workbook/address";
import type { Package } from "../container/package";
import { damaged } from "../container/unreadable";
import type { XmlScanner } from "../xml/xml-scanner";
import { isAddress } from "./cell-index";
import type { CellContext } from "./cell-value";
import type { ReadingBudget } from "./reading-budget";
import { readRelationships } from "./read-relationships";
import { scanPart } from "./scan-part";
import { readTablePart } from "./read-table-part";
import { readValidation } from "./read-validation";
import type { SheetEntry } from "./read-workbook-part";
import { isTrue } from "../xml/is-true";
import type { SheetCells } from "./read-cells";
import { readCells } from "./read-cells";
import { hiddenColumns, hiddenRows, usedRange, usedValues } from "./used-range";

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
  const box = usedRange(part.cells);
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
    values: box ? usedValues(part.cells, box) : [],
    formulas: part.cells?.formulas ?? {},
    tables: readTables(file, entry.path, part.tableIds),
    merges: part.merges,
    hiddenRows: hiddenRows(part.cells, box, part.rowsHiddenByDefault),
    hiddenColumns: hiddenColumns(part.hiddenColumns, box),
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

function readTables(file: Package, path: string, ids: readonly string[]): TableSnapshot[] {
  if (ids.length === 0) return [];
  const relationships = readRelationships(file, path);
  const targets = new Map(relationships.flatMap((one) => (one.external ? [] : [[one.id, one.target] as const])));
  // Each part once, however often a damaged sheet names it.
  const parts = new Set(ids.flatMap((id) => targets.get(id) ?? []));
  return [...parts].flatMap((part) => readTablePart(file, part) ?? []);
}
