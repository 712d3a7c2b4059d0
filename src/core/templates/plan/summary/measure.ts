import type { Commitment, PlanOutcome } from "../../../domain/plan";
import type { CellValue } from "../../../workbook/cell-value";
import { measuredCounts, measuredValue, type MeasuredCounts } from "../measured";
import type { PlanContext } from "../plan-context";
import { latestOf, progressValue } from "../progress";

/** The `n`-th row (from 1) of Commitments. */
export function commitmentAt(n: number, { plan }: PlanContext): Commitment | undefined {
  return plan.commitments[n - 1];
}

/** The dictionary's entry that a commitment is about. */
export function outcomeOf(commitment: Commitment | undefined, { plan }: PlanContext): PlanOutcome | undefined {
  const id = commitment?.outcomeId?.toUpperCase();
  return id === undefined ? undefined : plan.outcomes.find((candidate) => candidate.id?.toUpperCase() === id);
}

/** The latest counts that a commitment's outcome can be measured from; none where it is typed. */
export function countsFor(commitment: Commitment | undefined, context: PlanContext): MeasuredCounts | undefined {
  const outcome = outcomeOf(commitment, context);
  return outcome === undefined || outcome.metric === "typed"
    ? undefined
    : measuredCounts(outcome, context.plan, context.periods);
}

/** What is known now, in the unit in which the plan writes it: measured from the latest counts, or the latest typed actual. */
export function measureOf(commitment: Commitment | undefined, context: PlanContext): CellValue {
  const outcome = outcomeOf(commitment, context);
  if (outcome?.metric === "typed") return (commitment && latestOf(commitment.actuals)?.value) ?? "";
  const counts = countsFor(commitment, context);
  return counts ? measuredValue(outcome?.metric, counts) : "";
}

/** Way covered from the baseline to the target of Q5, by what is known now. */
export function progressOf(commitment: Commitment | undefined, context: PlanContext): CellValue {
  const value = measureOf(commitment, context);
  return typeof value === "number"
    ? progressValue(value, commitment?.baseline, commitment?.targets[4], outcomeOf(commitment, context)?.direction)
    : "";
}

/** Progress against the part of the five quarters that has gone by at the measure: 1 is on time. */
export function paceOf(commitment: Commitment | undefined, context: PlanContext): CellValue {
  const covered = progressOf(commitment, context);
  const gone =
    outcomeOf(commitment, context)?.metric === "typed"
      ? ((commitment && latestOf(commitment.actuals)?.index) ?? 0)
      : context.quarters.indexOf(countsFor(commitment, context)?.period ?? "") + 1;
  return typeof covered === "number" && gone > 0 ? covered / (gone / 5) : "";
}

/** What a number is multiplied by to be shown: shares are written as fractions and read in percent. */
export function timesOf(commitment: Commitment | undefined, context: PlanContext): number {
  return outcomeOf(commitment, context)?.unit === "share" ? 100 : 1;
}

/** A half and a grain: 0.0725 in binary is a little less than 7.25 %. */
const half = 0.500000001;

/** Steps of one in which a shown number is told: tenths of a percent, thousandths else. */
const steps = (times: number) => (times === 100 ? 10 : 1000);

/**
 * A number in the unit in which it is shown, rounded to what it can bear.
 *
 * Multiplied and rounded instead of formatted, since a cell's format can't depend on the outcome's unit and TEXT answers text, whose
 * decimal point hangs on the reader's language.
 */
export function asShown(value: CellValue, times: number): CellValue {
  if (typeof value !== "number") return value;
  return Math.floor(value * times * steps(times) + half) / steps(times);
}

/** The formula of {@link asShown} over two references. By INT, as the workbench's grid takes ROUND for the name Round. */
export function asShownFormula(value: string, times: string): string {
  const perUnit = `IF(${times}=100,${steps(100)},${steps(1)})`;
  return `INT(${value}*${times}*${perUnit}+${half})/${perUnit}`;
}
