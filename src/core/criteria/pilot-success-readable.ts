import type { Pilot } from "../domain/plan";
import type { Outcome } from "../domain/outcome";
import { formatList } from "../domain/format";
import { idKey } from "../domain/id-key";
import { didYouMean } from "./basis/did-you-mean";
import { nearestIds } from "./basis/nearest-ids";
import { outcomeDictionary } from "./basis/outcome-dictionary";
import { rowName } from "./basis/row-name";
import { defineCriterion } from "./criterion";

/** One finding a pilot: what is missing from its success criterion is filled in at one sitting. */
export default defineCriterion({
  id: "pilot-success-readable",
  title: "A pilot says what success is",
  rule: "Metric is an outcome of the dictionary (its ID or its name), and Comparator, Threshold, Measure by and Source are given.",
  because: "A pilot whose success was never written down always succeeds.",
  remedy:
    "Fill in the outcome that is measured, the comparator, the threshold, the day it is read and where the reading comes from.",
  severity: "error",
  needs: ["pilots", "pilots.metric", "pilots.comparator", "pilots.threshold", "pilots.measureBy", "pilots.source"],
  *check({ pilots }, { round }) {
    const dictionary = outcomeDictionary(round);
    const names = new Set(round.outcomes.map(({ outcome }) => outcome.trim().toLowerCase()));
    for (const [row, pilot] of pilots.entries()) {
      const blank = blankFields(pilot);
      const metric = pilot.metric?.trim() ?? "";
      const unknown = metric !== "" && !isOutcome(metric, dictionary, names);
      const first = unknown ? "metric" : blank[0]?.field;
      if (first === undefined) continue;
      const suggestions = unknown ? nearestIds(metric, dictionary.keys()) : [];
      const parts = [
        ...(unknown ? [`its Metric "${metric}" is no outcome of the dictionary`] : []),
        ...(blank.length > 0
          ? [`${formatList(blank.map(({ label }) => label))} ${blank.length === 1 ? "is" : "are"} blank`]
          : []),
      ];
      yield {
        path: ["pilots", row, first],
        item: pilot.id,
        message: `${rowName(pilot.id, "Pilots")} can't be judged: ${parts.join("; ")}.${didYouMean(suggestions)}`,
        detail: { suggestions },
      };
    }
  },
});

const fields = [
  { field: "metric", label: "Metric" },
  { field: "comparator", label: "Comparator" },
  { field: "threshold", label: "Threshold" },
  { field: "measureBy", label: "Measure by" },
  { field: "source", label: "Source" },
] as const;

function blankFields(pilot: Pilot): readonly (typeof fields)[number][] {
  return fields.filter(({ field }) => {
    const value = pilot[field];
    return value === undefined || (typeof value === "string" && value.trim() === "");
  });
}

function isOutcome(metric: string, dictionary: ReadonlyMap<string, Outcome>, names: ReadonlySet<string>): boolean {
  return dictionary.has(idKey(metric)) || names.has(metric.toLowerCase());
}
