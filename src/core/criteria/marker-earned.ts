import type { Plan } from "../domain/plan";
import { formatList } from "../domain/format";
import { idKey } from "../domain/id-key";
import { outcomeDictionary } from "./basis/outcome-dictionary";
import { rowName } from "./basis/row-name";
import { defineCriterion } from "./criterion";

/** The OECD-DAC minimum for a marker, kept to what a cell can show: a reason, a baseline, and for 2 that it would not run otherwise. */
export default defineCriterion({
  id: "marker-earned",
  title: "Markers are earned",
  rule: 'Marker 1 or 2 needs a Rationale and an outcome with a baseline (else an error); 2 also needs "Would not run without aim" = yes (else a warning).',
  because: "A marker that only has to be typed soon stands on every line.",
  remedy: "Say in Rationale how the money serves the outcome, or mark the line lower.",
  severity: "error",
  needs: [
    "budget",
    "budget.marker",
    "budget.outcomeId",
    "budget.rationale",
    "budget.wouldNotRunWithoutAim",
    "splits",
    "splits.outcomeId",
  ],
  *check({ budget, splits }, { round }) {
    const dictionary = outcomeDictionary(round);
    const splitOutcomes = outcomesByLine(splits);
    for (const [row, line] of budget.entries()) {
      if (line.marker !== 1 && line.marker !== 2) continue;
      const item = line.id;
      const key = idKey(line.outcomeId);
      const name = rowName(item, "Budget");
      const scored = `${name} is marked ${line.marker} (${line.marker === 2 ? "main aim" : "significant aim"})`;
      if (!line.rationale?.trim())
        yield { path: ["budget", row, "rationale"], item, message: `${scored} but gives no Rationale.` };
      const withoutBaseline = (key === "SPLIT" ? (splitOutcomes.get(idKey(item)) ?? []) : [key])
        .map((outcome) => dictionary.get(outcome))
        .flatMap((outcome) => (outcome !== undefined && outcome.baseline === undefined ? [outcome.id] : []));
      const without = [...new Set(withoutBaseline)];
      if (without.length > 0)
        yield {
          path: ["budget", row, "marker"],
          item,
          message: `${scored}, but ${formatList(without)} ${without.length === 1 ? "has" : "have"} no baseline.`,
          remedy: "Ask the outcome's owner for a baseline, or mark the line 0 until there is one.",
        };
      if (line.marker === 2 && line.wouldNotRunWithoutAim !== true)
        yield {
          path: ["budget", row, "wouldNotRunWithoutAim"],
          item,
          severity: "warning",
          message: `${scored}, but "Would not run without aim" is ${line.wouldNotRunWithoutAim === false ? "no" : "blank"}.`,
          remedy: "Mark it 1, or say yes if the line would not run without this aim.",
          detail: { stepDown: true },
        };
    }
  },
});

/** Outcomes of each split line, by the line's ID. */
function outcomesByLine(splits: Plan["splits"]): ReadonlyMap<string, readonly string[]> {
  const byLine = new Map<string, string[]>();
  for (const { lineId, outcomeId } of splits) {
    const key = idKey(lineId);
    byLine.set(key, [...(byLine.get(key) ?? []), idKey(outcomeId)]);
  }
  return byLine;
}
