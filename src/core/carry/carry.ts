import { idKey } from "../domain/id-key";
import type { Plan } from "../domain/plan";
import type { Submission } from "../domain/submission";
import { carryBudget } from "./carry-budget";
import { carryCommitments } from "./carry-commitments";
import { carryEvidence } from "./carry-evidence";
import { carryMilestones } from "./carry-milestones";
import type { CarryNote } from "./carry-note";
import { carryPilots } from "./carry-pilots";
import { carrySpending } from "./carry-spending";
import { carryStart } from "./carry-start";
import { carryWaivers } from "./carry-waivers";
import { Carrying, type CarryTarget } from "./carrying";
import { noteOutcomesRedefined } from "./outcomes-redefined";
import { unreadNotes } from "./unread-notes";

/** A plan filled for its new round, and what did not come along. */
export interface CarriedPlan {
  readonly plan: Plan;
  /** Sorted as the plan's tables are; each says what stayed behind or wants a look, and why. */
  readonly left: readonly CarryNote[];
}

/**
 * Carries the entries of an old plan onto the current template, and into another round by the labels of its quarters.
 *
 * From content to content and never from cell to cell, so that an older template's columns may stand elsewhere or bear other names. IDs stay,
 * because decisions and other plans name them. Into another round go what is open and what lies in its quarters; nothing is dropped in silence.
 * Within the same round everything goes.
 *
 * @throws RangeError for a department that the round doesn't have, and for an old plan that names no first quarter (`firstQuarterOf`)
 */
export function carry(old: Submission, target: CarryTarget): CarriedPlan {
  const carrying = new Carrying(old, target);
  const start = carryStart(carrying);
  // Pilots first: their lines stay behind with them; then lines, whose splits, spending and milestones follow.
  const { pilots, checkpoints } = carryPilots(carrying);
  const { budget, splits } = carryBudget(carrying);
  lookAtAsks(carrying, pilots);
  const { actuals, moves } = carrySpending(carrying);
  const commitments = carryCommitments(carrying);
  const milestones = carryMilestones(carrying);
  const { evidence, groups } = carryEvidence(carrying);
  const waivers = carryWaivers(carrying);
  noteOutcomesRedefined(carrying, { commitments, pilots });
  return {
    plan: {
      start,
      outcomes: target.round.outcomes,
      commitments,
      budget,
      splits,
      actuals,
      pilots,
      checkpoints,
      milestones,
      evidence,
      groups,
      moves,
      waivers,
    },
    left: [...unreadNotes(old), ...carrying.notes],
  };
}

/** An ask is typed and must equal its lines; where some of their money stayed behind, it no longer does. */
function lookAtAsks(carrying: Carrying, pilots: Plan["pilots"]): void {
  const shortened = new Set(
    carrying.notes.flatMap(({ table, item, money }) => (table === "Budget" && money && item ? [idKey(item)] : [])),
  );
  const short = new Set(
    carrying.rows("budget").flatMap(({ id, pilotId }) => (shortened.has(idKey(id)) && pilotId ? [idKey(pilotId)] : [])),
  );
  for (const { id, ask } of pilots)
    if (ask !== undefined && id !== undefined && short.has(idKey(id)))
      carrying.look(
        "Pilots",
        id,
        "Some of its lines' money stayed behind, so its Ask no longer equals them. Type what is asked from now on.",
      );
}
