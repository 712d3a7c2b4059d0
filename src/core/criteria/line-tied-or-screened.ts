import { formatNumber } from "../domain/format";
import { didYouMean } from "./basis/did-you-mean";
import { idKey } from "../domain/id-key";
import { missingPart } from "./basis/missing-part";
import { nearestIds } from "./basis/nearest-ids";
import { outcomeDictionary } from "./basis/outcome-dictionary";
import { rowName } from "./basis/row-name";
import { defineCriterion } from "./criterion";

/** A line of marker 0 may name any outcome or none: it claims nothing, so there is nothing to check. */
export default defineCriterion({
  id: "line-tied-or-screened",
  title: "Every budget line is tied to an outcome or screened",
  rule: "Marker is 0, 1 or 2, never blank. With 1 or 2 the line names an outcome of the dictionary, or SPLIT with rows in Splits.",
  because: "The tied share only means something when somebody has looked at every line.",
  remedy:
    "Choose the outcome that the line aims at and mark it 1 or 2, or mark it 0: looked at, not aimed at an outcome.",
  severity: "error",
  needs: ["budget", "budget.marker", "budget.outcomeId", "splits", "splits.lineId"],
  *check({ budget, splits, missingParts }, { round }) {
    // A line without an ID has no splits; one whose ID column was renamed may have them, and column-present speaks first.
    const hasIds = missingPart({ missingParts }, "budget.id") === undefined;
    const dictionary = outcomeDictionary(round);
    const splitLines = new Set(splits.map(({ lineId }) => idKey(lineId)));
    for (const [row, { id, marker, outcomeId }] of budget.entries()) {
      const name = rowName(id, "Budget");
      const at = (field: string) => ({ path: ["budget", row, field], item: id });
      const key = idKey(outcomeId);
      if (marker === undefined) {
        yield { ...at("marker"), message: `${name} has not been screened: its Marker is blank.` };
        continue;
      }
      if (marker !== 0 && marker !== 1 && marker !== 2) {
        yield { ...at("marker"), message: `${name} has Marker ${formatNumber(marker)}; it can be 0, 1 or 2.` };
        continue;
      }
      if (marker === 0) continue;
      if (key === "") yield { ...at("outcomeId"), message: `${name} has Marker ${marker} but no Outcome ID.` };
      else if (key === "SPLIT") {
        if (hasIds && (!splitLines.has(idKey(id)) || idKey(id) === ""))
          yield {
            ...at("outcomeId"),
            message: `${name} says SPLIT, but Splits has no rows for it.`,
            remedy: "Add a row to Splits for each outcome with its share, or choose one outcome here.",
            uses: [["splits", "*", "lineId"]],
          };
      } else if (!dictionary.has(key)) {
        const suggestions = nearestIds(
          key,
          round.outcomes.map((outcome) => outcome.id),
        );
        yield {
          ...at("outcomeId"),
          message: `${name} is tied to ${key}, which is not in the dictionary.${didYouMean(suggestions)}`,
          detail: { suggestions },
        };
      }
    }
  },
});
