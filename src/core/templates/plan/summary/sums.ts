import { lineInRoundCurrency, moneyTiedTo, totalOf } from "../../../domain/roll-up";
import type { PlanContext } from "../plan-context";
import { five } from "./page";

/** The formula of a sum over budget lines in the round's currency, in quarter 1..5, of the lines for which `condition` is 1. */
export function lineSum(condition: string, quarter: number): string {
  return `SUMPRODUCT(${condition}*(SUMIF(Rates[Currency],Budget[Currency],Rates[Q${quarter}])+(Budget[Currency]="")),Budget[Q${quarter}])`;
}

/** Money of the lines with or without a pilot, over the five quarters. */
export function sumOfLines({ plan, round }: PlanContext, withPilot: boolean): number {
  return plan.budget
    .filter((line) => (line.pilotId !== undefined) === withPilot)
    .reduce((sum, line) => sum + totalOf(lineInRoundCurrency(line, round)), 0);
}

/** Money tied to any outcome, or to those of one pillar, in a quarter (from zero). */
export function tiedIn({ plan, round }: PlanContext, quarter: number, pillar?: string): number {
  return plan.outcomes
    .filter((outcome) => outcome.id !== undefined && (pillar === undefined || outcome.pillar === pillar))
    .reduce((sum, outcome) => sum + (moneyTiedTo(outcome.id ?? "", plan, round)[quarter as 0] ?? 0), 0);
}

/** Money of all lines in a quarter (from zero). */
export function allIn({ plan, round }: PlanContext, quarter: number): number {
  return plan.budget.reduce((sum, line) => sum + (lineInRoundCurrency(line, round)[quarter as 0] ?? 0), 0);
}

/** Sum over the five quarters. */
export const sumFive = (of: (quarter: number) => number) => five.reduce<number>((sum, quarter) => sum + of(quarter), 0);
