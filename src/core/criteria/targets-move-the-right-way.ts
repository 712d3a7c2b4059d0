import type { Direction, Unit } from "../domain/outcome";
import { formatNumber, formatPercent } from "../domain/format";
import { idKey } from "../domain/id-key";
import { outcomeDictionary } from "./basis/outcome-dictionary";
import { rowName } from "./basis/row-name";
import { defineCriterion } from "./criterion";

/**
 * A target that stays where the baseline is moves nothing either, unless the goal (zero or one) is reached. Steps back on the way are
 * measured against the whole way, because what is a big step depends on the outcome's unit.
 */
export default defineCriterion({
  id: "targets-move-the-right-way",
  title: "Targets move in the outcome's direction",
  rule: "From the baseline to target Q5 the outcome moves in its direction (toward zero and toward one compare distances), and no quarter steps back by more than the tolerance, a share of the whole way.",
  because: "A target on the wrong side of today promises that things get worse, usually by a slip of sign.",
  remedy: "Compare the targets with the baseline and with the outcome's direction, and correct the one that is wrong.",
  severity: "warning",
  needs: ["commitments", "commitments.outcomeId", "commitments.targets", "commitments.baseline"],
  thresholds: { reversalShareOfWay: 0.1 },
  *check({ commitments }, { round, threshold }) {
    const dictionary = outcomeDictionary(round);
    for (const [row, { id, outcomeId, targets, baseline }] of commitments.entries()) {
      const outcome = dictionary.get(idKey(outcomeId));
      const today = baseline ?? outcome?.baseline;
      const last = targets[4];
      if (outcome === undefined || today === undefined || last === undefined) continue;
      const better = (from: number, to: number) => gain(outcome.direction, from, to);
      const shown = (value: number) => inUnit(value, outcome.unit);
      const name = rowName(id, "Commitments");
      const way = better(today, last);
      const atGoal = better(last, goalOf(outcome.direction) ?? Number.NaN) === 0;
      if (way < 0 || (way === 0 && !atGoal)) {
        const how = way === 0 ? "stays where it is today" : "moves the other way";
        yield {
          path: ["commitments", row, "targets", 4],
          item: id,
          message: `${name}: ${outcome.id} is meant to go ${outcome.direction}, but ${how}: ${shown(today)} today, ${shown(last)} in Q5.`,
        };
        continue;
      }
      const steps = [today, ...targets];
      for (let quarter = 0; quarter < 4; quarter += 1) {
        const [from, to] = [steps[quarter], steps[quarter + 1]];
        if (from === undefined || to === undefined) continue;
        if (better(from, to) >= -threshold("reversalShareOfWay") * way - 1e-9) continue;
        yield {
          path: ["commitments", row, "targets", quarter],
          item: id,
          message: `${name}: target Q${quarter + 1} (${shown(to)}) steps back from ${quarter === 0 ? "the baseline" : `Q${quarter}`} (${shown(from)}); ${outcome.id} is meant to go ${outcome.direction}.`,
        };
        break;
      }
    }
  },
});

function goalOf(direction: Direction): number | undefined {
  return direction === "toward zero" ? 0 : direction === "toward one" ? 1 : undefined;
}

/** How much better `to` is than `from`, in the outcome's unit; negative when it is worse. */
function gain(direction: Direction, from: number, to: number): number {
  const goal = goalOf(direction);
  if (goal !== undefined) return Math.abs(from - goal) - Math.abs(to - goal);
  return direction === "up" ? to - from : from - to;
}

function inUnit(value: number, unit: Unit): string {
  return unit === "share" ? formatPercent(value) : formatNumber(value);
}
