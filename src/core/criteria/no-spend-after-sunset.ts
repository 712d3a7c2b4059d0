import type { Pilot } from "../domain/plan";
import { formatDate, formatMoney } from "../domain/format";
import { quarterDates, quartersFrom } from "../domain/quarter";
import { idKey } from "../domain/id-key";
import { rowName } from "./basis/row-name";
import { defineCriterion } from "./criterion";

/** By whole quarters, because a budget knows no days: the quarter in which the sunset falls may still be paid. */
export default defineCriterion({
  id: "no-spend-after-sunset",
  title: "No money after a pilot's sunset",
  rule: "The budget lines of a pilot have no money in quarters that begin after its sunset.",
  because: "Money behind the sunset decides the pilot's future before its result is known.",
  remedy: "Set the quarter to 0, or move the amount to a line of its own that asks for scaling.",
  severity: "error",
  needs: ["pilots", "pilots.id", "pilots.sunset", "budget", "budget.pilotId", "budget.quarters"],
  *check({ pilots, budget }, { round }) {
    const labels = quartersFrom(round.firstQuarter, 5);
    const starts = labels.map((label) => quarterDates(label, round.calendar).start);
    const sunsets = latestSunsets(pilots);
    for (const [row, line] of budget.entries()) {
      const key = idKey(line.pilotId);
      const found = key === "" ? undefined : sunsets.get(key);
      if (found === undefined) continue;
      const late = [0, 1, 2, 3, 4].filter(
        (quarter) => (starts[quarter] ?? "") > found.sunset && (line.quarters[quarter] ?? 0) !== 0,
      );
      const [first] = late;
      if (first === undefined) continue;
      const amounts = late.map(
        (quarter) => `${formatMoney(line.quarters[quarter] ?? 0, line.currency)} in ${labels[quarter] ?? ""}`,
      );
      yield {
        path: ["budget", row, "quarters", first],
        item: line.id,
        message: `${rowName(line.id, "Budget")} has ${amounts.join(", ")} for ${key}, whose sunset is ${formatDate(found.sunset)}.`,
        uses: [["pilots", found.row, "sunset"]],
        detail: { quarters: late },
      };
    }
  },
});

/** Sunset and row by pilot; where an ID stands twice the latest sunset, so that nothing is held against the wrong one. */
function latestSunsets(pilots: readonly Pilot[]): Map<string, { row: number; sunset: string }> {
  const latest = new Map<string, { row: number; sunset: string }>();
  for (const [row, { id, sunset }] of pilots.entries()) {
    const key = idKey(id);
    if (sunset !== undefined && sunset > (latest.get(key)?.sunset ?? "")) latest.set(key, { row, sunset });
  }
  return latest;
}
