import { equivalenceClasses, type EquivalenceClasses } from "../equivalence-classes";
import { type Answer, isRefusal, notEstimable, type Refusal, unusable } from "./answer";
import { type StatsAnswer, statsRows } from "./stats-rows";

/** The columns that someone outside could know of a person; undefined where blank. */
export interface GivenColumns {
  readonly columns: readonly (readonly (string | number | boolean | undefined)[])[];
  /** the smallest class that is safe; omitted: 5 */
  readonly minimum?: number;
}

/**
 * K.ANONYMITY: the size of the smallest set of rows that are alike in all columns; 1 is a person who stands alone.
 *
 * @param given columns of one length
 * @example kAnonymity({ columns: [["W", "W", "M"], [1, 1, 1]] }) // => 1
 */
export function kAnonymity(given: GivenColumns): Answer {
  const found = findClasses("K.ANONYMITY", given);
  return isRefusal(found) ? found : smallest(found);
}

/**
 * K.ANONYMITY.STATS: the smallest class, how many classes there are, and how many rows are in classes below the minimum.
 *
 * @param given as for `kAnonymity`
 * @example kAnonymityStats({ columns: [["W", "W", "M"]], minimum: 2 }).slice(3) // => [["classes", 2], ["unique rows", 1], ["minimum", 2], ["rows below minimum", 1], ["status", "ok"]]
 */
export function kAnonymityStats(given: GivenColumns): StatsAnswer {
  const found = findClasses("K.ANONYMITY.STATS", given);
  if (isRefusal(found)) return found;
  const minimum = given.minimum ?? 5;
  const rowsIn = (isMeant: (size: number) => boolean): number =>
    found.sizes.reduce((rows, size) => rows + (isMeant(size) ? size : 0), 0);
  return statsRows({
    estimate: smallest(found),
    n: found.rows,
    "left out": found.empty,
    classes: found.sizes.length,
    "unique rows": rowsIn((size) => size === 1),
    minimum,
    "rows below minimum": rowsIn((size) => size < minimum),
    status: "ok",
  });
}

function smallest({ sizes }: EquivalenceClasses): number {
  return sizes.reduce((least, size) => Math.min(least, size), Infinity);
}

function findClasses(name: string, { columns, minimum = 5 }: GivenColumns): EquivalenceClasses | Refusal {
  if (!Number.isSafeInteger(minimum) || minimum < 1)
    return unusable(`${name} needs a whole minimum of 1 or more, got ${minimum}.`);
  const classes = equivalenceClasses(columns);
  return classes.rows === 0 ? notEstimable(`${name} cannot be worked out yet: all cells are blank.`) : classes;
}
