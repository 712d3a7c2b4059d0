import type { OwnCheckRow } from "./book-content";
import type { OwnCheck } from "./own-check";

/** An own check as a row of the book's OwnChecks: the other way round of `ownCheckFromRow`. */
export function ownCheckToRow(check: OwnCheck): OwnCheckRow {
  const { id, title, table, column, kind, severity, why, remedy } = check;
  return {
    id,
    title,
    table,
    column,
    kind,
    value: valueOf(check),
    other: "other" in check ? check.other : undefined,
    severity,
    why,
    remedy,
  };
}

function valueOf(check: OwnCheck): string | number | undefined {
  switch (check.kind) {
    case "in list":
      return check.values.join("; ");
    case "forbidden words":
      return check.words.join("; ");
    case "range":
      return `${check.minimum ?? ""}; ${check.maximum ?? ""}`.trim();
    case "sum equals":
      return `${check.sum}; ${check.tolerance}`;
    case "compare columns":
      return check.comparison;
    case "at least n":
      return check.value === undefined ? check.rows : `${check.rows}; ${check.value}`;
    case "pattern":
      return check.pattern;
    case "share between":
      return `${check.value}; ${check.minimum ?? ""}; ${check.maximum ?? ""}`.trim();
    default:
      return undefined;
  }
}
