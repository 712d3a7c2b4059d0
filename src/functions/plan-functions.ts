import * as answers from "../core/statistics";
import { recall } from "./answer-store";
import * as read from "./arguments";
import { settle, spill } from "./errors";

/**
 * The share of the way from baseline to target that is covered: 1 is there, below 0 is going backwards.
 * @customfunction PROGRESS PROGRESS
 * @param baseline Where the measure stood at the start.
 * @param current Where the measure stands now, in the same unit.
 * @param target Where the measure should stand by the due date, in the same unit.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/progress.html
 */
export function progress(baseline: any, current: any, target: any): any {
  return settle(() => answers.progressAnswer(read.way(baseline, current, target)));
}

/**
 * The share of the way from baseline to target that is covered, and what remains in the measure's own unit.
 * @customfunction PROGRESS_STATS PROGRESS.STATS
 * @param baseline Where the measure stood at the start.
 * @param current Where the measure stands now, in the same unit.
 * @param target Where the measure should stand by the due date, in the same unit.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/progress.html
 */
export function progressStats(baseline: any, current: any, target: any): any[][] {
  return spill(() => answers.progressStats(read.way(baseline, current, target)));
}

/**
 * The way covered divided by the time gone: 1 is on schedule, 0.5 is half as fast as planned.
 * @customfunction PACE PACE
 * @param baseline Where the measure stood at the start.
 * @param current Where the measure stands now, in the same unit.
 * @param target Where the measure should stand by the due date, in the same unit.
 * @param start The date of the baseline.
 * @param asOf The date of the current value.
 * @param due The date of the target.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/pace.html
 */
export function pace(baseline: any, current: any, target: any, start: any, asOf: any, due: any): any {
  return settle(() => answers.paceAnswer(read.datedWay(baseline, current, target, start, asOf, due)));
}

/**
 * The way covered against the time gone, and where the measure should stand today.
 * @customfunction PACE_STATS PACE.STATS
 * @param baseline Where the measure stood at the start.
 * @param current Where the measure stands now, in the same unit.
 * @param target Where the measure should stand by the due date, in the same unit.
 * @param start The date of the baseline.
 * @param asOf The date of the current value.
 * @param due The date of the target.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/pace.html
 */
export function paceStats(baseline: any, current: any, target: any, start: any, asOf: any, due: any): any[][] {
  return spill(() => answers.paceStats(read.datedWay(baseline, current, target, start, asOf, due)));
}

/**
 * The share of money that is tied to an outcome (marker 1 or 2), as a fraction from 0 to 1.
 * @customfunction BUDGET_TIED BUDGET.TIED
 * @param amounts A column of money, one row a budget line, in one currency.
 * @param markers A column of markers: 2 main aim, 1 significant aim, 0 looked at; blank is not screened.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/budget-tied.html
 */
export function budgetTied(amounts: any[][], markers: any[][]): any {
  return settle(() => recall(answers.budgetTied, read.budget(amounts, markers)));
}

/**
 * The share of money that is tied to an outcome, with the money behind it by marker, in full and weighted.
 * @customfunction BUDGET_TIED_STATS BUDGET.TIED.STATS
 * @param amounts A column of money, one row a budget line, in one currency.
 * @param markers A column of markers: 2 main aim, 1 significant aim, 0 looked at; blank is not screened.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/budget-tied.html
 */
export function budgetTiedStats(amounts: any[][], markers: any[][]): any[][] {
  return spill(() => recall(answers.budgetTiedStats, read.budget(amounts, markers)));
}

/**
 * The money spent for each percentage point by which a gap shrank, in the currency of the spend.
 * @customfunction COST_PER_POINT COST.PER.POINT
 * @param spend The money spent, in one currency.
 * @param before The gap before, a fraction: 0.12 is 12 points.
 * @param after The gap after, a fraction such as 0.09.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/cost-per-point.html
 */
export function costPerPoint(spend: any, before: any, after: any): any {
  return settle(() => answers.costPerPointAnswer(read.cost(spend, before, after)));
}

/**
 * The money spent for each percentage point by which a gap shrank, with how many points that were.
 * @customfunction COST_PER_POINT_STATS COST.PER.POINT.STATS
 * @param spend The money spent, in one currency.
 * @param before The gap before, a fraction: 0.12 is 12 points.
 * @param after The gap after, a fraction such as 0.09.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/cost-per-point.html
 */
export function costPerPointStats(spend: any, before: any, after: any): any[][] {
  return spill(() => answers.costPerPointStats(read.cost(spend, before, after)));
}

/**
 * The counts, with those hidden that would expose a small group, directly or by subtraction.
 * @customfunction SUPPRESS SUPPRESS
 * @param counts A block of counts without its totals. May say suppressed.
 * @param [minimum] The smallest count that may be shown; 5 if left out.
 * @param [hasTotals] Whether totals of these counts are shown somewhere; TRUE if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/suppress.html
 */
export function suppress(counts: any[][], minimum?: any, hasTotals?: any): any[][] {
  return spill(() => recall(answers.suppressAnswer, read.table(counts, minimum, hasTotals)));
}
