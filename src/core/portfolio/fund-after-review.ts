import type { FundContent } from "../domain/fund-content";
import type { PlanDigest } from "./plan-digest";

/**
 * The fund with the applications that the plans make; scores, awards, spending, checkpoints and decisions stay as people typed them.
 *
 * Pilots of departments whose plan is not here keep their old application: that a plan is late is no reason to lose its scores' anchor.
 */
export function fundAfterReview(before: FundContent, digests: readonly PlanDigest[]): FundContent {
  const here = new Set(digests.map(({ department }) => department));
  const kept = before.applications.filter(({ department }) => !here.has(department?.trim().toUpperCase() ?? ""));
  const fresh = digests.flatMap(({ pilots }) => pilots.map(({ place: _place, ...application }) => application));
  return { ...before, applications: [...fresh, ...kept] };
}
