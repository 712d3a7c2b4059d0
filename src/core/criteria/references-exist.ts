import type { Breach } from "../findings/finding";
import type { Part, Submission } from "../domain/submission";
import type { Round } from "../domain/round";
import { didYouMean } from "./basis/did-you-mean";
import { idKey } from "../domain/id-key";
import { nearestIds } from "./basis/nearest-ids";
import { type Reference, references, type Target } from "./basis/references";
import { defineCriterion } from "./criterion";

/** So many different IDs of a column are guessed at: where more are wrong it was no slip but another numbering, and guessing takes time. */
const guessedAtMost = 20;

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
    for (const reference of references) yield* checkReference(submission, reference, known);
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

function* checkReference(
  submission: Submission,
  { part, table, field, label, to, required, except }: Reference,
  known: Record<Target, readonly string[]>,
): Iterable<Breach> {
  const keys = new Set(known[to].map(idKey));
  const guesses = new Map<string, string[]>();
  for (const [row, entry] of submission[part].entries()) {
    const values = new Map<string, unknown>(Object.entries(entry));
    const id = values.get("id");
    const item = typeof id === "string" ? id : undefined;
    const name = item?.trim() ? item : `A row of ${table}`;
    const value = values.get(field);
    const key = typeof value === "string" ? idKey(value) : "";
    const path = [part, row, field];
    // A table of a plan may itself hold what is pointed to; until its IDs can be read nobody knows what is missing.
    const uses = to === "outcomes" || to === "objectives" ? [] : [[to, "*", "id"]];
    if (key === "") {
      if (required) yield { path, item, message: `${name} has no ${label}, so it counts nowhere.` };
    } else if (key !== except && !keys.has(key)) {
      const guessed = guesses.get(key);
      const suggestions = guessed ?? (guesses.size < guessedAtMost ? nearestIds(key, known[to]) : []);
      guesses.set(key, suggestions);
      const shown = typeof value === "string" ? value.trim() : key;
      yield {
        path,
        item: item ?? shown,
        message: `${name} points to ${shown}, which is not among ${homes[to]}.${didYouMean(suggestions)}`,
        uses,
        detail: { suggestions },
      };
    }
  }
}
