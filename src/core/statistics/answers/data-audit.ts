import { type AuditCell, columnAudit } from "../column-audit";
import { notEstimable } from "./answer";
import type { TableAnswer } from "./group-table";

/** A range as columns, with their names where it has a header row. */
export interface GivenAudit {
  readonly columns: readonly (readonly AuditCell[])[];
  readonly names?: readonly string[];
}

const HEADER = [
  "column",
  "rows",
  "numbers",
  "blank",
  "text numbers",
  "text dates",
  "text",
  "flags",
  "errors",
  "suppressed",
  "dates",
  "fractions",
  "above 1",
  "note",
];

/**
 * DATA.AUDIT: what each column of a range holds, and what in it would make a sum or a rate wrong without a word.
 *
 * @param given columns of one length
 * @returns a header and one row a column; the last cell is what to look at, empty where there is nothing
 * @example dataAudit({ columns: [[1, "text number"]], names: ["Pay"] })[1].slice(0, 5) // => ["Pay", 2, 1, 0, 1]
 */
export function dataAudit({ columns, names }: GivenAudit): TableAnswer {
  if (columns.every((column) => column.length === 0))
    return notEstimable("DATA.AUDIT has nothing to look at: there is no row below the header.");
  return [
    HEADER,
    ...columns.map((column, at) => {
      const { counts, fractions, upTo100, likeDates, notes } = columnAudit(column);
      return [
        names?.[at] || at + 1,
        column.length,
        counts.number,
        counts.blank,
        counts["text number"],
        counts["text date"],
        counts.text,
        counts.flag,
        counts.error,
        counts.suppressed,
        likeDates,
        fractions,
        upTo100,
        notes.join(" "),
      ];
    }),
  ];
}
