import { idKey } from "../domain/id-key";
import type { Outcome } from "../domain/outcome";
import type { Plan } from "../domain/plan";
import type { Carrying } from "./carrying";

/** What decides how a target or threshold is to be read. */
const meaning = [
  { field: "metric", label: "Metric" },
  { field: "unit", label: "Unit" },
  { field: "direction", label: "Direction" },
  { field: "decisionPoint", label: "Decision point" },
  { field: "focalGroup", label: "Focal group" },
  { field: "referenceGroup", label: "Reference group" },
  { field: "numerator", label: "Numerator" },
  { field: "denominator", label: "Denominator" },
] as const satisfies readonly { field: keyof Outcome; label: string }[];

/**
 * Notes outcomes that carried commitments and pilots name and that are defined in another way now.
 *
 * Their numbers move as they are: nobody but the department can say what 0.12 is in another unit.
 */
export function noteOutcomesRedefined(
  carrying: Carrying,
  { commitments, pilots }: Pick<Plan, "commitments" | "pilots">,
): void {
  for (const old of carrying.rows("outcomes")) {
    const current = carrying.outcome(old.id);
    const used = [...commitments, ...pilots].some(({ outcomeId }) => idKey(outcomeId) === idKey(old.id));
    if (!current || !used) continue;
    const changes = meaning.flatMap(({ field, label }) => {
      const [before, after] = [old[field]?.trim() ?? "", current[field]?.trim() ?? ""];
      return before === after ? [] : [`${label}: ${before || "blank"} → ${after || "blank"}`];
    });
    if (changes.length > 0)
      carrying.look(
        "Outcomes",
        current.id,
        `It is defined in another way now (${changes.join("; ")}). Check the targets and thresholds that name it.`,
      );
  }
}
