import { formatList } from "../domain/format";
import { idKey } from "../domain/id-key";
import type { Milestone } from "../domain/plan";
import type { Carrying } from "./carrying";

const over = new Set(["DONE", "DROPPED"]);

/** Milestones that are still to be reached. What they waited for and is done holds them up no longer. */
export function carryMilestones(carrying: Carrying): Milestone[] {
  const open = carrying.rows("milestones").filter((milestone) => {
    if (!carrying.anotherRound || !over.has(idKey(milestone.status))) return true;
    carrying.leaveRow(
      "Milestones",
      milestone.id,
      `It is ${idKey(milestone.status) === "DONE" ? "done" : "dropped"} and stays in the old plan${milestone.milestone ? `: ${milestone.milestone}` : ""}.`,
    );
    return false;
  });
  return open.map((milestone) => {
    const waits = milestone.dependsOn.filter((id) => !carrying.isLeft(id));
    const fulfilled = milestone.dependsOn.filter((id) => carrying.isLeft(id));
    if (fulfilled.length > 0)
      carrying.left(
        "Milestones",
        milestone.id,
        `It no longer depends on ${formatList(fulfilled)}, which stayed behind.`,
      );
    const carried: Milestone = { ...milestone, dependsOn: waits };
    if (!carrying.isLeft(milestone.lineId)) return carried;
    carrying.left(
      "Milestones",
      milestone.id,
      `Its Line ID ${milestone.lineId ?? ""} stayed behind; the cell is blank. Name the line that pays now, or "no cost".`,
    );
    return { ...carried, lineId: undefined };
  });
}
