import type { CheckedFinding } from "../core/findings/check-result";

/** One thing to do: a finding, and how many more of the same kind stand behind it. */
export interface Thing {
  readonly finding: CheckedFinding;
  /** Index of the finding in the check's list. */
  readonly index: number;
  readonly alike: number;
}

/**
 * What is left to do, most pressing first.
 *
 * Findings of one criterion on one sheet are one thing: a department head who reads "3 things left" should not find the
 * same sentence three times. Errors come before warnings; otherwise the check's own order stays, root causes first. Notes
 * and waived findings ask nothing of anybody.
 */
export function thingsLeft(findings: readonly CheckedFinding[]): Thing[] {
  const things = new Map<string, Thing>();
  for (const severity of ["error", "warning"] as const)
    for (const [index, finding] of findings.entries()) {
      if (finding.severity !== severity || finding.waiver !== null) continue;
      const key = `${finding.criterion}|${finding.place?.sheet ?? ""}`;
      const known = things.get(key);
      things.set(key, known ? { ...known, alike: known.alike + 1 } : { finding, index, alike: 0 });
    }
  return [...things.values()];
}
