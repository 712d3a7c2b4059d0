import type { Evidence, GroupCount } from "../domain/plan";
import { QuarterLabel } from "../domain/quarter";
import type { Carrying } from "./carrying";

/** What was seen and counted in periods that the new plan still lists, about outcomes that it still has. Messages name rows, never counts. */
export function carryEvidence(carrying: Carrying): { evidence: Evidence[]; groups: GroupCount[] } {
  const { round } = carrying.target;
  const evidence = carrying.rows("evidence").filter((row) => {
    const why = whyLeft(carrying, row);
    if (why !== undefined) carrying.leaveRow("Evidence", row.id, `It stays behind: ${why}.`);
    return why === undefined;
  });
  const groups = carrying.rows("groups").filter((row) => {
    const { group, decisionPoint } = row;
    const why =
      whyLeft(carrying, row) ??
      (carrying.isDropped(group, ({ groups: labels }) => labels)
        ? `round ${round.round} has no group ${group ?? ""}`
        : carrying.isDropped(decisionPoint, ({ decisionPoints }) => decisionPoints)
          ? `round ${round.round} has no decision point ${decisionPoint ?? ""}`
          : undefined);
    if (why !== undefined) carrying.leaveRow("Groups", row.id, `Its counts stay behind: ${why}.`);
    return why === undefined;
  });
  return { evidence, groups };
}

function whyLeft(
  carrying: Carrying,
  { period, outcomeId }: Pick<Evidence, "period" | "outcomeId">,
): string | undefined {
  if (carrying.isGone(outcomeId))
    return `${outcomeId ?? ""} is not in the dictionary of round ${carrying.target.round.round}`;
  const label = period?.trim().toUpperCase();
  return label === undefined || carrying.periods.has(label) || !QuarterLabel.safeParse(label).success
    ? undefined
    : `its period ${label} is none of those that the new plan lists`;
}
