import * as answers from "../core/statistics";
import { recall } from "./answer-store";
import { settle, spill } from "./errors";
import * as read from "./evidence-arguments";

/**
 * The share of a group, or of everybody, that has a mentor, as a fraction from 0 to 1.
 * @customfunction MENTOR_COVERAGE MENTOR.COVERAGE
 * @param groups A column of group labels, one row a person.
 * @param mentored A column of TRUE or FALSE: who has a mentor.
 * @param [focal] The label of the group you ask about; everybody if left out.
 * @param [eligible] A column of TRUE or FALSE: who could have had it; everybody if left out.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/mentor-coverage.html
 */
export function mentorCoverage(groups: any[][], mentored: any[][], focal?: any, eligible?: any[][]): any {
  return settle(() => recall(answers.mentorCoverage, read.coverage(groups, mentored, focal, eligible)));
}

/**
 * The share of a group, or of everybody, that has a mentor, with its interval and the counts behind it.
 * @customfunction MENTOR_COVERAGE_STATS MENTOR.COVERAGE.STATS
 * @param groups A column of group labels, one row a person.
 * @param mentored A column of TRUE or FALSE: who has a mentor.
 * @param [focal] The label of the group you ask about; everybody if left out.
 * @param [eligible] A column of TRUE or FALSE: who could have had it; everybody if left out.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/mentor-coverage.html
 */
export function mentorCoverageStats(
  groups: any[][],
  mentored: any[][],
  focal?: any,
  eligible?: any[][],
  confidence?: any,
): any[][] {
  return spill(() => recall(answers.mentorCoverageStats, read.coverage(groups, mentored, focal, eligible, confidence)));
}

/**
 * Hours of mentoring for each person of a group, or of everybody, on average.
 * @customfunction MENTOR_HOURS MENTOR.HOURS
 * @param groups A column of group labels, one row a person.
 * @param hours A column of hours, one row a person; 0 is none, blank is not known.
 * @param [focal] The label of the group you ask about; everybody if left out.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/mentor-hours.html
 */
export function mentorHours(groups: any[][], hours: any[][], focal?: any): any {
  return settle(() => recall(answers.mentorHours, read.hours(groups, hours, focal)));
}

/**
 * Hours of mentoring for each person on average, with the interval and all hours together.
 * @customfunction MENTOR_HOURS_STATS MENTOR.HOURS.STATS
 * @param groups A column of group labels, one row a person.
 * @param hours A column of hours, one row a person; 0 is none, blank is not known.
 * @param [focal] The label of the group you ask about; everybody if left out.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/mentor-hours.html
 */
export function mentorHoursStats(groups: any[][], hours: any[][], focal?: any, confidence?: any): any[][] {
  return spill(() => recall(answers.mentorHoursStats, read.hours(groups, hours, focal, confidence)));
}

/**
 * How much more often people with a mentor are promoted, as a fraction: 0.05 is 5 points. Not a proof that mentoring works.
 * @customfunction MENTOR_LIFT MENTOR.LIFT
 * @param promoted A column of TRUE or FALSE: who was promoted.
 * @param mentored A column of TRUE or FALSE: who had a mentor.
 * @param [eligible] A column of TRUE or FALSE: who could have had it; everybody if left out.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/mentor-lift.html
 */
export function mentorLift(promoted: any[][], mentored: any[][], eligible?: any[][]): any {
  return settle(() => recall(answers.mentorLift, read.lift(promoted, mentored, eligible)));
}

/**
 * How much more often people with a mentor are promoted, with interval and counts. Not a proof that mentoring works.
 * @customfunction MENTOR_LIFT_STATS MENTOR.LIFT.STATS
 * @param promoted A column of TRUE or FALSE: who was promoted.
 * @param mentored A column of TRUE or FALSE: who had a mentor.
 * @param [eligible] A column of TRUE or FALSE: who could have had it; everybody if left out.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/mentor-lift.html
 */
export function mentorLiftStats(promoted: any[][], mentored: any[][], eligible?: any[][], confidence?: any): any[][] {
  return spill(() => recall(answers.mentorLiftStats, read.lift(promoted, mentored, eligible, confidence)));
}

/**
 * The share of those who answered that is satisfied, as a fraction from 0 to 1.
 * @customfunction MENTOR_SATISFACTION MENTOR.SATISFACTION
 * @param scores A column of scores, one row a person asked; blank is no answer.
 * @param top The lowest score that counts as satisfied, such as 4 of 5.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/mentor-satisfaction.html
 */
export function mentorSatisfaction(scores: any[][], top: any): any {
  return settle(() => recall(answers.mentorSatisfaction, read.scores(scores, top)));
}

/**
 * The share of those who answered that is satisfied, with its interval and how many of those asked answered.
 * @customfunction MENTOR_SATISFACTION_STATS MENTOR.SATISFACTION.STATS
 * @param scores A column of scores, one row a person asked; blank is no answer.
 * @param top The lowest score that counts as satisfied, such as 4 of 5.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/mentor-satisfaction.html
 */
export function mentorSatisfactionStats(scores: any[][], top: any, confidence?: any): any[][] {
  return spill(() => recall(answers.mentorSatisfactionStats, read.scores(scores, top, confidence)));
}

/**
 * The share of spend that goes to suppliers of a kind, as a fraction of the spend where that is known.
 * @customfunction SUPPLIER_SHARE SUPPLIER.SHARE
 * @param spend A column of money in one currency, one row a supplier.
 * @param flags A column of TRUE or FALSE: whether of the kind; blank is not known.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/supplier-share.html
 */
export function supplierShare(spend: any[][], flags: any[][]): any {
  return settle(() => recall(answers.supplierShare, read.suppliers(spend, flags)));
}

/**
 * The share of spend that goes to suppliers of a kind: of known and of all spend, and whether it hangs on few of them.
 * @customfunction SUPPLIER_SHARE_STATS SUPPLIER.SHARE.STATS
 * @param spend A column of money in one currency, one row a supplier.
 * @param flags A column of TRUE or FALSE: whether of the kind; blank is not known.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/supplier-share.html
 */
export function supplierShareStats(spend: any[][], flags: any[][]): any[][] {
  return spill(() => recall(answers.supplierShareStats, read.suppliers(spend, flags)));
}

/**
 * The share of money that stands behind aims attained, as a fraction from 0 to 1.
 * @customfunction BUDGET_COVERAGE BUDGET.COVERAGE
 * @param amounts A column of money, one row an aim, in one currency.
 * @param attainment A column of fractions: how much of the aim was attained, such as 0.85.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/budget-coverage.html
 */
export function budgetCoverage(amounts: any[][], attainment: any[][]): any {
  return settle(() => recall(answers.budgetCoverage, read.attained(amounts, attainment)));
}

/**
 * Each group's share of a benefit divided by its share of the people: 1 is in proportion; small groups are suppressed.
 * @customfunction BENEFIT_INCIDENCE BENEFIT.INCIDENCE
 * @param groups A column of group labels, one row a group.
 * @param benefit A column of what each group got: money, hours or places.
 * @param population A column of how many people each group has.
 * @param [minimum] The smallest count that may be shown; 5 if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/benefit-incidence.html
 */
export function benefitIncidence(groups: any[][], benefit: any[][], population: any[][], minimum?: any): any[][] {
  return spill(() => recall(answers.benefitIncidence, read.benefit(groups, benefit, population, minimum)));
}

/**
 * Where the measure will stand on the due date if it goes on in a straight line.
 * @customfunction FORECAST_TARGET FORECAST.TARGET
 * @param dates A column of dates, one row a value.
 * @param values A column of the measure's values, one row a date.
 * @param due The date of the target.
 * @param target The value wanted by the due date, in the unit of the values.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/forecast-target.html
 */
export function forecastTarget(dates: any[][], values: any[][], due: any, target: any): any {
  return settle(() => recall(answers.forecastTarget, read.forecast(dates, values, due, target)));
}

/**
 * Where the measure will stand on the due date, the range it may lie in, and when it meets the target.
 * @customfunction FORECAST_TARGET_STATS FORECAST.TARGET.STATS
 * @param dates A column of dates, one row a value.
 * @param values A column of the measure's values, one row a date.
 * @param due The date of the target.
 * @param target The value wanted by the due date, in the unit of the values.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/forecast-target.html
 */
export function forecastTargetStats(dates: any[][], values: any[][], due: any, target: any, confidence?: any): any[][] {
  return spill(() => recall(answers.forecastTargetStats, read.forecast(dates, values, due, target, confidence)));
}

/**
 * Whether a pilot did what was agreed on beforehand: met, not met, or inconclusive (cannot be told yet).
 * @customfunction PILOT_VERDICT PILOT.VERDICT
 * @param hits How many of the pilot group had the outcome. May say suppressed.
 * @param n How many people were in the pilot group. May say suppressed.
 * @param referenceHits How many of the control group, who went without the pilot, had the outcome. May say suppressed.
 * @param referenceN How many people were in the control group. May say suppressed.
 * @param margin The difference agreed on as success before it began, a fraction: 0.1 is 10 points.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/pilot-verdict.html
 */
export function pilotVerdict(
  hits: any,
  n: any,
  referenceHits: any,
  referenceN: any,
  margin: any,
  confidence?: any,
): any {
  return settle(() =>
    recall(answers.pilotVerdictAnswer, read.pilot(hits, n, referenceHits, referenceN, margin, confidence)),
  );
}

/**
 * Whether a pilot did what was agreed on, with the difference, its interval and the counts behind it.
 * @customfunction PILOT_VERDICT_STATS PILOT.VERDICT.STATS
 * @param hits How many of the pilot group had the outcome. May say suppressed.
 * @param n How many people were in the pilot group. May say suppressed.
 * @param referenceHits How many of the control group, who went without the pilot, had the outcome. May say suppressed.
 * @param referenceN How many people were in the control group. May say suppressed.
 * @param margin The difference agreed on as success before it began, a fraction: 0.1 is 10 points.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/pilot-verdict.html
 */
export function pilotVerdictStats(
  hits: any,
  n: any,
  referenceHits: any,
  referenceN: any,
  margin: any,
  confidence?: any,
): any[][] {
  return spill(() =>
    recall(answers.pilotVerdictStats, read.pilot(hits, n, referenceHits, referenceN, margin, confidence)),
  );
}

/**
 * The smallest number of people who are alike in all these columns: 1 means that somebody can be recognised.
 * @customfunction K_ANONYMITY K.ANONYMITY
 * @param columns The columns that somebody could know of a person, such as grade, site and age band.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/k-anonymity.html
 */
export function kAnonymity(columns: any[][]): any {
  return settle(() => recall(answers.kAnonymity, read.identifying(columns)));
}

/**
 * The smallest number of people who are alike in all these columns, and how many rows are in sets too small to be safe.
 * @customfunction K_ANONYMITY_STATS K.ANONYMITY.STATS
 * @param columns The columns that somebody could know of a person, such as grade, site and age band.
 * @param [minimum] The smallest set of rows that is safe; 5 if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/k-anonymity.html
 */
export function kAnonymityStats(columns: any[][], minimum?: any): any[][] {
  return spill(() => recall(answers.kAnonymityStats, read.identifying(columns, minimum)));
}

/**
 * What each column of a range holds, and what would make a sum wrong without a word.
 * @customfunction DATA_AUDIT DATA.AUDIT
 * @param range The cells to look at.
 * @param [headers] TRUE where the first row holds the columns' names; FALSE if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/data-audit.html
 */
export function dataAudit(range: any[][], headers?: any): any[][] {
  return spill(() => recall(answers.dataAudit, read.audited(range, headers)));
}
