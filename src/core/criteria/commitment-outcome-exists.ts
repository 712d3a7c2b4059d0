import { didYouMean } from "./basis/did-you-mean";
import { idKey } from "../domain/id-key";
import { nearestIds } from "./basis/nearest-ids";
import { outcomeDictionary } from "./basis/outcome-dictionary";
import { rowName } from "./basis/row-name";
import { defineCriterion } from "./criterion";

/** A commitment's pillar narrows the guess at what a mistyped outcome was meant to be. */
export default defineCriterion({
  id: "commitment-outcome-exists",
  title: "Every commitment names an outcome of the dictionary",
  rule: "The Outcome ID of each commitment is given and is one of the round's outcome dictionary.",
  because: "A promise on something nobody else measures can't be compared, added up or checked.",
  remedy: "Pick the outcome from the list.",
  severity: "error",
  needs: ["commitments", "commitments.outcomeId"],
  *check({ commitments }, { round }) {
    const dictionary = outcomeDictionary(round);
    for (const [row, { id, outcomeId, pillar }] of commitments.entries()) {
      const name = rowName(id, "Commitments");
      const path = ["commitments", row, "outcomeId"];
      const key = idKey(outcomeId);
      if (key === "") yield { path, item: id, message: `${name} names no outcome.` };
      else if (!dictionary.has(key)) {
        const likely = (other: string) => dictionary.get(idKey(other))?.pillar === pillar;
        const suggestions = nearestIds(
          key,
          round.outcomes.map((outcome) => outcome.id),
          likely,
        );
        yield {
          path,
          item: id,
          message: `${name} points to ${key}, which is not in the dictionary.${didYouMean(suggestions)}`,
          detail: { suggestions },
        };
      }
    }
  },
});
