import type { RollupMoney } from "../../domain/book-content";
import { Pillar } from "../../domain/outcome";
import { idKey } from "../../domain/id-key";
import { ratesDiffer, type MoneyBefore } from "../money-moved";
import { quartersInTime, type QuarterShift } from "../quarter-shift";
import type { CoalitionSide, DepartmentPair } from "./coalition-side";

/** How planned money of a whole coalition moved, in its currency. Sums are over the quarters that both plan. */
export interface CoalitionMoney {
  readonly currency: string;
  /** Whether the rounds convert a quarter that both plan by different rates: then sums move though no line changed. */
  readonly ratesDiffer: boolean;
  readonly total: MoneyBefore;
  /** Of the departments that are in both; left out where all are, since it is then the total. */
  readonly inBoth?: MoneyBefore;
  /** Every quarter of either round; undefined where one of the two doesn't reach it. */
  readonly quarters: readonly MoneyBefore[];
  /** By code; undefined where one of the two folders has no plan of it. */
  readonly departments: readonly MoneyBefore[];
  /** Money tied to outcomes of a pillar, counted in full, and what is tied to none. */
  readonly pillars: readonly MoneyBefore[];
  /** By outcome ID. */
  readonly outcomes: readonly MoneyBefore[];
}

/**
 * Planned money of all departments together, in the first folder and in the second.
 *
 * From the sums that a review makes of each plan, so that a comparison and the two reviews say the same. Which cells of which plan count as
 * nothing because they can't be read, the comparison says beside it.
 *
 * @returns the sums, or why there are none
 */
export function coalitionMoney(
  before: CoalitionSide,
  after: CoalitionSide,
  pairs: readonly DepartmentPair[],
  shift: QuarterShift,
): CoalitionMoney | string {
  const { currency } = after.round;
  if (before.round.currency !== currency)
    return `Sums of money are not compared: the first round is in ${before.round.currency}, the second in ${currency}.`;
  const [from, to] = [moneyOf(before), moneyOf(after)];
  const shared = shift.before.filter((label) => shift.after.includes(label));
  const sums = (label: string, holds: (row: RollupMoney) => boolean): MoneyBefore => ({
    label,
    before: sumOf(from.filter(holds), shift.before, shared),
    after: sumOf(to.filter(holds), shift.after, shared),
  });
  const inBoth = new Set(pairs.filter((pair) => pair.before && pair.after).map(({ code }) => code));
  const isWhole = pairs.every((pair) => (pair.before === undefined) === (pair.after === undefined));
  const outcomes = new Set(
    [...from, ...to].flatMap(({ outcomeId }) => (outcomeId === undefined ? [] : [idKey(outcomeId)])),
  );
  return {
    currency,
    ratesDiffer: ratesDiffer(before.round, after.round, shift),
    total: sums("All departments", () => true),
    ...(isWhole
      ? {}
      : { inBoth: sums("Departments that are in both", ({ department }) => inBoth.has(department ?? "")) }),
    quarters: quartersInTime(shift).map((label) => ({
      label,
      before: shift.before.includes(label) ? sumOf(from, shift.before, [label]) : undefined,
      after: shift.after.includes(label) ? sumOf(to, shift.after, [label]) : undefined,
    })),
    departments: pairs.map(({ code, before: first, after: second }) => {
      const sum = sums(code, ({ department }) => department === code);
      return { ...sum, before: first && sum.before, after: second && sum.after };
    }),
    pillars: [...Pillar.options, "Not tied"].map((label) => sums(label, ({ pillar }) => pillar === label)),
    outcomes: [...outcomes].sort().map((id) => sums(id, ({ outcomeId }) => idKey(outcomeId) === id)),
  };
}

function moneyOf({ review }: CoalitionSide): readonly RollupMoney[] {
  return review.counting.flatMap(({ digest }) => digest.money);
}

function sumOf(rows: readonly RollupMoney[], labels: readonly string[], counted: readonly string[]): number {
  return rows.reduce(
    (sum, { planned }) =>
      planned.reduce<number>(
        (all, amount, index) => (counted.includes(labels[index] ?? "") ? all + (amount ?? 0) : all),
        sum,
      ),
    0,
  );
}
