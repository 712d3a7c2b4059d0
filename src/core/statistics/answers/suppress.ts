import { suppressTable } from "../suppress-table";
import { type Given, type Refusal, SUPPRESSED, unusable } from "./answer";

/** Beyond this a two-way table may take longer to protect than Excel lets an add-in work in one go. */
const LARGEST_TABLE = 2000;

/** A block of counts, without its totals. */
export interface GivenTable {
  /** rows of equal length; blanks are left alone */
  readonly counts: readonly (readonly Given[])[];
  /** the smallest count that may be shown; omitted: 5 */
  readonly minimum?: number;
  /** whether the totals of rows and columns are shown somewhere; omitted: yes, the safe reading */
  readonly hasTotals?: boolean;
}

/**
 * SUPPRESS: the counts, with the word "suppressed" where one would expose a small group, directly or by subtraction.
 *
 * @param given a block of counts and how to treat it
 * @returns the block in its shape, blanks as undefined
 * @example suppressAnswer({ counts: [[3, 40, 25, 60]] }) // => [["suppressed", 40, "suppressed", 60]]
 * @example suppressAnswer({ counts: [[3, 40, 25, 60]], hasTotals: false }) // => [["suppressed", 40, 25, 60]]
 */
export function suppressAnswer(given: GivenTable): readonly (readonly Given[])[] | Refusal {
  const { counts, minimum = 5, hasTotals = true } = given;
  if (!Number.isSafeInteger(minimum) || minimum < 1)
    return unusable(`SUPPRESS needs a whole minimum of 1 or more, got ${minimum}.`);
  for (const [row, line] of counts.entries())
    for (const [column, count] of line.entries())
      if (typeof count === "number" && !(Number.isSafeInteger(count) && count >= 0))
        return unusable(
          `SUPPRESS needs whole counts of 0 or more, got ${count} in row ${row + 1}, column ${column + 1}.`,
        );
  const [rows, columns] = [counts.length, counts[0]?.length ?? 0];
  if (hasTotals && Math.min(rows, columns) > 1 && rows * columns > LARGEST_TABLE)
    return unusable(
      `SUPPRESS protects two-way tables of up to ${LARGEST_TABLE} counts, got ${rows} rows by ${columns} columns. ` +
        "Combine small groups first.",
    );
  const hidden = suppressTable(counts, minimum, hasTotals);
  return counts.map((line, row) => line.map((count, column) => (hidden[row]?.[column] ? SUPPRESSED : count)));
}
