import type { CellValue } from "../../core/workbook/cell-value";
import { columnLetters } from "../../core/workbook/address";
import { formulaFromStored } from "../formula/formula-from-stored";
import { SharedFormula } from "../formula/shared-formula";
import { decodeStored } from "../xml/stored-text";
import type { XmlScanner } from "../xml/xml-scanner";
import type { CellContext } from "./cell-value";
import { cellValue } from "./cell-value";
import { cellIndex } from "./cell-index";
import { readRichText } from "./read-shared-strings";
import { isTrue } from "../xml/is-true";
import type { ReadingBudget } from "./reading-budget";

/** The cells of a sheet, only those with a value or formula. */
export interface SheetCells {
  /** Where each stands, row × 16,384 + column, zero-based, in the order of the file. Damaged files may name a cell twice: the later holds. */
  readonly indexes: readonly number[];
  /** What each holds. Two lists and not a map: most cells of a sheet are needed once, in order. */
  readonly values: readonly CellValue[];
  readonly formulas: Readonly<Record<string, string>>;
  readonly hiddenRows: readonly number[];
  /** Rows that the sheet describes at all: where rows are hidden by default, all others are. */
  readonly describedRows: ReadonlySet<number>;
}

/** Columns of a sheet: the step from one row to the next in a cell's index. */
export const rowStep = 16_384;

/** Excel allows 8,192 characters as people see them; prefixes and references to "this row" make the stored text longer. */
const longestFormula = 65_536;

/** What the formulas read so far spare those that follow. */
interface SeenFormulas {
  /** By the number under which cells share them. */
  readonly shared: Map<string, SharedFormula>;
  /** Formulas as people see them, by their stored text: the cells of a table's column mostly hold the same one. */
  readonly shown: Map<string, string | undefined>;
}

/** Formulas that only name a constant. Not "=#REF!": in Excel that is what remains of a formula. */
const constant = /^=(?:TRUE|FALSE|#N\/A)$/i;

/** Reads the `sheetData` element just opened, to its end. */
export function readCells(scanner: XmlScanner, context: CellContext, budget: ReadingBudget): SheetCells {
  const indexes: number[] = [];
  const values: CellValue[] = [];
  const formulas: Record<string, string> = {};
  const seen: SeenFormulas = { shared: new Map(), shown: new Map() };
  const letters: string[] = [];
  const hiddenRows: number[] = [];
  const describedRows = new Set<number>();
  const sheetDepth = scanner.depth;
  let row = -1;
  let next = 0;
  if (scanner.empty) return { indexes, values, formulas, hiddenRows, describedRows };
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (token === "close" && scanner.depth < sheetDepth) break;
    if (token !== "open") continue;
    if (scanner.name === "row") {
      // Rows and cells may leave out where they are; they then follow the one before.
      const stated = Number(scanner.attribute("r"));
      row = stated >= 1 && stated <= 1_048_576 ? stated - 1 : row + 1;
      if (row >= 1_048_576) throw new SyntaxError("there are more rows than a sheet has");
      next = row * rowStep;
      describedRows.add(row);
      if (isTrue(scanner.attribute("hidden"))) hiddenRows.push(row);
    } else if (scanner.name === "c") {
      const stated = scanner.attribute("r");
      const index = stated === undefined ? next : cellIndex(stated);
      if (index < 0 || (stated === undefined && index >= (row + 1) * rowStep))
        throw new SyntaxError(`"${stated ?? "past the last column"}" is no cell`);
      next = index + 1;
      const { formula, value } = readCell(scanner, index, context, seen);
      budget.countCell(value, formula);
      if (value === null && formula === undefined) continue;
      indexes.push(index);
      values.push(value);
      if (formula === undefined) continue;
      const column = index % rowStep;
      formulas[(letters[column] ??= columnLetters(column)) + ((index - column) / rowStep + 1)] = formula;
    }
  }
  return { indexes, values, formulas, hiddenRows, describedRows };
}

function readCell(scanner: XmlScanner, index: number, context: CellContext, seen: SeenFormulas) {
  if (scanner.empty) return { value: null, formula: undefined };
  const type = scanner.attribute("t") ?? "n";
  const style = context.dates1904 ? Number(scanner.attribute("s") ?? 0) : 0;
  const depth = scanner.depth;
  let stored: string | undefined;
  let inline: string | undefined;
  let formula: string | undefined;
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (token === "close" && scanner.depth < depth) break;
    if (token !== "open") continue;
    if (scanner.name === "v") stored = scanner.textContent();
    else if (scanner.name === "f") formula = readFormula(scanner, index, seen);
    else if (scanner.name === "is") inline = readRichText(scanner);
  }
  const value = inline !== undefined && type === "inlineStr" ? inline : cellValue(type, stored, style, context);
  // LibreOffice saves a typed TRUE or #N/A as the formula =TRUE() or =#N/A.
  const isConstant = formula !== undefined && constant.test(formula) && value !== null && typeof value !== "string";
  return { value, formula: isConstant ? undefined : formula };
}

/** The formula of the `f` just opened; followers of a shared one get theirs from its first cell. */
function readFormula(scanner: XmlScanner, index: number, { shared, shown }: SeenFormulas): string | undefined {
  const kind = scanner.attribute("t");
  const group = kind === "shared" ? scanner.attribute("si") : undefined;
  const table =
    kind === "dataTable" ? `TABLE(${scanner.attribute("r1") ?? ""},${scanner.attribute("r2") ?? ""})` : undefined;
  const text = table ?? scanner.textContent();
  const row = Math.floor(index / rowStep);
  const column = index % rowStep;
  if (text.trim() !== "") {
    const known = shown.get(text);
    const formula = known !== undefined || shown.has(text) ? known : shownFormula(text);
    if (known === undefined) shown.set(text, formula);
    if (group !== undefined && formula !== undefined) shared.set(group, new SharedFormula(formula, row, column));
    return formula;
  }
  return group === undefined ? undefined : shared.get(group)?.at(row, column);
}

function shownFormula(text: string): string | undefined {
  const stored = decodeStored(text);
  if (stored.length > longestFormula) throw new SyntaxError("a formula is longer than Excel allows");
  return formulaFromStored(stored);
}
