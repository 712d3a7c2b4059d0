import * as answers from "../core/statistics";
import { recall } from "./answer-store";
import { settle, spill } from "./errors";
import * as read from "./roster-arguments";

/**
 * Of the people here on one day, the share still here on a later one, as a fraction from 0 to 1.
 * @customfunction RETENTION RETENTION
 * @param groups A column of group labels, one row a person.
 * @param starts A column of dates: when each person started.
 * @param ends A column of dates: each person's last day; blank is still here.
 * @param from The first day: who is here then is counted.
 * @param to The last day: who is still here then has stayed.
 * @param [focal] The label of the group you ask about; everybody if left out.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/retention.html
 */
export function retention(groups: any[][], starts: any[][], ends: any[][], from: any, to: any, focal?: any): any {
  return settle(() => recall(answers.retention, read.stays(groups, starts, ends, from, to, focal)));
}

/**
 * Of the people here on one day, the share still here on a later one, with its interval and the counts behind it.
 * @customfunction RETENTION_STATS RETENTION.STATS
 * @param groups A column of group labels, one row a person.
 * @param starts A column of dates: when each person started.
 * @param ends A column of dates: each person's last day; blank is still here.
 * @param from The first day: who is here then is counted.
 * @param to The last day: who is still here then has stayed.
 * @param [focal] The label of the group you ask about; everybody if left out.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/retention.html
 */
export function retentionStats(
  groups: any[][],
  starts: any[][],
  ends: any[][],
  from: any,
  to: any,
  focal?: any,
  confidence?: any,
): any[][] {
  return spill(() => recall(answers.retentionStats, read.stays(groups, starts, ends, from, to, focal, confidence)));
}

/**
 * The gap between two groups' shares of people who stayed, as a fraction: -0.03 is 3 points behind.
 * @customfunction RETENTION_GAP RETENTION.GAP
 * @param groups A column of group labels, one row a person.
 * @param starts A column of dates: when each person started.
 * @param ends A column of dates: each person's last day; blank is still here.
 * @param from The first day: who is here then is counted.
 * @param to The last day: who is still here then has stayed.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/retention-gap.html
 */
export function retentionGap(
  groups: any[][],
  starts: any[][],
  ends: any[][],
  from: any,
  to: any,
  focal: any,
  reference: any,
): any {
  return settle(() =>
    recall(answers.retentionGap, read.stayingGroups(groups, starts, ends, from, to, focal, reference)),
  );
}

/**
 * The gap between two groups' shares of people who stayed, with its interval and the counts behind it.
 * @customfunction RETENTION_GAP_STATS RETENTION.GAP.STATS
 * @param groups A column of group labels, one row a person.
 * @param starts A column of dates: when each person started.
 * @param ends A column of dates: each person's last day; blank is still here.
 * @param from The first day: who is here then is counted.
 * @param to The last day: who is still here then has stayed.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/retention-gap.html
 */
export function retentionGapStats(
  groups: any[][],
  starts: any[][],
  ends: any[][],
  from: any,
  to: any,
  focal: any,
  reference: any,
  confidence?: any,
): any[][] {
  return spill(() =>
    recall(answers.retentionGapStats, read.stayingGroups(groups, starts, ends, from, to, focal, reference, confidence)),
  );
}

/**
 * The time by which half have had the event, such as promotion, in the durations' unit; who still waits counts as waiting.
 * @customfunction TIME_MEDIAN TIME.MEDIAN
 * @param durations A column of waiting times, 0 or more, in one unit such as days.
 * @param events A column of TRUE or FALSE: whether the wait ended in the event; FALSE is still waiting when last seen.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/time-median.html
 */
export function timeMedian(durations: any[][], events: any[][]): any {
  return settle(() => recall(answers.timeMedian, read.durations(durations, events)));
}

/**
 * The time by which half have had the event, with its interval, and an average that exists where half have not yet.
 * @customfunction TIME_MEDIAN_STATS TIME.MEDIAN.STATS
 * @param durations A column of waiting times, 0 or more, in one unit such as days.
 * @param events A column of TRUE or FALSE: whether the wait ended in the event; FALSE is still waiting when last seen.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @param [until] The time up to which waits are averaged (the restricted mean), in the unit of the durations; the longest wait if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/time-median.html
 */
export function timeMedianStats(durations: any[][], events: any[][], confidence?: any, until?: any): any[][] {
  return spill(() => recall(answers.timeMedianStats, read.durations(durations, events, confidence, until)));
}

/**
 * How many days longer half of one group waits for promotion than half of another; people still waiting count as waiting.
 * @customfunction TIME_GAP TIME.GAP
 * @param starts A column of dates: when each person started.
 * @param promotions A column of dates: when each person was promoted; blank is not promoted.
 * @param exits A column of dates: when each person left; blank is still here.
 * @param asOf The date up to which the columns tell what happened.
 * @param groups A column of group labels, one row a person.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/time-gap.html
 */
export function timeGap(
  starts: any[][],
  promotions: any[][],
  exits: any[][],
  asOf: any,
  groups: any[][],
  focal: any,
  reference: any,
): any {
  return settle(() => recall(answers.timeGap, read.waits(starts, promotions, exits, asOf, groups, focal, reference)));
}

/**
 * The gap in days until half are promoted, with interval and test, beside the misleading one of the promoted alone.
 * @customfunction TIME_GAP_STATS TIME.GAP.STATS
 * @param starts A column of dates: when each person started.
 * @param promotions A column of dates: when each person was promoted; blank is not promoted.
 * @param exits A column of dates: when each person left; blank is still here.
 * @param asOf The date up to which the columns tell what happened.
 * @param groups A column of group labels, one row a person.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/time-gap.html
 */
export function timeGapStats(
  starts: any[][],
  promotions: any[][],
  exits: any[][],
  asOf: any,
  groups: any[][],
  focal: any,
  reference: any,
  confidence?: any,
): any[][] {
  return spill(() =>
    recall(answers.timeGapStats, read.waits(starts, promotions, exits, asOf, groups, focal, reference, confidence)),
  );
}

/**
 * How probable waits that differ this much are if all groups waited alike (p, from 0 to 1).
 * @customfunction LOGRANK LOGRANK
 * @param durations A column of waiting times, 0 or more, in one unit such as days.
 * @param events A column of TRUE or FALSE: whether the wait ended in the event; FALSE is still waiting when last seen.
 * @param groups A column of group labels, one row a person.
 * @param [strata] A column such as department: people are compared only within each; all together if left out.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/logrank.html
 */
export function logrank(durations: any[][], events: any[][], groups: any[][], strata?: any[][]): any {
  return settle(() => recall(answers.logRankAnswer, read.waitingGroups(durations, events, groups, strata)));
}

/**
 * Whether groups wait alike: the test, with each group's events, such as promotions, and how many there would be if all waited alike.
 * @customfunction LOGRANK_STATS LOGRANK.STATS
 * @param durations A column of waiting times, 0 or more, in one unit such as days.
 * @param events A column of TRUE or FALSE: whether the wait ended in the event; FALSE is still waiting when last seen.
 * @param groups A column of group labels, one row a person.
 * @param [strata] A column such as department: people are compared only within each; all together if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/logrank.html
 */
export function logrankStats(durations: any[][], events: any[][], groups: any[][], strata?: any[][]): any[][] {
  return spill(() => recall(answers.logRankStats, read.waitingGroups(durations, events, groups, strata)));
}

/**
 * One group's promotions per day of waiting divided by another's: 1 is equal, 0.8 is a fifth less often.
 * @customfunction PROMOTION_RATIO PROMOTION.RATIO
 * @param starts A column of dates: when each person started.
 * @param promotions A column of dates: when each person was promoted; blank is not promoted.
 * @param exits A column of dates: when each person left; blank is still here.
 * @param asOf The date up to which the columns tell what happened.
 * @param groups A column of group labels, one row a person.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/promotion-ratio.html
 */
export function promotionRatio(
  starts: any[][],
  promotions: any[][],
  exits: any[][],
  asOf: any,
  groups: any[][],
  focal: any,
  reference: any,
): any {
  return settle(() =>
    recall(answers.promotionRatio, read.waits(starts, promotions, exits, asOf, groups, focal, reference)),
  );
}

/**
 * One group's promotions per day of waiting divided by another's, with its interval and what is behind it.
 * @customfunction PROMOTION_RATIO_STATS PROMOTION.RATIO.STATS
 * @param starts A column of dates: when each person started.
 * @param promotions A column of dates: when each person was promoted; blank is not promoted.
 * @param exits A column of dates: when each person left; blank is still here.
 * @param asOf The date up to which the columns tell what happened.
 * @param groups A column of group labels, one row a person.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/promotion-ratio.html
 */
export function promotionRatioStats(
  starts: any[][],
  promotions: any[][],
  exits: any[][],
  asOf: any,
  groups: any[][],
  focal: any,
  reference: any,
  confidence?: any,
): any[][] {
  return spill(() =>
    recall(
      answers.promotionRatioStats,
      read.waits(starts, promotions, exits, asOf, groups, focal, reference, confidence),
    ),
  );
}
