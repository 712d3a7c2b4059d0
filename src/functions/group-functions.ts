import * as answers from "../core/statistics";
import { recall } from "./answer-store";
import { settle, spill } from "./errors";
import * as read from "./roster-arguments";

/**
 * Each group's share of the people whose group is known, as a fraction with its interval; small groups are suppressed.
 * @customfunction REP_TABLE REP.TABLE
 * @param groups A column of group labels, one row a person.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @param [minimum] The smallest count that may be shown; 5 if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/rep-table.html
 */
export function repTable(groups: any[][], confidence?: any, minimum?: any): any[][] {
  return spill(() => recall(answers.repTable, read.labelsOnly(groups, confidence, minimum)));
}

/**
 * A group's share at each decision point and its change from the one before, as fractions; small counts are suppressed.
 * @customfunction REP_PIPELINE REP.PIPELINE
 * @param groups A column of group labels, one row a person.
 * @param stages A column of decision points: one row for each person at each point reached.
 * @param focal The label of the group you ask about.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @param [minimum] The smallest count that may be shown; 5 if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/rep-pipeline.html
 */
export function repPipeline(groups: any[][], stages: any[][], focal: any, confidence?: any, minimum?: any): any[][] {
  return spill(() => recall(answers.repPipeline, read.pipeline(groups, stages, focal, confidence, minimum)));
}

/**
 * How evenly people are spread over groups, as one index: Blau's, if none is named, which is 0 where all are in one group.
 * @customfunction DIVERSITY DIVERSITY
 * @param groups A column of group labels, one row a person, or of counts, one a group.
 * @param [index] Which index: blau (if left out), simpson, shannon, pielou, effective groups, inverse simpson.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/diversity.html
 */
export function diversity(groups: any[][], index?: any): any {
  return settle(() => recall(answers.diversityAnswer, read.spread(groups, index)));
}

/**
 * How evenly people are spread over groups, by every index in use, with how many people that rests on.
 * @customfunction DIVERSITY_STATS DIVERSITY.STATS
 * @param groups A column of group labels, one row a person, or of counts, one a group.
 * @param [index] Which index: blau (if left out), simpson, shannon, pielou, effective groups, inverse simpson.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/diversity.html
 */
export function diversityStats(groups: any[][], index?: any): any[][] {
  return spill(() => recall(answers.diversityStats, read.spread(groups, index)));
}

/**
 * The share of one group that would have to change units for two groups to be spread alike, from 0 to 1.
 * @customfunction SEGREGATION SEGREGATION
 * @param groups A column of group labels, one row a person.
 * @param units A column of where each person is, such as department or job.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/segregation.html
 */
export function segregation(groups: any[][], units: any[][], focal: any, reference: any): any {
  return settle(() => recall(answers.segregation, read.units(groups, units, focal, reference)));
}

/**
 * The odds of an outcome in one group divided by those in another, comparing only within departments or levels; 1 is equal.
 * @customfunction CMH CMH
 * @param groups A column of group labels, one row a person.
 * @param flags A column of TRUE or FALSE (or 1, 0): who had the outcome.
 * @param strata A column such as department or level: people are compared only within each.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/cmh.html
 */
export function cmh(groups: any[][], flags: any[][], strata: any[][], focal: any, reference: any): any {
  return settle(() => recall(answers.cmhAnswer, read.strata(groups, flags, strata, focal, reference)));
}

/**
 * The odds of two groups compared only within departments or levels, with interval, test and the counts behind it.
 * @customfunction CMH_STATS CMH.STATS
 * @param groups A column of group labels, one row a person.
 * @param flags A column of TRUE or FALSE (or 1, 0): who had the outcome.
 * @param strata A column such as department or level: people are compared only within each.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/cmh.html
 */
export function cmhStats(
  groups: any[][],
  flags: any[][],
  strata: any[][],
  focal: any,
  reference: any,
  confidence?: any,
): any[][] {
  return spill(() => recall(answers.cmhStats, read.strata(groups, flags, strata, focal, reference, confidence)));
}

/**
 * The overall gap between two groups' rates beside the gap within departments or levels, and whether the two point different ways.
 * @customfunction SIMPSON_STATS SIMPSON.STATS
 * @param groups A column of group labels, one row a person.
 * @param flags A column of TRUE or FALSE (or 1, 0): who had the outcome.
 * @param strata A column such as department or level: people are compared only within each.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/simpson-stats.html
 */
export function simpsonStats(
  groups: any[][],
  flags: any[][],
  strata: any[][],
  focal: any,
  reference: any,
  confidence?: any,
): any[][] {
  return spill(() => recall(answers.simpsonStats, read.strata(groups, flags, strata, focal, reference, confidence)));
}

/**
 * How probable gaps that differ this much between departments or levels are if all were alike (p, from 0 to 1).
 * @customfunction HOMOGENEITY HOMOGENEITY
 * @param groups A column of group labels, one row a person.
 * @param flags A column of TRUE or FALSE (or 1, 0): who had the outcome.
 * @param strata A column such as department or level: people are compared only within each.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/homogeneity.html
 */
export function homogeneity(groups: any[][], flags: any[][], strata: any[][], focal: any, reference: any): any {
  return settle(() => recall(answers.homogeneityAnswer, read.strata(groups, flags, strata, focal, reference)));
}

/**
 * Whether departments or levels agree on the gap between two groups: the test, with the counts behind it.
 * @customfunction HOMOGENEITY_STATS HOMOGENEITY.STATS
 * @param groups A column of group labels, one row a person.
 * @param flags A column of TRUE or FALSE (or 1, 0): who had the outcome.
 * @param strata A column such as department or level: people are compared only within each.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/homogeneity.html
 */
export function homogeneityStats(
  groups: any[][],
  flags: any[][],
  strata: any[][],
  focal: any,
  reference: any,
): any[][] {
  return spill(() => recall(answers.homogeneityStats, read.strata(groups, flags, strata, focal, reference)));
}

/**
 * The smallest gap between two rates that this many people could show, as a fraction: 0.05 is 5 points.
 * @customfunction DETECTABLE_GAP DETECTABLE.GAP
 * @param n How many people in each of the two groups. May say suppressed.
 * @param baseRate The rate expected in one group, a fraction such as 0.2.
 * @param [power] The chance you want of noticing the gap, a fraction; 0.8 (80 %) if left out.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/detectable-gap.html
 */
export function detectableGap(n: any, baseRate: any, power?: any, confidence?: any): any {
  return settle(() => recall(answers.detectableGapAnswer, read.design(n, baseRate, power, confidence)));
}

/**
 * The smallest gap between two rates that this many people could show, upwards and downwards.
 * @customfunction DETECTABLE_GAP_STATS DETECTABLE.GAP.STATS
 * @param n How many people in each of the two groups. May say suppressed.
 * @param baseRate The rate expected in one group, a fraction such as 0.2.
 * @param [power] The chance you want of noticing the gap, a fraction; 0.8 (80 %) if left out.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/detectable-gap.html
 */
export function detectableGapStats(n: any, baseRate: any, power?: any, confidence?: any): any[][] {
  return spill(() => recall(answers.detectableGapStats, read.design(n, baseRate, power, confidence)));
}

/**
 * The gap in how often two groups' people got something, among those who could have had it, as a fraction.
 * @customfunction ACCESS_GAP ACCESS.GAP
 * @param groups A column of group labels, one row a person.
 * @param assigned A column of TRUE or FALSE (or 1, 0): who got it.
 * @param eligible A column of TRUE or FALSE: who could have got it.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/access-gap.html
 */
export function accessGap(groups: any[][], assigned: any[][], eligible: any[][], focal: any, reference: any): any {
  return settle(() => recall(answers.accessGap, read.access(groups, assigned, eligible, focal, reference)));
}

/**
 * The gap in how often two groups' people got something they could have had, with its interval and the counts behind it.
 * @customfunction ACCESS_GAP_STATS ACCESS.GAP.STATS
 * @param groups A column of group labels, one row a person.
 * @param assigned A column of TRUE or FALSE (or 1, 0): who got it.
 * @param eligible A column of TRUE or FALSE: who could have got it.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/access-gap.html
 */
export function accessGapStats(
  groups: any[][],
  assigned: any[][],
  eligible: any[][],
  focal: any,
  reference: any,
  confidence?: any,
): any[][] {
  return spill(() =>
    recall(answers.accessGapStats, read.access(groups, assigned, eligible, focal, reference, confidence)),
  );
}
