import * as answers from "../core/statistics";
import { recall } from "./answer-store";
import * as read from "./arguments";
import { settle, spill } from "./errors";
import { label } from "./values";

// One entry for the bundle: the functions about plans and money come with those about groups. The metadata is read from
// each file.
export * from "./group-functions";
export * from "./evidence-functions";
export * from "./pay-functions";
export * from "./plan-functions";
export * from "./time-functions";

// The metadata generator sees only declarations like these, with `any` for a cell and `any[][]` for a range; it skips
// re-exports and arrow functions without a word. At build its plugin appends a CustomFunctions.associate call for each.

/**
 * The share of a group that had an outcome.
 * @customfunction RATE RATE
 * @param hits How many of the group had the outcome, such as being promoted. May say suppressed.
 * @param n How many were in the group. May say suppressed.
 * @param [confidence] How sure the interval is, a fraction; 0.95 if left out.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/rate.html
 */
export function rate(hits: any, n: any, confidence?: any): any {
  return settle(() => answers.rateAnswer(read.oneGroup(hits, n, confidence)));
}

/**
 * The share of a group that had an outcome, with its interval and the counts behind it.
 * @customfunction RATE_STATS RATE.STATS
 * @param hits How many of the group had the outcome, such as being promoted. May say suppressed.
 * @param n How many were in the group. May say suppressed.
 * @param [confidence] How sure the interval is, a fraction; 0.95 if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/rate.html
 */
export function rateStats(hits: any, n: any, confidence?: any): any[][] {
  return spill(() => answers.rateStats(read.oneGroup(hits, n, confidence)));
}

/**
 * The rate of each group of a roster with its interval; small groups are suppressed.
 * @customfunction RATE_TABLE RATE.TABLE
 * @param groups A column of group labels, one row a person.
 * @param flags A column of TRUE or FALSE (or 1, 0): who had the outcome.
 * @param [eligible] A column of TRUE or FALSE: who could have had it; everybody if left out.
 * @param [confidence] How sure the interval is, a fraction; 0.95 if left out.
 * @param [minimum] The smallest count that may be shown; 5 if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/rate-table.html
 */
export function rateTable(
  groups: any[][],
  flags: any[][],
  eligible?: any[][],
  confidence?: any,
  minimum?: any,
): any[][] {
  return spill(() => recall(answers.rateTable, read.roster(groups, flags, eligible, confidence, minimum)));
}

/**
 * The gap between two groups' rates: the focal group's minus the reference group's.
 * @customfunction GAP_RATE GAP.RATE
 * @param hits How many of the focal group had the outcome. May say suppressed.
 * @param n How many were in the focal group.
 * @param referenceHits How many of the reference group had the outcome.
 * @param referenceN How many were in the reference group.
 * @param [confidence] How sure the interval is, a fraction; 0.95 if left out.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/gap-rate.html
 */
export function gapRate(hits: any, n: any, referenceHits: any, referenceN: any, confidence?: any): any {
  return settle(() => answers.gapRate(read.twoGroups(hits, n, referenceHits, referenceN, confidence)));
}

/**
 * The gap between two groups' rates, with its interval and the counts behind it.
 * @customfunction GAP_RATE_STATS GAP.RATE.STATS
 * @param hits How many of the focal group had the outcome. May say suppressed.
 * @param n How many were in the focal group.
 * @param referenceHits How many of the reference group had the outcome.
 * @param referenceN How many were in the reference group.
 * @param [confidence] How sure the interval is, a fraction; 0.95 if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/gap-rate.html
 */
export function gapRateStats(hits: any, n: any, referenceHits: any, referenceN: any, confidence?: any): any[][] {
  return spill(() => answers.gapRateStats(read.twoGroups(hits, n, referenceHits, referenceN, confidence)));
}

/**
 * The gap between two groups' rates, counted from a roster.
 * @customfunction GAP_RATE_BY GAP.RATE.BY
 * @param groups A column of group labels, one row a person.
 * @param flags A column of TRUE or FALSE (or 1, 0): who had the outcome.
 * @param focal The label of the group you ask about.
 * @param reference The label of the group it is compared with.
 * @param [eligible] A column of TRUE or FALSE: who could have had it; everybody if left out.
 * @param [minimum] The smallest count that may be shown; 5 if left out.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/gap-rate-by.html
 */
export function gapRateBy(
  groups: any[][],
  flags: any[][],
  focal: any,
  reference: any,
  eligible?: any[][],
  minimum?: any,
): any {
  return settle(() =>
    recall(answers.gapRateBy, {
      ...read.roster(groups, flags, eligible, null, minimum),
      focal: label(focal, "focal"),
      reference: label(reference, "reference"),
    }),
  );
}

/**
 * The focal group's rate divided by the reference group's.
 * @customfunction IMPACT_RATIO IMPACT.RATIO
 * @param hits How many of the focal group had the outcome. May say suppressed.
 * @param n How many were in the focal group.
 * @param referenceHits How many of the reference group had the outcome.
 * @param referenceN How many were in the reference group.
 * @param [confidence] How sure the interval is, a fraction; 0.95 if left out.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/impact-ratio.html
 */
export function impactRatio(hits: any, n: any, referenceHits: any, referenceN: any, confidence?: any): any {
  return settle(() => answers.impactRatio(read.twoGroups(hits, n, referenceHits, referenceN, confidence)));
}

/**
 * The ratio of two rates with its interval, the four-fifths screen, and what one decision would change.
 * @customfunction IMPACT_RATIO_STATS IMPACT.RATIO.STATS
 * @param hits How many of the focal group had the outcome. May say suppressed.
 * @param n How many were in the focal group.
 * @param referenceHits How many of the reference group had the outcome.
 * @param referenceN How many were in the reference group.
 * @param [confidence] How sure the interval is, a fraction; 0.95 if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/impact-ratio.html
 */
export function impactRatioStats(hits: any, n: any, referenceHits: any, referenceN: any, confidence?: any): any[][] {
  return spill(() => answers.impactRatioStats(read.twoGroups(hits, n, referenceHits, referenceN, confidence)));
}

/**
 * Each group's rate against the highest one, with the four-fifths screen; small groups are suppressed.
 * @customfunction IMPACT_TABLE IMPACT.TABLE
 * @param groups A column of group labels, one row a person.
 * @param flags A column of TRUE or FALSE (or 1, 0): who had the outcome.
 * @param [eligible] A column of TRUE or FALSE: who could have had it; everybody if left out.
 * @param [confidence] How sure the interval is, a fraction; 0.95 if left out.
 * @param [minimum] The smallest count that may be shown; 5 if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/impact-table.html
 */
export function impactTable(
  groups: any[][],
  flags: any[][],
  eligible?: any[][],
  confidence?: any,
  minimum?: any,
): any[][] {
  return spill(() => recall(answers.impactTable, read.roster(groups, flags, eligible, confidence, minimum)));
}

/**
 * How probable a gap at least this big is if both groups had the same chance (Fisher's exact test, two-sided).
 * @customfunction FISHER FISHER
 * @param hits How many of the focal group had the outcome. May say suppressed.
 * @param n How many were in the focal group.
 * @param referenceHits How many of the reference group had the outcome.
 * @param referenceN How many were in the reference group.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/fisher.html
 */
export function fisher(hits: any, n: any, referenceHits: any, referenceN: any): any {
  return settle(() => answers.fisherAnswer(read.twoGroups(hits, n, referenceHits, referenceN)));
}

/**
 * Fisher's exact test of two rates: two-sided and one-sided, with the counts behind it.
 * @customfunction FISHER_STATS FISHER.STATS
 * @param hits How many of the focal group had the outcome. May say suppressed.
 * @param n How many were in the focal group.
 * @param referenceHits How many of the reference group had the outcome.
 * @param referenceN How many were in the reference group.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/fisher.html
 */
export function fisherStats(hits: any, n: any, referenceHits: any, referenceN: any): any[][] {
  return spill(() => answers.fisherStats(read.twoGroups(hits, n, referenceHits, referenceN)));
}

/**
 * The gap between two rates in standard deviations.
 * @customfunction ZTEST ZTEST
 * @param hits How many of the focal group had the outcome. May say suppressed.
 * @param n How many were in the focal group.
 * @param referenceHits How many of the reference group had the outcome.
 * @param referenceN How many were in the reference group.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/ztest.html
 */
export function zTest(hits: any, n: any, referenceHits: any, referenceN: any): any {
  return settle(() => answers.zTest(read.twoGroups(hits, n, referenceHits, referenceN)));
}

/**
 * The gap between two rates in standard deviations, with its p and the counts behind it.
 * @customfunction ZTEST_STATS ZTEST.STATS
 * @param hits How many of the focal group had the outcome. May say suppressed.
 * @param n How many were in the focal group.
 * @param referenceHits How many of the reference group had the outcome.
 * @param referenceN How many were in the reference group.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/ztest.html
 */
export function zTestStats(hits: any, n: any, referenceHits: any, referenceN: any): any[][] {
  return spill(() => answers.zTestStats(read.twoGroups(hits, n, referenceHits, referenceN)));
}

/**
 * A group's share divided by a benchmark.
 * @customfunction REP_INDEX REP.INDEX
 * @param count How many people of the group.
 * @param total How many people in all.
 * @param benchmark The share to compare with, a fraction such as 0.057.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/rep-index.html
 */
export function repIndex(count: any, total: any, benchmark: any): any {
  return settle(() => answers.repIndex(read.benchmarked(count, total, benchmark)));
}

/**
 * A group's share against a benchmark: index, people missing, exact p, standard deviations.
 * @customfunction REP_INDEX_STATS REP.INDEX.STATS
 * @param count How many people of the group.
 * @param total How many people in all.
 * @param benchmark The share to compare with, a fraction such as 0.057.
 * @param [confidence] How sure the interval is, a fraction; 0.95 if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/rep-index.html
 */
export function repIndexStats(count: any, total: any, benchmark: any, confidence?: any): any[][] {
  return spill(() => answers.repIndexStats(read.benchmarked(count, total, benchmark, confidence)));
}

/**
 * A group's share of the people whose group is known.
 * @customfunction REP_SHARE REP.SHARE
 * @param groups A column of group labels, one row a person.
 * @param focal The label of the group you ask about.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/rep-share.html
 */
export function repShare(groups: any[][], focal: any): any {
  return settle(() => recall(answers.repShare, { groups: read.labels(groups), focal: label(focal, "focal") }));
}
