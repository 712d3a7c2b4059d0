import { emptyFund, type FundContent } from "../../domain/fund-content";
import { firstDayOf, quarterDates, quartersFrom } from "../../domain/quarter";
import type { Round } from "../../domain/round";
import type { TemplateContext } from "../template";

/** What the computed cells of the pilot fund look at. */
export interface FundContext extends TemplateContext {
  readonly fund: FundContent;
  /** First and last day of each of the five quarters. */
  readonly quarterDates: readonly { readonly start: string; readonly end: string }[];
}

/** The context of a round's pilot fund; without content, of one with nothing applied for yet. */
export function fundContext(round: Round, fund = emptyFund(round), asOf = firstDayOf(round)): FundContext {
  const quarters = quartersFrom(round.firstQuarter, 5);
  return {
    fund,
    round,
    owner: round.organisation ?? "Coalition",
    code: "",
    quarters,
    quarterDates: quarters.map((quarter) => quarterDates(quarter, round.calendar)),
    asOf,
    recordedRound: round,
    content: { ...fund },
  };
}
