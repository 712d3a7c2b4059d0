import { Pillar } from "../domain/outcome";
import { lineInRoundCurrency, moneyTiedTo, type QuarterMoney } from "../domain/roll-up";
import type { Round } from "../domain/round";
import type { Submission } from "../domain/submission";
import { quarterShift, quartersInTime, type QuarterShift } from "./quarter-shift";

/** Planned money of both plans under one heading, in the round's currency; undefined where a plan doesn't reach that quarter. */
export interface MoneyBefore {
  readonly label: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** How planned money moved between two plans. */
export interface MoneyMoved {
  readonly currency: string;
  /** Whether the rounds convert a quarter that both plan by different rates: then sums move though no line changed. */
  readonly ratesDiffer: boolean;
  /** Over the quarters that both plan; so are the pillars. */
  readonly total: MoneyBefore;
  readonly quarters: readonly MoneyBefore[];
  /** Money tied to outcomes of a pillar, counted in full, and what is tied to none. */
  readonly pillars: readonly MoneyBefore[];
}

/**
 * Planned money of two plans by quarter and by pillar.
 *
 * A sum with a hole in it would pass for a cut: where a column of money or a cell in it can't be read, or there is no round to convert by, it
 * is said in words instead.
 *
 * @returns the sums, or why there are none
 */
export function moneyMoved(before: Submission, after: Submission): MoneyMoved | string {
  for (const [submission, which] of [
    [before, "first"],
    [after, "second"],
  ] as const) {
    const why = reasonNotToSum(submission);
    if (why !== undefined) return `Sums of money are not compared: ${why} in the ${which}.`;
  }
  const [from, to] = [sumsOf(before), sumsOf(after)];
  if (from.currency !== to.currency)
    return `Sums of money are not compared: the first is in ${from.currency}, the second in ${to.currency}.`;
  const shift = quarterShift(before, after);
  const labels = quartersInTime(shift);
  const shared = shift.before.filter((label) => shift.after.includes(label));
  // Sums over quarters that only one of them plans would move without anybody having moved money.
  const both = shift.quarters === 0 ? undefined : shared;
  const sumBoth = (labelsOf: readonly string[], amounts: readonly number[]) =>
    amounts.reduce((sum, amount, index) => (both?.includes(labelsOf[index] ?? "") === false ? sum : sum + amount), 0);
  const at = (labelsOf: readonly string[], amounts: readonly number[], label: string) =>
    amounts[labelsOf.indexOf(label)];
  return {
    currency: from.currency,
    ratesDiffer: ratesDiffer(before.ownRound, after.ownRound, shift),
    total: {
      label: both === undefined ? "All five quarters" : "The quarters that both plan",
      before: sumBoth(shift.before, from.quarters),
      after: sumBoth(shift.after, to.quarters),
    },
    quarters: labels.map((label) => ({
      label,
      before: at(shift.before, from.quarters, label),
      after: at(shift.after, to.quarters, label),
    })),
    pillars: [...Pillar.options, notTied].map((label) => ({
      label,
      before: sumBoth(shift.before, from.pillars.get(label) ?? noMoney),
      after: sumBoth(shift.after, to.pillars.get(label) ?? noMoney),
    })),
  };
}

const notTied = "Not tied";
const noMoney: QuarterMoney = [0, 0, 0, 0, 0];
const moneyFields = ["quarters", "currency", "outcomeId", "marker"];

function reasonNotToSum({ ownRound, missingParts, workbook }: Submission): string | undefined {
  if (!ownRound) return "there is no round to convert by";
  const parts = ["budget", "splits", "splits.share", "outcomes", ...moneyFields.map((field) => `budget.${field}`)];
  if (parts.some((part) => missingParts.has(part))) return "a part of Budget, Splits or Outcomes is missing";
  const hole = workbook.unreadable.some(({ key }) => {
    const [part, , field = ""] = key.split(".");
    return (part === "budget" && moneyFields.includes(field)) || part === "splits";
  });
  return hole ? "a cell of Budget or Splits can't be read" : undefined;
}

function sumsOf(submission: Submission) {
  const round = submission.ownRound;
  if (!round) throw new RangeError("sumsOf needs a submission with its round");
  const quarters = submission.budget
    .map((line) => lineInRoundCurrency(line, round))
    .reduce((sum, amounts) => added(sum, amounts, 1), noMoney);
  const pillars = new Map<string, QuarterMoney>();
  for (const { id, pillar } of submission.outcomes)
    if (id !== undefined && pillar !== undefined)
      pillars.set(pillar, added(pillars.get(pillar) ?? noMoney, moneyTiedTo(id, submission, round), 1));
  const tied = [...pillars.values()].reduce((sum, amounts) => added(sum, amounts, 1), noMoney);
  pillars.set(notTied, added(quarters, tied, -1));
  return { currency: round.currency, quarters, pillars };
}

function added(a: QuarterMoney, b: QuarterMoney, times: number): QuarterMoney {
  const at = (index: 0 | 1 | 2 | 3 | 4) => a[index] + times * b[index];
  return [at(0), at(1), at(2), at(3), at(4)];
}

type Rates = Pick<Round, "rates">;

/** Whether a quarter that both plan is converted by different rates, which moves sums though no line changed. */
export function ratesDiffer(from: Rates | undefined, to: Rates | undefined, shift: QuarterShift): boolean {
  if (!from || !to) return false;
  return [...new Set([...Object.keys(from.rates), ...Object.keys(to.rates)])].some((code) =>
    shift.before.some((label, index) => {
      const later = shift.after.indexOf(label);
      return later >= 0 && from.rates[code]?.[index] !== to.rates[code]?.[later];
    }),
  );
}
