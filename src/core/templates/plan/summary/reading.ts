import type { Commitment } from "../../../domain/plan";
import type { PlanContext } from "../plan-context";
import { measureOf, outcomeOf, paceOf, progressOf } from "./measure";

/** Pace under which a commitment is far behind: less than half the way that the gone quarters ask for. */
export const farBehind = 0.5;

/** What arithmetic in binary may lose: 0.1 / 0.2 is half the pace, not less. */
const grain = 1e-9;
const grainText = "0.000000001";

/** The formula of "under this value", without the grain. */
export const under = (reference: string, value: number) => `${reference}<${value}-${grainText}`;

/** References to what {@link reading} looks at. */
export interface ReadingCells {
  readonly outcome: string;
  readonly metric: string;
  readonly measured: string;
  readonly progress: string;
  readonly pace: string;
}

/**
 * Where a commitment stands, in words, so that nobody has to read it out of a colour.
 *
 * Says what is missing where nothing can be said, in the order in which people would mend it.
 */
export function reading(commitment: Commitment | undefined, context: PlanContext): string {
  if (commitment?.outcomeId === undefined) return "";
  const metric = outcomeOf(commitment, context)?.metric;
  if (metric === undefined) return "not in the dictionary";
  const measured = measureOf(commitment, context);
  if (typeof measured !== "number") {
    if (measured === "suppressed") return "counts are suppressed";
    if (measured !== "") return String(measured);
    return metric === "typed" ? "no actual yet" : "no counts yet";
  }
  const progress = progressOf(commitment, context);
  if (typeof progress !== "number") return "no baseline or target";
  if (progress >= 1 - grain) return "target reached";
  if (progress < -grain) return "moving away from the target";
  const pace = paceOf(commitment, context);
  if (typeof pace !== "number") return "measured before the first quarter";
  if (pace >= 1 - grain) return "on pace";
  return pace < farBehind - grain ? "far behind pace" : "behind pace";
}

/** The formula of {@link reading}. */
export function readingFormula({ outcome, metric, measured, progress, pace }: ReadingCells): string {
  const none = `IF(${measured}="suppressed","counts are suppressed",IF(${measured}<>"",${measured},IF(${metric}="typed","no actual yet","no counts yet")))`;
  const paced = `IF(NOT(ISNUMBER(${pace})),"measured before the first quarter",IF(NOT(${under(pace, 1)}),"on pace",IF(${under(pace, farBehind)},"far behind pace","behind pace")))`;
  const moved = `IF(NOT(ISNUMBER(${progress})),"no baseline or target",IF(NOT(${under(progress, 1)}),"target reached",IF(${under(progress, 0)},"moving away from the target",${paced})))`;
  return `IF(${outcome}="","",IF(${metric}="","not in the dictionary",IF(ISNUMBER(${measured}),${moved},${none})))`;
}
