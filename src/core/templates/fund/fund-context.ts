import { emptyFund, type FundContent } from "../../domain/fund-content";
import type { Round } from "../../domain/round";
import { coalitionContext, type CoalitionContext } from "../pieces/coalition-context";

/** What the computed cells of the pilot fund look at. */
export interface FundContext extends CoalitionContext {
  readonly fund: FundContent;
}

/** The context of a round's pilot fund; without content, of one with nothing applied for yet. */
export function fundContext(round: Round, fund = emptyFund(round), asOf?: string): FundContext {
  return { ...coalitionContext(round, fund, asOf), fund };
}
