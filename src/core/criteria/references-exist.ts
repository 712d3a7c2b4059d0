import type { Part, Submission } from "../domain/submission";
import type { Round } from "../domain/round";
import { idKey } from "../domain/id-key";
import { checkReference } from "./basis/check-reference";
import { references, type Target } from "./basis/references";
import { defineCriterion } from "./criterion";

/** Driven by one list of which column points where, so that a new table is one entry and not a new loop. */
export default defineCriterion({
  id: "references-exist",
  title: "IDs point to something",
  rule: "Pilot, Line, Outcome, Commitment and Objective IDs exist where they point: in Budget (Pilot ID), Splits, Actuals, Pilots, Checkpoints, Milestones (Commitment ID and Line ID), Evidence, Groups and Moves. Where a row would count nowhere without it, the ID is not blank.",
  because: "A row that points to nothing drops out of every sum, silently.",
  remedy: "Pick the ID from the list, or add the row that it should point to.",
  severity: "error",
  needs: [],
  needsByColumn: neededParts(),
  *check(submission, { round }) {
    const known = knownIds(submission, round);
    for (const reference of references) {
      const { part, to } = reference;
      // A table of a plan may itself hold what is pointed to; until its IDs can be read nobody knows what is missing.
      const uses = to === "outcomes" || to === "objectives" ? [] : [[to, "*", "id"]];
      yield* checkReference(submission[part], reference, { ids: known[to], home: homes[to], uses });
    }
  },
});

/** Each column needs itself and the IDs that it may name; those of the dictionary and the objectives are the round's. */
function neededParts(): Record<string, readonly Part[]> {
  return Object.fromEntries(
    references.map(({ part, field, to }): [string, Part[]] => [
      `${part}.${field}`,
      [part, `${part}.${field}`, ...(to === "outcomes" || to === "objectives" ? [] : [to, `${to}.id` as const])],
    ]),
  );
}

function knownIds(submission: Submission, round: Round): Record<Target, readonly string[]> {
  const ids = (rows: readonly { id?: string }[]) => rows.flatMap(({ id }) => (idKey(id) === "" ? [] : [id ?? ""]));
  return {
    budget: ids(submission.budget),
    pilots: ids(submission.pilots),
    commitments: ids(submission.commitments),
    outcomes: ids(round.outcomes),
    objectives: ids(round.objectives),
  };
}

const homes: Record<Target, string> = {
  budget: "the budget lines",
  pilots: "the pilots",
  commitments: "the commitments",
  outcomes: "the outcomes of the dictionary",
  objectives: "the round's objectives",
};
