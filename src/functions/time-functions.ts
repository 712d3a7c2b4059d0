import * as answers from "../core/statistics";
import { recall } from "./answer-store";
import { settle, spill } from "./errors";
import * as read from "./roster-arguments";

/**
 * Of the people here on one day, the share still here on a later one.
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
 * @param [confidence] How sure the interval is, a fraction; 0.95 if left out.
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
 * The gap between two groups' retention: the focal group's minus the reference group's.
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
 * The gap between two groups' retention, with its interval and the counts behind it.
 * @customfunction RETENTION_GAP_STATS RETENTION.GAP.STATS
 * @param groups A column of group labels, one row a person.
 * @param starts A column of dates: when each person started.
 * @param ends A column of dates: each person's last day; blank is still here.
 * @param from The first day: who is here then is counted.
 * @param to The last day: who is still here then has stayed.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @param [confidence] How sure the interval is, a fraction; 0.95 if left out.
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
 * The time by which half have had the event, with those still waiting counted as waiting.
 * @customfunction TIME_MEDIAN TIME.MEDIAN
 * @param durations A column of waiting times, 0 or more, in one unit.
 * @param events A column of TRUE or FALSE: whether the wait ended in the event; FALSE is still waiting when last seen.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/time-median.html
 */
export function timeMedian(durations: any[][], events: any[][]): any {
  return settle(() => recall(answers.timeMedian, read.durations(durations, events)));
}

/**
 * The median wait with its interval, and a restricted mean that exists where the median is not reached.
 * @customfunction TIME_MEDIAN_STATS TIME.MEDIAN.STATS
 * @param durations A column of waiting times, 0 or more, in one unit.
 * @param events A column of TRUE or FALSE: whether the wait ended in the event; FALSE is still waiting when last seen.
 * @param [confidence] How sure the interval is, a fraction; 0.95 if left out.
 * @param [until] The time up to which the restricted mean counts; the longest wait if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/time-median.html
 */
export function timeMedianStats(durations: any[][], events: any[][], confidence?: any, until?: any): any[][] {
  return spill(() => recall(answers.timeMedianStats, read.durations(durations, events, confidence, until)));
}

/**
 * The gap in days between two groups' median times to promotion, with those waiting counted as waiting.
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
 * The gap in median time to promotion with an interval, a test, and the misleading medians of the promoted alone.
 * @customfunction TIME_GAP_STATS TIME.GAP.STATS
 * @param starts A column of dates: when each person started.
 * @param promotions A column of dates: when each person was promoted; blank is not promoted.
 * @param exits A column of dates: when each person left; blank is still here.
 * @param asOf The date up to which the columns tell what happened.
 * @param groups A column of group labels, one row a person.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @param [confidence] How sure the interval is, a fraction; 0.95 if left out.
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
 * How probable waits that differ this much are if all groups waited alike.
 * @customfunction LOGRANK LOGRANK
 * @param durations A column of waiting times, 0 or more, in one unit.
 * @param events A column of TRUE or FALSE: whether the wait ended in the event; FALSE is still waiting when last seen.
 * @param groups A column of group labels, one row a person.
 * @param [strata] A column such as department, in which people are compared; all in one if left out.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/logrank.html
 */
export function logrank(durations: any[][], events: any[][], groups: any[][], strata?: any[][]): any {
  return settle(() => recall(answers.logRankAnswer, read.waitingGroups(durations, events, groups, strata)));
}

/**
 * The log-rank test of waits, with each group's observed and expected events.
 * @customfunction LOGRANK_STATS LOGRANK.STATS
 * @param durations A column of waiting times, 0 or more, in one unit.
 * @param events A column of TRUE or FALSE: whether the wait ended in the event; FALSE is still waiting when last seen.
 * @param groups A column of group labels, one row a person.
 * @param [strata] A column such as department, in which people are compared; all in one if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/logrank.html
 */
export function logrankStats(durations: any[][], events: any[][], groups: any[][], strata?: any[][]): any[][] {
  return spill(() => recall(answers.logRankStats, read.waitingGroups(durations, events, groups, strata)));
}

/**
 * One group's promotions per day of waiting divided by another's.
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
 * The ratio of promotions per day of waiting, with its exact interval and what is behind it.
 * @customfunction PROMOTION_RATIO_STATS PROMOTION.RATIO.STATS
 * @param starts A column of dates: when each person started.
 * @param promotions A column of dates: when each person was promoted; blank is not promoted.
 * @param exits A column of dates: when each person left; blank is still here.
 * @param asOf The date up to which the columns tell what happened.
 * @param groups A column of group labels, one row a person.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @param [confidence] How sure the interval is, a fraction; 0.95 if left out.
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
