import type { OwnCheckRow } from "./book-content";
import { comparisons, OwnCheck, ownCheckKinds, type Comparison, type OwnCheckKind } from "./own-check";

/** An own check as a row of the book's OwnChecks says it, or the first cell that keeps it from being one. */
export type OwnCheckReading =
  | { readonly check: OwnCheck; readonly problem?: undefined }
  | { readonly check?: undefined; readonly problem: { readonly field: keyof OwnCheckRow; readonly message: string } };

/**
 * Reads one row of OwnChecks. What Value means depends on the kind:
 * in list and forbidden words: words, separated by semicolons; range: least; greatest (either may be left out: "0;" or ";100"); sum equals:
 * the sum, then perhaps how far off it may be; compare columns: the comparison; at least n: the number of rows, then perhaps the value;
 * pattern: the form; share between: the value; least share; greatest share.
 */
export function ownCheckFromRow(row: OwnCheckRow): OwnCheckReading {
  const id = row.id?.trim() ?? "";
  const say = (field: keyof OwnCheckRow, message: string): OwnCheckReading => ({ problem: { field, message } });
  if (id === "") return say("id", "A row of OwnChecks has no Check. Name it, like own-cost-centre.");
  const kind = ownCheckKinds.find((each) => each === row.kind?.trim().toLowerCase());
  if (kind === undefined)
    return say(
      "kind",
      `Kind of ${id} is ${row.kind?.trim() ? `"${row.kind.trim()}"` : "blank"}. Choose one of ${ownCheckKinds.join(", ")}.`,
    );
  const parsed = OwnCheck.safeParse({
    id,
    title: row.title?.trim() || `Own check ${id}`,
    table: row.table?.trim() ?? "",
    column: row.column?.trim() ?? "",
    ...(row.severity?.trim() ? { severity: row.severity.trim().toLowerCase() } : {}),
    ...(row.why?.trim() ? { why: row.why.trim() } : {}),
    ...(row.remedy?.trim() ? { remedy: row.remedy.trim() } : {}),
    ...(row.other?.trim() && takesOther.includes(kind) ? { other: row.other.trim() } : {}),
    kind,
    ...valueOf(kind, row.value),
  });
  if (parsed.success) return { check: parsed.data };
  const [issue] = parsed.error.issues;
  const [first = "value"] = issue?.path ?? [];
  const field = fieldOf[String(first)] ?? "value";
  const given = row[field];
  if (field === "value")
    return say(
      "value",
      `Value of ${id} is ${given === undefined ? "blank" : `"${String(given)}"`}. For ${kind} it is ${valueWords[kind]}.`,
    );
  if (field === "other") return say("other", `Other column of ${id} is blank. ${kind} compares with one: name it.`);
  if (field === "id") return say("id", issue?.message ?? `Check ${id} has a name that can't be used.`);
  if (field === "severity")
    return say("severity", `Severity of ${id} is "${String(given)}". Choose error, warning or info.`);
  return say(field, `${field === "table" ? "Table" : "Column"} of ${id} is blank. Name what is to be checked.`);
}

/** A number as people type one into a text cell, a share with its sign included; undefined where it reads two ways or not at all. */
export function numberInText(text: string): number | undefined {
  const match = /^(-?\d+(?:\.\d+)?)\s*(%?)$/.exec(text.trim());
  if (match === null) return undefined;
  return Number(match[1]) / (match[2] === "%" ? 100 : 1);
}

const takesOther: readonly OwnCheckKind[] = [
  "sum equals",
  "reference exists",
  "date order",
  "compare columns",
  "share between",
];

/** Which cell a part of a check comes from; everything else comes from Value. */
const fieldOf: Readonly<Record<string, keyof OwnCheckRow>> = {
  id: "id",
  table: "table",
  column: "column",
  severity: "severity",
  other: "other",
};

const valueWords: Readonly<Record<OwnCheckKind, string>> = {
  required: "left blank",
  "in list": "the values, separated by semicolons",
  range: "the least and the greatest value, separated by a semicolon, like 0; 100",
  unique: "left blank",
  "sum equals": "the sum, then perhaps how far off it may be, like 1; 0.001",
  "reference exists": "left blank",
  "date order": "left blank",
  "compare columns": `one of ${comparisons.join(" ")}`,
  "at least n": "the number of rows, then perhaps the value, like 2; Fairness",
  pattern: "the form, like CC-####",
  "share between": "the value, the least and the greatest share, like Training; 0.1; 0.3",
  "forbidden words": "the words, separated by semicolons",
};

const typedComparisons: Readonly<Record<string, Comparison>> = { "<>": "≠", "!=": "≠", "<=": "≤", ">=": "≥" };

function valueOf(kind: OwnCheckKind, value: string | number | undefined): object {
  const text = value === undefined ? "" : String(value).trim();
  const parts = text.split(";").map((part) => part.trim());
  const [first = "", second = "", third = ""] = parts;
  const words = parts.filter((part) => part !== "");
  switch (kind) {
    case "in list":
      return { values: words };
    case "forbidden words":
      return { words };
    case "range":
      return { ...optional("minimum", limit(first)), ...optional("maximum", limit(second)) };
    case "sum equals":
      return {
        sum: numberInText(first),
        ...optional("tolerance", second === "" ? undefined : (numberInText(second) ?? second)),
      };
    case "compare columns":
      return { comparison: typedComparisons[text] ?? text };
    case "at least n":
      return { rows: numberInText(first), ...optional("value", second === "" ? undefined : second) };
    case "pattern":
      return { pattern: text };
    case "share between":
      return { value: first, ...optional("minimum", limit(second)), ...optional("maximum", limit(third)) };
    default:
      return {};
  }
}

/** A limit as a number where it is one; anything else stays text for the schema to take as a date or refuse. */
function limit(text: string): number | string | undefined {
  return text === "" ? undefined : (numberInText(text) ?? text);
}

function optional(key: string, value: unknown): object {
  return value === undefined ? {} : { [key]: value };
}
