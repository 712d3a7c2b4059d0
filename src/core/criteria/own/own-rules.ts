import { formatDate, formatNumber, formatPercent } from "../../domain/format";
import type { Comparison, OwnCheck } from "../../domain/own-check";
import type { Breach } from "../../findings/finding";
import { rangeInWords, shareInWords } from "./in-words";
import { matchesPattern } from "./matches-pattern";
import { cellPath, columnPath, tableRows, textKey, type OwnRow, type OwnTable, type OwnValue } from "./own-table";

/** Rounding errors of sums and shares are no breach. */
const rounding = 1e-9;

/**
 * What an own check finds in a table. Blank cells are a breach of `required` and `at least n` only: whoever wants a value as well as its
 * form writes two checks.
 */
export function* ownRules(check: OwnCheck, table: OwnTable, read: object): Iterable<Breach> {
  const { column, rows, other } = table;
  const at = (row: OwnRow) => ({ path: cellPath(column, row.index), item: row.item });
  const name = (row: OwnRow) => `${column.column} of ${row.item}`;
  const filled = rows.filter(({ value }) => value !== undefined);
  const whole = { path: [column.part], item: column.table };
  switch (check.kind) {
    case "required":
      for (const row of rows) if (row.value === undefined) yield { ...at(row), message: `${name(row)} is blank.` };
      return;
    case "in list": {
      const list = new Set(check.values.map(textKey));
      for (const row of filled)
        if (!list.has(textKey(row.value)))
          yield { ...at(row), message: `${name(row)} is "${String(row.value)}", which is not in its list.` };
      return;
    }
    case "range":
      for (const row of filled)
        if (isOutside(row.value, check.minimum, check.maximum))
          yield {
            ...at(row),
            message: `${name(row)} is ${shown(row.value)}; it is to be ${rangeInWords(check.minimum, check.maximum)}.`,
          };
      return;
    case "unique": {
      const met = new Map<string, OwnRow>();
      for (const row of filled) {
        const first = met.get(textKey(row.value));
        if (first === undefined) met.set(textKey(row.value), row);
        else
          yield {
            ...at(row),
            message: `${name(row)} is ${shown(row.value)}, which stands in ${first.item} already.`,
          };
      }
      return;
    }
    case "sum equals": {
      const parts = new Map<string, { label: string; sum: number; row: OwnRow }>();
      for (const row of filled) {
        if (typeof row.value !== "number") continue;
        const label = other === undefined ? "" : String(row.at(other.field) ?? "");
        const part = parts.get(textKey(label));
        if (part === undefined) parts.set(textKey(label), { label, sum: row.value, row });
        else part.sum += row.value;
      }
      const uses = [columnPath(column)];
      for (const { label, sum, row } of parts.values())
        if (Math.abs(sum - check.sum) > check.tolerance + rounding)
          yield {
            ...(other === undefined ? whole : { path: cellPath(column, row.index), item: label || row.item }),
            uses,
            message: `${column.column} of ${other === undefined ? column.table : label || `a ${other.column} that is blank`} adds up to ${formatNumber(sum)} instead of ${formatNumber(check.sum)}.`,
          };
      return;
    }
    case "reference exists": {
      if (other === undefined) return;
      const known = new Set(tableRows(read, other).map(({ value }) => textKey(value)));
      for (const row of filled)
        if (!known.has(textKey(row.value)))
          yield {
            ...at(row),
            uses: [columnPath(other)],
            message: `${name(row)} is "${String(row.value)}", which does not stand in ${other.column} of ${other.table}.`,
          };
      return;
    }
    case "date order":
    case "compare columns": {
      if (other === undefined) return;
      const comparison = check.kind === "date order" ? "≤" : check.comparison;
      for (const row of filled) {
        const second = row.at(other.field);
        if (second === undefined || holds(row.value, comparison, second)) continue;
        yield {
          ...at(row),
          message:
            check.kind === "date order"
              ? `${name(row)} is ${shown(row.value)}, after ${other.column} (${shown(second)}).`
              : `${name(row)} is ${shown(row.value)} and ${other.column} is ${shown(second)}; it is to be ${comparison} that.`,
        };
      }
      return;
    }
    case "at least n": {
      const value = check.value;
      const count =
        value === undefined ? filled.length : filled.filter((row) => textKey(row.value) === textKey(value)).length;
      if (count < check.rows)
        yield {
          ...whole,
          uses: [columnPath(column)],
          message: `${column.table} has ${formatNumber(count)} ${count === 1 ? "row" : "rows"} with ${column.column}${value === undefined ? " filled" : ` "${value}"`}; at least ${formatNumber(check.rows)} ${check.rows === 1 ? "is" : "are"} asked for.`,
        };
      return;
    }
    case "pattern":
      for (const row of filled)
        if (!matchesPattern(String(row.value), check.pattern))
          yield {
            ...at(row),
            message: `${name(row)} is "${String(row.value)}"; it is to have the form ${check.pattern}.`,
          };
      return;
    case "share between": {
      const weight = (row: OwnRow) => {
        const amount = other === undefined ? 1 : row.at(other.field);
        return typeof amount === "number" ? amount : 0;
      };
      const sum = (some: readonly OwnRow[]) => some.reduce((total, row) => total + weight(row), 0);
      const all = sum(rows);
      // Of nothing there is no share, and a plan without entries is told so by other rules.
      if (all <= 0) return;
      const share = sum(filled.filter((row) => textKey(row.value) === textKey(check.value))) / all;
      if (share < (check.minimum ?? 0) - rounding || share > (check.maximum ?? 1) + rounding)
        yield {
          ...whole,
          uses: [columnPath(column), ...(other === undefined ? [] : [columnPath(other)])],
          message: `${column.column} "${check.value}" has ${formatPercent(share)} of ${other === undefined ? "the rows" : other.column} in ${column.table}; it is to have ${rangeInWords(check.minimum, check.maximum, shareInWords)}.`,
        };
      return;
    }
    case "forbidden words":
      for (const row of filled) {
        const words = wordsIn(String(row.value));
        const found = check.words.find((word) => words.includes(` ${wordsIn(word).trim()} `));
        if (found !== undefined) yield { ...at(row), message: `${name(row)} holds the word "${found}".` };
      }
      return;
  }
}

/** Words of a text in small letters, each between two spaces, so that a phrase is found and "art" is not in "start". */
function wordsIn(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
}

function shown(value: OwnValue): string {
  if (typeof value === "number") return formatNumber(value);
  if (value === undefined) return "blank";
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : `"${value}"`;
}

/** Text where a limit is a number, and the other way round, is outside: it can't be inside. */
function isOutside(
  value: OwnValue,
  minimum: number | string | undefined,
  maximum: number | string | undefined,
): boolean {
  const under = minimum !== undefined && !holds(value, "≥", minimum);
  return under || (maximum !== undefined && !holds(value, "≤", maximum));
}

/** Numbers compare as numbers, ISO dates and other texts as texts; two of different kinds only differ. */
function holds(a: OwnValue, comparison: Comparison, b: OwnValue): boolean {
  if (a === undefined || b === undefined) return false;
  const [left, right] = typeof a === "number" && typeof b === "number" ? [a, b] : [textKey(a), textKey(b)];
  const isEqual = left === right;
  if (comparison === "=") return isEqual;
  if (comparison === "≠") return !isEqual;
  if (typeof a !== typeof b) return false;
  if (comparison === "<" || comparison === "≤") return left < right || (comparison === "≤" && isEqual);
  return left > right || (comparison === "≥" && isEqual);
}
