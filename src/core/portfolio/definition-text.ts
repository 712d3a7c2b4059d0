import type { PlanOutcome } from "../domain/plan";

const fields = [
  "pillar",
  "outcome",
  "metric",
  "decisionPoint",
  "focalGroup",
  "referenceGroup",
  "numerator",
  "denominator",
  "unit",
  "direction",
  "source",
  "owner",
  "baseline",
  "baselineDate",
] as const satisfies readonly (keyof PlanOutcome)[];

/**
 * An outcome's definition and baseline as one text, equal for equal definitions: spaces don't count, and numbers are compared as the
 * sheet can hold them, to fifteen digits.
 */
export function definitionText(outcome: PlanOutcome): string {
  return fields
    .map((field) => {
      const value = outcome[field];
      if (typeof value === "number") return String(Number(value.toPrecision(15)) + 0);
      return (value ?? "").trim().replace(/\s+/gu, " ");
    })
    .join("\u001f");
}
