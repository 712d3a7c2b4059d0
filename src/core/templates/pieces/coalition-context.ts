import { firstDayOf, quarterDates, quartersFrom } from "../../domain/quarter";
import type { Round } from "../../domain/round";
import type { TemplateContext } from "../template";

/** What the computed cells of the coalition's own workbooks look at. */
export interface CoalitionContext extends TemplateContext {
  /** First and last day of each of the five quarters. */
  readonly quarterDates: readonly { readonly start: string; readonly end: string }[];
}

/** The context of a workbook of a round's coalition, with the content that fills it. */
export function coalitionContext(round: Round, content: object, asOf = firstDayOf(round)): CoalitionContext {
  const quarters = quartersFrom(round.firstQuarter, 5);
  return {
    round,
    owner: round.organisation ?? "Coalition",
    code: "",
    quarters,
    quarterDates: quarters.map((quarter) => quarterDates(quarter, round.calendar)),
    asOf,
    recordedRound: round,
    content: { ...content },
  };
}
