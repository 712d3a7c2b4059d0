import type { Question, QuestionArgument, QuestionInput } from "../../core/statistics";
import { serialFromIsoDate } from "../../core/workbook/serial-date";
import type { Snapshot } from "../../core/workbook/snapshot";
import { builderStrings as words } from "./builder-strings";
import { cellReference, contentAt, referenceText } from "./cell-reference";
import { narrowingColumns, type Choices } from "./choices";
import { rowsWhere } from "./counted-rows";
import { cellOfRow, columnReference, functionCall, textLiteral } from "./formula-text";
import type { CellContent, WorkbookTable } from "./workbook-tables";

/** An argument as the function gets it from Excel: a cell, or a column as rows of one cell; null where it is left out. */
export type FunctionArgument = CellContent | readonly (readonly [CellContent])[];

/** A question with everything it needs, or what is still missing, in words. */
export type Resolved =
  | {
      readonly kind: "ready";
      readonly given: readonly FunctionArgument[];
      /** The formula of a function with these arguments. */
      readonly formula: (name: string) => string;
    }
  | { readonly kind: "missing"; readonly what: string };

interface Part {
  readonly value: FunctionArgument;
  readonly text: string;
}

/**
 * The arguments of a question's function, as values for the answer in the pane and as text for the formula, made side by side so that the
 * cell will say what the pane says.
 */
export function resolveQuestion(
  question: Question,
  choices: Choices,
  tables: readonly WorkbookTable[],
  snapshot: Snapshot,
): Resolved {
  const table = tables.find(({ name }) => name === choices.table);
  const parts: Part[] = [];
  for (const argument of question.arguments) {
    const part = resolveArgument(question, argument, choices, table, snapshot);
    if (typeof part === "string") return { kind: "missing", what: part };
    parts.push(part);
  }
  return {
    kind: "ready",
    given: parts.map(({ value }) => value),
    formula: (name) =>
      functionCall(
        name,
        parts.map(({ text }) => text),
      ),
  };
}

function resolveArgument(
  question: Question,
  argument: QuestionArgument,
  choices: Choices,
  table: WorkbookTable | undefined,
  snapshot: Snapshot,
): Part | string {
  if (typeof argument === "string") {
    const input = question.inputs.find(({ name }) => name === argument);
    if (input === undefined)
      throw new RangeError(`resolveQuestion needs an input called ${argument} in ${question.id}`);
    return resolveInput(input, choices.given[argument] ?? "", table, snapshot);
  }
  if (table === undefined) return words.missing.table;
  for (const name of ["groups", argument.cellOf, argument.inRowOf]) {
    const input = question.inputs.find((each) => each.name === name);
    if ((choices.given[name] ?? "") === "") return words.missing.input(input?.label ?? name);
  }
  return cellInRow(argument.cellOf, choices.given[argument.inRowOf] ?? "", choices, table);
}

function resolveInput(
  input: QuestionInput,
  given: string,
  table: WorkbookTable | undefined,
  snapshot: Snapshot,
): Part | string {
  if (input.kind === "column") {
    if (given === "" && input.optional === true) return { value: null, text: "" };
    if (table === undefined) return words.missing.table;
    const column = table.columns.find(({ name }) => name === given);
    if (column === undefined) return words.missing.input(input.label);
    return { value: column.cells.map((cell) => [cell] as const), text: columnReference(table.name, column.name) };
  }
  if (given.trim() === "") return words.missing.input(input.label);
  if (input.kind !== "value") return { value: given, text: textLiteral(given) };
  if (input.holds === "date") return datePart(input.label, given);
  const reference = cellReference(given);
  if (reference !== undefined) {
    const content = contentAt(snapshot, reference);
    return content === undefined
      ? words.noSuchSheet(reference.sheet)
      : { value: content, text: referenceText(reference) };
  }
  return numberPart(input.label, given);
}

function numberPart(label: string, given: string): Part | string {
  const text = given.trim();
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return words.notANumber(label, text);
  return { value: Number(text), text: String(Number(text)) };
}

function datePart(label: string, given: string): Part | string {
  // A date field hands over a calendar date or nothing; before March 1900 Excel counts a day that never was.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || given < "1900-03-01") return words.notADate(label, given);
  const [year, month, day] = given.split("-").map(Number);
  return { value: serialFromIsoDate(given), text: `DATE(${year},${month},${day})` };
}

/** The cell of a column in the one row of a group; in words what stands in the way. */
function cellInRow(input: string, label: string, choices: Choices, table: WorkbookTable): Part | string {
  const narrowing = narrowingColumns(table, choices);
  const open = narrowing.find(({ name, values }) => !values.includes(choices.narrowed[name] ?? ""));
  const conditions = [
    ...narrowing.map(({ name }) => [name, choices.narrowed[name] ?? ""] as const),
    [choices.given["groups"] ?? "", label] as const,
  ];
  const rows = rowsWhere(table, open === undefined ? conditions : conditions.slice(-1));
  if (open !== undefined && rows.length > 1) return words.missing.input(open.name);
  const used = open === undefined ? conditions : conditions.slice(-1);
  const [row] = rows;
  if (row === undefined) return words.noRow(label, table.name);
  if (rows.length > 1) return words.manyRows(rows.length, label, table.name);
  const name = choices.given[input] ?? "";
  const column = table.columns.find((each) => each.name === name);
  return { value: column?.cells[row] ?? null, text: cellOfRow(table.name, name, used) };
}
