import type { CoalitionSide } from "../../../../src/core/compare/coalition/coalition-side";
import type { Plan } from "../../../../src/core/domain/plan";
import type { Round } from "../../../../src/core/domain/round";
import { coalitionReview } from "../../../../src/core/review/coalition-review";
import type { FileOutcome } from "../../../../src/core/review/file-outcome";
import { round as smallRound } from "../../../support/plan";
import { reviewedFile } from "../../review/reviewed-files";

/** One folder of plans as a comparison has it: by department what differs from a plan with one line of 10,000 a quarter on OUT-01. */
export function side(
  plans: Readonly<Record<string, Partial<Plan>>>,
  { round = smallRound(), isGiven = true, others = [] }: SideOptions = {},
): CoalitionSide {
  const outcomes = [...Object.entries(plans).map(([code, changes]) => reviewedFile(round, code, changes)), ...others];
  return { round, isGiven, review: coalitionReview(outcomes, { asOf: "2026-11-30", round, ownPack: round.pack }) };
}

interface SideOptions {
  readonly round?: Round;
  readonly isGiven?: boolean;
  /** Files besides the plans. */
  readonly others?: readonly FileOutcome[];
}
