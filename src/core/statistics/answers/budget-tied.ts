import { tiedBudget, type TiedBudget } from "../tied-budget";
import {
  type Answer,
  type Given,
  isRefusal,
  notEstimable,
  nothingToDivideBy,
  type Refusal,
  SUPPRESSED,
  unusable,
} from "./answer";
import { type StatsAnswer, type StatsLabel, statsRows, suppressedRows } from "./stats-rows";

/** Columns of budget lines: money, and markers 0, 1 or 2. */
export interface GivenBudget {
  readonly amounts: readonly Given[];
  readonly markers: readonly Given[];
}

const LABELS: readonly StatsLabel[] = [
  "estimate",
  "n",
  "left out",
  "tied",
  "total",
  "weighted",
  "weighted share",
  "principal",
  "significant",
  "screened",
  "not screened",
  "status",
];

/**
 * BUDGET.TIED: money with marker 1 or 2 divided by all money.
 *
 * A line without an amount is left out; a line with an amount and no marker stays in, as not screened.
 *
 * @param given columns of one length; a suppressed cell makes the answer suppressed
 * @example budgetTied({ amounts: [120000, 80000, 50000, 250000, 0], markers: [2, 1, 0, 2, 0] }) // => 0.9
 * @example budgetTied({ amounts: [0, 0], markers: [2, 0] }).error // => "#DIV/0!"
 */
export function budgetTied(given: GivenBudget): Answer {
  const found = findTied("BUDGET.TIED", given);
  return found === SUPPRESSED || isRefusal(found) ? found : found.budget.share;
}

/**
 * BUDGET.TIED.STATS: the tied share, and the money behind it by marker, in full and weighted.
 *
 * @param given as for `budgetTied`
 * @example budgetTiedStats({ amounts: [100, 300, undefined], markers: [1, 0, 2] })[2] // => ["left out", 1]
 */
export function budgetTiedStats(given: GivenBudget): StatsAnswer {
  const found = findTied("BUDGET.TIED.STATS", given);
  if (found === SUPPRESSED) return suppressedRows(LABELS);
  if (isRefusal(found)) return found;
  const { budget, lines, leftOut } = found;
  return statsRows({
    estimate: budget.share,
    n: lines,
    "left out": leftOut,
    tied: budget.tied,
    total: budget.total,
    weighted: budget.weighted,
    "weighted share": budget.weightedShare,
    principal: budget.principal,
    significant: budget.significant,
    screened: budget.screened,
    "not screened": budget.notScreened,
    status: "ok",
  });
}

interface Found {
  readonly budget: TiedBudget;
  readonly lines: number;
  readonly leftOut: number;
}

function findTied(name: string, { amounts, markers }: GivenBudget): Found | typeof SUPPRESSED | Refusal {
  if (amounts.length !== markers.length)
    return unusable(
      `${name} needs columns of equal length, got ${amounts.length} rows of amounts and ${markers.length} of markers.`,
    );
  const money: number[] = [];
  const marks: (number | undefined)[] = [];
  let hidden = false;
  let leftOut = 0;
  for (const [row, amount] of amounts.entries()) {
    const marker = markers[row];
    if (typeof amount === "number" && !(amount >= 0 && amount < Infinity))
      return unusable(
        `${name} needs amounts of 0 or more, got ${amount} in row ${row + 1}. Set a credit off against its own line first.`,
      );
    if (typeof marker === "number" && marker !== 0 && marker !== 1 && marker !== 2)
      return unusable(`${name} needs markers 0, 1 or 2, got ${marker} in row ${row + 1}.`);
    if (amount === SUPPRESSED || marker === SUPPRESSED) hidden = true;
    else if (amount !== undefined) {
      money.push(amount);
      marks.push(marker);
    } else if (marker !== undefined) leftOut++;
  }
  if (hidden) return SUPPRESSED;
  if (money.length === 0) return notEstimable(`${name} cannot be worked out yet: no line has an amount.`);
  if (money.every((amount) => amount === 0))
    return nothingToDivideBy(`${name} has no money to divide by: all amounts are 0.`);
  return { budget: tiedBudget(money, marks), lines: money.length, leftOut };
}
