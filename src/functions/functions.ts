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
 * The share of a group that had an outcome, such as being promoted, as a fraction from 0 to 1.
 * @customfunction RATE RATE
 * @param hits How many of the group had the outcome, such as being promoted. May say suppressed.
 * @param n How many people were in the group. May say suppressed.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/rate.html
 */
export function rate(hits: any, n: any, confidence?: any): any {
  return settle(() => answers.rateAnswer(read.oneGroup(hits, n, confidence)));
}

/**
 * The share of a group that had an outcome, with the range it may lie in (its interval) and the counts behind it.
 * @customfunction RATE_STATS RATE.STATS
 * @param hits How many of the group had the outcome, such as being promoted. May say suppressed.
 * @param n How many people were in the group. May say suppressed.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/rate.html
 */
export function rateStats(hits: any, n: any, confidence?: any): any[][] {
  return spill(() => answers.rateStats(read.oneGroup(hits, n, confidence)));
}

/**
 * Each group's rate in a list of people, as a fraction with its interval; small groups are suppressed.
 * @customfunction RATE_TABLE RATE.TABLE
 * @param groups A column of group labels, one row a person.
 * @param flags A column of TRUE or FALSE (or 1, 0): who had the outcome.
 * @param [eligible] A column of TRUE or FALSE: who could have had it; everybody if left out.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
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
 * The gap between two groups' rates, as a fraction: 0.03 is 3 points ahead, -0.03 is 3 points behind.
 * @customfunction GAP_RATE GAP.RATE
 * @param hits How many of the group you ask about had the outcome, such as being promoted. May say suppressed.
 * @param n How many people of the group you ask about could have had it. May say suppressed.
 * @param referenceHits How many of the group it is compared with had the outcome. May say suppressed.
 * @param referenceN How many people of the group it is compared with could have had it. May say suppressed.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/gap-rate.html
 */
export function gapRate(hits: any, n: any, referenceHits: any, referenceN: any, confidence?: any): any {
  return settle(() => answers.gapRate(read.twoGroups(hits, n, referenceHits, referenceN, confidence)));
}

/**
 * The gap between two groups' rates, with its interval and the counts behind it.
 * @customfunction GAP_RATE_STATS GAP.RATE.STATS
 * @param hits How many of the group you ask about had the outcome, such as being promoted. May say suppressed.
 * @param n How many people of the group you ask about could have had it. May say suppressed.
 * @param referenceHits How many of the group it is compared with had the outcome. May say suppressed.
 * @param referenceN How many people of the group it is compared with could have had it. May say suppressed.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/gap-rate.html
 */
export function gapRateStats(hits: any, n: any, referenceHits: any, referenceN: any, confidence?: any): any[][] {
  return spill(() => answers.gapRateStats(read.twoGroups(hits, n, referenceHits, referenceN, confidence)));
}

/**
 * The gap between two groups' rates, counted from a list of people, as a fraction: -0.03 is 3 points behind.
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
 * One group's rate divided by another's: 1 is equal, 0.8 is four fifths.
 * @customfunction IMPACT_RATIO IMPACT.RATIO
 * @param hits How many of the group you ask about had the outcome, such as being promoted. May say suppressed.
 * @param n How many people of the group you ask about could have had it. May say suppressed.
 * @param referenceHits How many of the group it is compared with had the outcome. May say suppressed.
 * @param referenceN How many people of the group it is compared with could have had it. May say suppressed.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/impact-ratio.html
 */
export function impactRatio(hits: any, n: any, referenceHits: any, referenceN: any, confidence?: any): any {
  return settle(() => answers.impactRatio(read.twoGroups(hits, n, referenceHits, referenceN, confidence)));
}

/**
 * One group's rate divided by another's, with its interval, the four-fifths rule, and what one decision would change.
 * @customfunction IMPACT_RATIO_STATS IMPACT.RATIO.STATS
 * @param hits How many of the group you ask about had the outcome, such as being promoted. May say suppressed.
 * @param n How many people of the group you ask about could have had it. May say suppressed.
 * @param referenceHits How many of the group it is compared with had the outcome. May say suppressed.
 * @param referenceN How many people of the group it is compared with could have had it. May say suppressed.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/impact-ratio.html
 */
export function impactRatioStats(hits: any, n: any, referenceHits: any, referenceN: any, confidence?: any): any[][] {
  return spill(() => answers.impactRatioStats(read.twoGroups(hits, n, referenceHits, referenceN, confidence)));
}

/**
 * Each group's rate divided by the highest one, with the four-fifths rule; small groups are suppressed.
 * @customfunction IMPACT_TABLE IMPACT.TABLE
 * @param groups A column of group labels, one row a person.
 * @param flags A column of TRUE or FALSE (or 1, 0): who had the outcome.
 * @param [eligible] A column of TRUE or FALSE: who could have had it; everybody if left out.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
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
 * How probable a gap at least this big is if both groups had the same chance (p, from 0 to 1; Fisher's exact test).
 * @customfunction FISHER FISHER
 * @param hits How many of the group you ask about had the outcome, such as being promoted. May say suppressed.
 * @param n How many people of the group you ask about could have had it. May say suppressed.
 * @param referenceHits How many of the group it is compared with had the outcome. May say suppressed.
 * @param referenceN How many people of the group it is compared with could have had it. May say suppressed.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/fisher.html
 */
export function fisher(hits: any, n: any, referenceHits: any, referenceN: any): any {
  return settle(() => answers.fisherAnswer(read.twoGroups(hits, n, referenceHits, referenceN)));
}

/**
 * How probable a gap at least this big is by chance alone, in either direction and in each, with the counts behind it.
 * @customfunction FISHER_STATS FISHER.STATS
 * @param hits How many of the group you ask about had the outcome, such as being promoted. May say suppressed.
 * @param n How many people of the group you ask about could have had it. May say suppressed.
 * @param referenceHits How many of the group it is compared with had the outcome. May say suppressed.
 * @param referenceN How many people of the group it is compared with could have had it. May say suppressed.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/fisher.html
 */
export function fisherStats(hits: any, n: any, referenceHits: any, referenceN: any): any[][] {
  return spill(() => answers.fisherStats(read.twoGroups(hits, n, referenceHits, referenceN)));
}

/**
 * The gap between two groups' rates in standard deviations, as lawyers and auditors ask for it.
 * @customfunction ZTEST ZTEST
 * @param hits How many of the group you ask about had the outcome, such as being promoted. May say suppressed.
 * @param n How many people of the group you ask about could have had it. May say suppressed.
 * @param referenceHits How many of the group it is compared with had the outcome. May say suppressed.
 * @param referenceN How many people of the group it is compared with could have had it. May say suppressed.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/ztest.html
 */
export function zTest(hits: any, n: any, referenceHits: any, referenceN: any): any {
  return settle(() => answers.zTest(read.twoGroups(hits, n, referenceHits, referenceN)));
}

/**
 * The gap between two groups' rates in standard deviations, with how probable it is by chance and the counts behind it.
 * @customfunction ZTEST_STATS ZTEST.STATS
 * @param hits How many of the group you ask about had the outcome, such as being promoted. May say suppressed.
 * @param n How many people of the group you ask about could have had it. May say suppressed.
 * @param referenceHits How many of the group it is compared with had the outcome. May say suppressed.
 * @param referenceN How many people of the group it is compared with could have had it. May say suppressed.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/ztest.html
 */
export function zTestStats(hits: any, n: any, referenceHits: any, referenceN: any): any[][] {
  return spill(() => answers.zTestStats(read.twoGroups(hits, n, referenceHits, referenceN)));
}

/**
 * A group's share divided by the share expected: 1 is as expected, 0.8 is a fifth short.
 * @customfunction REP_INDEX REP.INDEX
 * @param count How many people of the group you ask about. May say suppressed.
 * @param total How many people in all, of every known group. May say suppressed.
 * @param benchmark The share one would expect, a fraction: 0.057 is 5.7 %.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/rep-index.html
 */
export function repIndex(count: any, total: any, benchmark: any): any {
  return settle(() => answers.repIndex(read.benchmarked(count, total, benchmark)));
}

/**
 * A group's share against the share expected: how many people are missing, and how probable that is by chance.
 * @customfunction REP_INDEX_STATS REP.INDEX.STATS
 * @param count How many people of the group you ask about. May say suppressed.
 * @param total How many people in all, of every known group. May say suppressed.
 * @param benchmark The share one would expect, a fraction: 0.057 is 5.7 %.
 * @param [confidence] How sure the interval should be, a fraction; 0.95 (95 %) if left out.
 * @returns Rows that spill.
 * @helpurl https://coalition-planner.example/help/rep-index.html
 */
export function repIndexStats(count: any, total: any, benchmark: any, confidence?: any): any[][] {
  return spill(() => answers.repIndexStats(read.benchmarked(count, total, benchmark, confidence)));
}

/**
 * A group's share of the people whose group is known, as a fraction from 0 to 1.
 * @customfunction REP_SHARE REP.SHARE
 * @param groups A column of group labels, one row a person.
 * @param focal The label of the group you ask about.
 * @returns The answer.
 * @helpurl https://coalition-planner.example/help/rep-share.html
 */
export function repShare(groups: any[][], focal: any): any {
  return settle(() => recall(answers.repShare, { groups: read.labels(groups), focal: label(focal, "focal") }));
}
