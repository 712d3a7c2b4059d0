import * as answers from "../core/statistics";
import { recall } from "./answer-store";
import { settle, spill } from "./errors";
import * as read from "./evidence-arguments";

/**
 * What one group earns less than another, as a fraction of the other's pay: 0.12 is 12 % less, below 0 is more.
 * @customfunction PAY_GAP PAY.GAP
 * @param pay A column of pay in one currency, one row a person: an hourly rate, or a year's pay at full time.
 * @param groups A column of group labels, one row a person.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @param [measure] "mean" or "median"; mean if left out.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/pay-gap.html
 */
export function payGap(pay: any[][], groups: any[][], focal: any, reference: any, measure?: any): any {
  return settle(() => recall(answers.payGapAnswer, read.payGap(pay, groups, focal, reference, measure)));
}

/**
 * What one group earns less than another, by mean and by median, with its interval and the counts behind it.
 * @customfunction PAY_GAP_STATS PAY.GAP.STATS
 * @param pay A column of pay in one currency, one row a person: an hourly rate, or a year's pay at full time.
 * @param groups A column of group labels, one row a person.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @param [measure] "mean" or "median"; mean if left out.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/pay-gap.html
 */
export function payGapStats(
  pay: any[][],
  groups: any[][],
  focal: any,
  reference: any,
  measure?: any,
  confidence?: any,
): any[][] {
  return spill(() => recall(answers.payGapStats, read.payGap(pay, groups, focal, reference, measure, confidence)));
}

/**
 * A group's share of each quarter of the workforce from the lowest paid up, as fractions; small counts are suppressed.
 * @customfunction PAY_QUARTILES PAY.QUARTILES
 * @param pay A column of pay in one currency, one row a person: an hourly rate, or a year's pay at full time.
 * @param groups A column of group labels, one row a person.
 * @param focal The label of the group you ask about.
 * @param [minimum] The smallest count that may be shown; 5 if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/pay-quartiles.html
 */
export function payQuartiles(pay: any[][], groups: any[][], focal: any, minimum?: any): any[][] {
  return spill(() => recall(answers.payQuartilesAnswer, read.quartiles(pay, groups, focal, minimum)));
}

/**
 * What one group's average bonus is less than another's, as a fraction, among those who got one.
 * @customfunction PAY_BONUS PAY.BONUS
 * @param bonus A column of bonuses in one currency, one row a person; 0 is no bonus, blank is not known.
 * @param groups A column of group labels, one row a person.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/pay-bonus.html
 */
export function payBonus(bonus: any[][], groups: any[][], focal: any, reference: any): any {
  return settle(() => recall(answers.payBonus, read.comparedAmounts(bonus, "bonus", groups, focal, reference)));
}

/**
 * Who got a bonus in two groups, and the gap in mean and in median bonus among those who did.
 * @customfunction PAY_BONUS_STATS PAY.BONUS.STATS
 * @param bonus A column of bonuses in one currency, one row a person; 0 is no bonus, blank is not known.
 * @param groups A column of group labels, one row a person.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/pay-bonus.html
 */
export function payBonusStats(bonus: any[][], groups: any[][], focal: any, reference: any, confidence?: any): any[][] {
  return spill(() =>
    recall(answers.payBonusStats, read.comparedAmounts(bonus, "bonus", groups, focal, reference, confidence)),
  );
}

/**
 * What one group earns less than people of another who are alike in the controls, as a fraction: 0.05 is 5 % less.
 * @customfunction PAY_GAP_ADJUSTED PAY.GAP.ADJUSTED
 * @param pay A column of pay in one currency, one row a person: an hourly rate, or a year's pay at full time.
 * @param groups A column of group labels, one row a person.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @param controls Columns of what pay may rest on, such as years or job; numbers or labels.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/pay-gap-adjusted.html
 */
export function payGapAdjusted(pay: any[][], groups: any[][], focal: any, reference: any, controls: any[][]): any {
  return settle(() => recall(answers.payGapAdjusted, read.controlled(pay, groups, focal, reference, controls)));
}

/**
 * The pay gap between people who are alike in the controls, with its interval, beside the gap of all.
 * @customfunction PAY_GAP_ADJUSTED_STATS PAY.GAP.ADJUSTED.STATS
 * @param pay A column of pay in one currency, one row a person: an hourly rate, or a year's pay at full time.
 * @param groups A column of group labels, one row a person.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @param controls Columns of what pay may rest on, such as years or job; numbers or labels.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/pay-gap-adjusted.html
 */
export function payGapAdjustedStats(
  pay: any[][],
  groups: any[][],
  focal: any,
  reference: any,
  controls: any[][],
  confidence?: any,
): any[][] {
  return spill(() =>
    recall(answers.payGapAdjustedStats, read.controlled(pay, groups, focal, reference, controls, confidence)),
  );
}

/**
 * How much of a pay difference goes with the controls, such as level or years, and how much does not.
 * @customfunction PAY_OAXACA_STATS PAY.OAXACA.STATS
 * @param pay A column of pay in one currency, one row a person: an hourly rate, or a year's pay at full time.
 * @param groups A column of group labels, one row a person.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @param controls Columns of what pay may rest on, such as years or job; numbers or labels.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/pay-oaxaca-stats.html
 */
export function payOaxacaStats(pay: any[][], groups: any[][], focal: any, reference: any, controls: any[][]): any[][] {
  return spill(() => recall(answers.payOaxacaStats, read.controlled(pay, groups, focal, reference, controls)));
}

/**
 * How unequal pay is, from 0 (all alike) to 1, and how much of that lies between groups.
 * @customfunction PAY_INEQUALITY_STATS PAY.INEQUALITY.STATS
 * @param pay A column of pay in one currency, one row a person: an hourly rate, or a year's pay at full time.
 * @param groups A column of group labels, one row a person.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/pay-inequality-stats.html
 */
export function payInequalityStats(pay: any[][], groups: any[][]): any[][] {
  return spill(() => recall(answers.payInequalityStats, read.amounts(pay, "pay", groups)));
}

/**
 * How far apart two groups' averages are, in standard deviations: 0.2 is small, 0.8 is large.
 * @customfunction SMD SMD
 * @param values A column of numbers, one row a person, such as pay or scores.
 * @param groups A column of group labels, one row a person.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/smd.html
 */
export function smd(values: any[][], groups: any[][], focal: any, reference: any): any {
  return settle(() => recall(answers.smd, read.comparedAmounts(values, "values", groups, focal, reference)));
}
