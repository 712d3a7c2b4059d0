import type {
  GivenCost,
  GivenCounts,
  GivenGroups,
  GivenPace,
  GivenProgress,
  GivenRoster,
  GivenTable,
} from "../core/statistics";
import type { GivenBenchmark, GivenBudget } from "../core/statistics";
import { flagColumn, flagsOrNone, labelColumn, numberBlock, numberColumn } from "./columns";
import { givenDate, givenNumber, option, switchOption } from "./values";

/** The arguments of the functions on one group. */
export function oneGroup(hits: any, n: any, confidence: any): GivenCounts {
  return { hits: givenNumber(hits, "hits"), n: givenNumber(n, "n"), confidence: option(confidence, "confidence") };
}

/** The arguments of the functions on two groups. */
export function twoGroups(hits: any, n: any, referenceHits: any, referenceN: any, confidence?: any): GivenGroups {
  return {
    ...oneGroup(hits, n, confidence),
    referenceHits: givenNumber(referenceHits, "reference hits"),
    referenceN: givenNumber(referenceN, "reference n"),
  };
}

/** The arguments of the functions on a roster; an eligible column that is left out makes everybody eligible. */
export function roster(groups: any, flags: any, eligible: any, confidence: any, minimum: any): GivenRoster {
  return {
    groups: labelColumn(groups, "groups"),
    flags: flagColumn(flags, "flags"),
    eligible: flagsOrNone(eligible, "eligible"),
    confidence: option(confidence, "confidence"),
    minimum: option(minimum, "minimum"),
  };
}

/** The arguments of REP.INDEX. */
export function benchmarked(count: any, total: any, benchmark: any, confidence?: any): GivenBenchmark {
  return {
    count: givenNumber(count, "count"),
    total: givenNumber(total, "total"),
    benchmark: givenNumber(benchmark, "benchmark"),
    confidence: option(confidence, "confidence"),
  };
}

/** The arguments of PROGRESS. */
export function way(baseline: any, current: any, target: any): GivenProgress {
  return {
    baseline: givenNumber(baseline, "baseline"),
    current: givenNumber(current, "current"),
    target: givenNumber(target, "target"),
  };
}

/** The arguments of PACE. */
export function datedWay(baseline: any, current: any, target: any, start: any, asOf: any, due: any): GivenPace {
  return {
    ...way(baseline, current, target),
    start: givenDate(start, "start"),
    asOf: givenDate(asOf, "as of"),
    due: givenDate(due, "due"),
  };
}

/** The arguments of BUDGET.TIED. */
export function budget(amounts: any, markers: any): GivenBudget {
  return { amounts: numberColumn(amounts, "amounts"), markers: numberColumn(markers, "markers") };
}

/** The arguments of COST.PER.POINT. */
export function cost(spend: any, before: any, after: any): GivenCost {
  return {
    spend: givenNumber(spend, "spend"),
    before: givenNumber(before, "before"),
    after: givenNumber(after, "after"),
  };
}

/** The arguments of SUPPRESS. */
export function table(counts: any, minimum: any, hasTotals: any): GivenTable {
  return {
    counts: numberBlock(counts, "counts"),
    minimum: option(minimum, "minimum"),
    hasTotals: switchOption(hasTotals, "has totals"),
  };
}

/** A column of group labels alone. */
export function labels(groups: any): readonly string[] {
  return labelColumn(groups, "groups");
}
