import type {
  GivenAccess,
  GivenDesign,
  GivenDiversity,
  GivenDurations,
  GivenLabels,
  GivenPipeline,
  GivenStayingGroups,
  GivenStays,
  GivenStrata,
  GivenUnits,
  GivenWaitingGroups,
  GivenWaits,
} from "../core/statistics";
import { cellsOf, flagColumn, isOmitted, labelColumn, numberColumn } from "./columns";
import { dateColumn } from "./date-column";
import { RANGES } from "./range-store";
import { givenDate, givenNumber, isBlank, kindOf, label, oneCell, option } from "./values";

/** The arguments of REP.TABLE. */
export function labelsOnly(groups: any, confidence: any, minimum: any): GivenLabels {
  return {
    groups: labelColumn(groups, "groups"),
    confidence: option(confidence, "confidence"),
    minimum: option(minimum, "minimum"),
  };
}

/** The arguments of REP.PIPELINE. */
export function pipeline(groups: any, stages: any, focal: any, confidence: any, minimum: any): GivenPipeline {
  return {
    ...labelsOnly(groups, confidence, minimum),
    stages: labelColumn(stages, "stages"),
    focal: label(focal, "focal"),
  };
}

/** The arguments of DIVERSITY: a column with a number in it is one of counts, any other one of labels. */
export function spread(groups: any, index: any): GivenDiversity {
  const [isCounts] = RANGES.recall(groups, "counts or labels", () => [
    cellsOf(groups, "groups").some((cell) => kindOf(cell) === "number"),
  ]);
  const name = oneCell(index, "index");
  return {
    ...(isCounts ? { counts: numberColumn(groups, "groups") } : { groups: labelColumn(groups, "groups") }),
    index: isBlank(name) ? undefined : String(name),
  };
}

/** The arguments of SEGREGATION. */
export function units(groups: any, places: any, focal: any, reference: any): GivenUnits {
  return { groups: labelColumn(groups, "groups"), units: labelColumn(places, "units"), ...pair(focal, reference) };
}

/** The arguments of the functions that compare two groups within strata. */
export function strata(
  groups: any,
  flags: any,
  places: any,
  focal: any,
  reference: any,
  confidence?: any,
): GivenStrata {
  return {
    groups: labelColumn(groups, "groups"),
    flags: flagColumn(flags, "flags"),
    strata: labelColumn(places, "strata"),
    ...pair(focal, reference),
    confidence: option(confidence, "confidence"),
  };
}

/** The arguments of DETECTABLE.GAP. */
export function design(n: any, baseRate: any, power: any, confidence: any): GivenDesign {
  return {
    n: givenNumber(n, "n"),
    baseRate: givenNumber(baseRate, "base rate"),
    power: option(power, "power"),
    confidence: option(confidence, "confidence"),
  };
}

/** The arguments of ACCESS.GAP. */
export function access(
  groups: any,
  assigned: any,
  eligible: any,
  focal: any,
  reference: any,
  confidence?: any,
): GivenAccess {
  return {
    groups: labelColumn(groups, "groups"),
    assigned: flagColumn(assigned, "assigned"),
    eligible: flagColumn(eligible, "eligible"),
    ...pair(focal, reference),
    confidence: option(confidence, "confidence"),
  };
}

/** The arguments of RETENTION; without a focal label it counts everybody. */
export function stays(
  groups: any,
  starts: any,
  ends: any,
  from: any,
  to: any,
  focal: any,
  confidence?: any,
): GivenStays & { confidence?: number } {
  const everybody = isBlank(oneCell(focal, "focal"));
  return {
    ...dates(groups, starts, ends, from, to),
    focal: everybody ? undefined : label(focal, "focal"),
    confidence: option(confidence, "confidence"),
  };
}

/** The arguments of RETENTION.GAP. */
export function stayingGroups(
  groups: any,
  starts: any,
  ends: any,
  from: any,
  to: any,
  focal: any,
  reference: any,
  confidence?: any,
): GivenStayingGroups {
  return {
    ...dates(groups, starts, ends, from, to),
    ...pair(focal, reference),
    confidence: option(confidence, "confidence"),
  };
}

/** The arguments of TIME.MEDIAN. */
export function durations(times: any, events: any, confidence?: any, until?: any): GivenDurations {
  return {
    durations: numberColumn(times, "durations"),
    events: flagColumn(events, "events"),
    confidence: option(confidence, "confidence"),
    until: option(until, "until"),
  };
}

/** The arguments of LOGRANK; without a column of strata all are compared in one. */
export function waitingGroups(times: any, events: any, groups: any, places: any): GivenWaitingGroups {
  return {
    ...durations(times, events),
    groups: labelColumn(groups, "groups"),
    strata: isOmitted(places) ? undefined : labelColumn(places, "strata"),
  };
}

/** The arguments of TIME.GAP and PROMOTION.RATIO. */
export function waits(
  starts: any,
  promotions: any,
  exits: any,
  asOf: any,
  groups: any,
  focal: any,
  reference: any,
  confidence?: any,
): GivenWaits {
  return {
    starts: dateColumn(starts, "starts"),
    promotions: dateColumn(promotions, "promotions"),
    exits: dateColumn(exits, "exits"),
    asOf: givenDate(asOf, "as of"),
    groups: labelColumn(groups, "groups"),
    ...pair(focal, reference),
    confidence: option(confidence, "confidence"),
  };
}

function pair(focal: any, reference: any): { focal: string; reference: string } {
  return { focal: label(focal, "focal"), reference: label(reference, "reference") };
}

function dates(groups: any, starts: any, ends: any, from: any, to: any): GivenStays {
  return {
    groups: labelColumn(groups, "groups"),
    starts: dateColumn(starts, "starts"),
    ends: dateColumn(ends, "ends"),
    from: givenDate(from, "from"),
    to: givenDate(to, "to"),
  };
}
