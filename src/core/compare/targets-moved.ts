import { idKey } from "../domain/id-key";
import type { Commitment } from "../domain/plan";
import type { Submission } from "../domain/submission";
import { quarterShift } from "./quarter-shift";

/** One target of one commitment that is another than before. */
export interface TargetMoved {
  /** ID of the commitment, as the later plan writes it. */
  readonly commitment: string;
  /** Label of the quarter, or Q1..Q5 where the plans don't say their quarters. */
  readonly quarter: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** Raised: it asks for more, in the outcome's direction. Moved: whether for more or less can't be told. */
  readonly kind: "raised" | "lowered" | "moved" | "set" | "dropped";
}

/**
 * Targets of commitments that stand in both plans and have another value for the same quarter.
 *
 * Raised and lowered are meant as people mean them: a target of 60 days instead of 90 is raised where fewer days are better.
 */
export function targetsMoved(before: Submission, after: Submission): readonly TargetMoved[] {
  if ([before, after].some(({ missingParts }) => missingParts.has("commitments"))) return [];
  const shift = quarterShift(before, after);
  const earlier = new Map(before.commitments.flatMap((row) => (row.id === undefined ? [] : [[idKey(row.id), row]])));
  return after.commitments.flatMap((commitment): TargetMoved[] => {
    const { id } = commitment;
    const old = id === undefined ? undefined : earlier.get(idKey(id));
    if (id === undefined || old === undefined) return [];
    const direction = directionOf(commitment, after) ?? directionOf(old, before);
    return [0, 1, 2, 3, 4].flatMap((index): TargetMoved[] => {
      if (index + shift.quarters < 0 || index + shift.quarters > 4) return [];
      const [was, is] = [old.targets[index + shift.quarters], commitment.targets[index]];
      if (was === is) return [];
      const quarter = shift.after[index] ?? `Q${index + 1}`;
      return [{ commitment: id, quarter, before: was, after: is, kind: kindOf(was, is, direction) }];
    });
  });
}

function directionOf({ outcomeId }: Commitment, { outcomes }: Submission): string | undefined {
  return outcomes.find(({ id }) => id !== undefined && idKey(id) === idKey(outcomeId))?.direction;
}

function kindOf(was: number | undefined, is: number | undefined, direction: string | undefined): TargetMoved["kind"] {
  if (is === undefined) return "dropped";
  if (was === undefined) return "set";
  const from = distance[direction ?? ""];
  if (from === undefined || from(is) === from(was)) return "moved";
  return from(is) < from(was) ? "raised" : "lowered";
}

/** How far a value is from where its direction points to; only the order matters. */
const distance: Readonly<Record<string, (value: number) => number>> = {
  up: (value) => -value,
  down: (value) => value,
  "toward zero": (value) => Math.abs(value),
  "toward one": (value) => Math.abs(value - 1),
};
