import { formatDate, formatNumber } from "../../core/domain/format";
import { dateReadings } from "../../core/read/date-readings";
import { numberReadings } from "../../core/read/number-readings";
import { isCellError, type CellValue } from "../../core/workbook/cell-value";
import { isoDateFromSerial } from "../../core/workbook/serial-date";
import { rowsOf, textOf, type Draft, type Json, type JsonObject } from "./draft";
import { pastedColumns, type PastedField } from "./pasted-columns";

/** How texts that read two ways are to be read; null while nobody said. */
export interface PasteAnswers {
  /** Which of {@link numberReadings}' answers: 0 thousands, 1 decimals. */
  readonly numbers: 0 | 1 | null;
  /** Which of {@link dateReadings}' answers: 0 day first, 1 month first. */
  readonly dates: 0 | 1 | null;
}

/** A text that reads two ways, and both readings as they would be shown. */
export interface Doubt {
  readonly text: string;
  readonly readings: readonly [string, string];
}

/** What one pasted row was understood as. */
export interface PastedRow {
  /** Row number in what was pasted, from 1, the header counted. */
  readonly line: number;
  readonly entry: JsonObject;
  /** Whether it becomes a department, changes one, changes nothing, or can't be taken as it stands. */
  readonly kind: "new" | "change" | "same" | "waits";
  readonly code: string;
  /** What was understood or is wrong, in sentences. */
  readonly notes: readonly string[];
}

/** What pasted rows were understood as. */
export interface PastedDepartments {
  readonly hasHeader: boolean;
  readonly passedOver: readonly string[];
  readonly rows: readonly PastedRow[];
  readonly numberDoubt: Doubt | null;
  readonly dateDoubt: Doubt | null;
}

const numberOf = (value: number) => formatNumber(value, 3);

/**
 * Reads rows from a sheet or the clipboard as departments, and says row by row what was understood.
 *
 * A code that the round has already is a change of that department, which is how finance sends new envelopes; only columns that were
 * pasted change. A code that stands twice among the pasted rows is taken once, because nobody could say which row is meant.
 */
export function pastedDepartments(
  cells: readonly (readonly CellValue[])[],
  draft: Draft,
  answers: PasteAnswers,
): PastedDepartments {
  const { fields, hasHeader, passedOver } = pastedColumns(cells);
  const known = new Map(rowsOf(draft["departments"]).map((row) => [textOf(row["code"]), row]));
  const lines = new Map<string, number>();
  let numberDoubt: Doubt | null = null;
  let dateDoubt: Doubt | null = null;
  const rows = cells.slice(hasHeader ? 1 : 0).map((row, index): PastedRow => {
    const line = index + (hasHeader ? 2 : 1);
    const entry: Record<string, Json> = {};
    const notes: string[] = [];
    let waits = false;
    const refuse = (note: string) => {
      notes.push(note);
      waits = true;
    };
    for (const [column, field] of fields.entries()) {
      const cell = row[column] ?? null;
      if (field === null || cell === null || cell === "") continue;
      if (isCellError(cell)) refuse(`Its ${fieldWords[field]} is the error ${cell.error}.`);
      else if (field === "envelope") {
        const { value, doubt, note, wrong } = readEnvelope(cell, answers.numbers);
        numberDoubt ??= doubt ?? null;
        if (wrong !== undefined) refuse(wrong);
        if (note !== undefined) notes.push(note);
        if (value !== undefined) entry["envelope"] = value;
      } else if (field === "due") {
        const { value, doubt, note, wrong } = readDue(cell, answers.dates);
        dateDoubt ??= doubt ?? null;
        if (wrong !== undefined) refuse(wrong);
        if (note !== undefined) notes.push(note);
        if (value !== undefined) entry["due"] = value;
      } else entry[field] = String(cell).trim();
    }
    const code = textOf(entry["code"]).toUpperCase();
    if (code !== "") entry["code"] = code;
    if (code === "") refuse("It has no code.");
    else if (!/^[A-Z0-9]{2,8}$/.test(code))
      refuse(`“${code}” can't be a code: those are 2 to 8 letters or digits, like SAL.`);
    const earlier = lines.get(code);
    if (code !== "" && earlier !== undefined) refuse(`${code} stands in row ${earlier} too; that one is taken.`);
    else lines.set(code, line);
    const before = known.get(code);
    if (!before && entry["name"] === undefined) refuse("It has no name.");
    if (!before && entry["envelope"] === undefined && !waits) notes.push("It has no envelope yet.");
    const changes = before ? changedFields(before, entry) : [];
    if (before && !waits) notes.push(...changes.map((field) => changeWords(field, before[field], entry[field])));
    const kind = waits ? "waits" : !before ? "new" : changes.length > 0 ? "change" : "same";
    return { line, entry, kind, code, notes };
  });
  return { hasHeader, passedOver, rows, numberDoubt, dateDoubt };
}

/** A draft with the rows that can be taken: new departments at the end, known ones changed where they stand. */
export function withPastedDepartments(draft: Draft, rows: readonly PastedRow[]): Draft {
  const changes = new Map(rows.filter(({ kind }) => kind === "change").map(({ code, entry }) => [code, entry]));
  const fresh = rows.filter(({ kind }) => kind === "new").map(({ entry }) => entry);
  const known = rowsOf(draft["departments"]).map((row) => ({ ...row, ...changes.get(textOf(row["code"])) }));
  return { ...draft, departments: [...known, ...fresh] };
}

interface CellMeaning {
  readonly value?: Json;
  readonly doubt?: Doubt;
  /** Text that was read as a number or date, told so that a slip is seen. */
  readonly note?: string;
  readonly wrong?: string;
}

function readEnvelope(cell: CellValue, answer: 0 | 1 | null): CellMeaning {
  if (typeof cell === "number") return cell < 0 ? { wrong: "Its envelope is below 0." } : { value: cell };
  const text = String(cell).trim();
  const [first, second] = numberReadings(text);
  if (first === undefined) return { wrong: `Its envelope “${text}” is not a number.` };
  const doubt = second === undefined ? {} : { doubt: { text, readings: [numberOf(first), numberOf(second)] as const } };
  if (second !== undefined && answer === null) return { ...doubt, wrong: `Its envelope “${text}” reads two ways.` };
  const value = answer === 1 && second !== undefined ? second : first;
  if (value < 0) return { ...doubt, wrong: "Its envelope is below 0." };
  return { ...doubt, value, ...(/^\d+$/.test(text) ? {} : { note: `“${text}” is read as ${numberOf(value)}.` }) };
}

function readDue(cell: CellValue, answer: 0 | 1 | null): CellMeaning {
  if (typeof cell === "number") {
    if (cell < 36_526 || cell >= 73_416)
      return { wrong: `Its date due is the number ${numberOf(cell)}, which is no date of 2000 to 2100.` };
    return { value: isoDateFromSerial(cell) };
  }
  const text = String(cell).trim();
  const [first, second] = dateReadings(text);
  if (first === undefined) return { wrong: `Its date due “${text}” can't be read.` };
  const doubt =
    second === undefined ? {} : { doubt: { text, readings: [formatDate(first), formatDate(second)] as const } };
  if (second !== undefined && answer === null) return { ...doubt, wrong: `Its date due “${text}” reads two ways.` };
  const value = answer === 1 && second !== undefined ? second : first;
  return { ...doubt, value, ...(value === text ? {} : { note: `“${text}” is read as ${formatDate(value)}.` }) };
}

const fieldWords: Readonly<Record<PastedField, string>> = {
  code: "code",
  name: "name",
  head: "head",
  deputy: "deputy",
  financePartner: "finance partner",
  envelope: "envelope",
  due: "date due",
};

function changedFields(before: JsonObject, entry: JsonObject): readonly PastedField[] {
  return (Object.keys(entry) as PastedField[]).filter((field) => before[field] !== entry[field]);
}

function changeWords(field: PastedField, before: Json | undefined, after: Json | undefined): string {
  const shown = (value: Json | undefined) =>
    typeof value === "number"
      ? numberOf(value)
      : field === "due" && typeof value === "string"
        ? formatDate(value)
        : textOf(value);
  const name = fieldWords[field];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${shown(before) || "blank"} → ${shown(after)}.`;
}
