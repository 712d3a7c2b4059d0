import type { Counts } from "./check-result";
import type { Finding, NotChecked } from "./finding";

/** How many findings of each severity are open, how many a waiver excuses, and how many checks were not made. */
export function countFindings(
  findings: readonly Pick<Finding, "severity" | "waiver">[],
  notChecked: readonly NotChecked[],
): Counts {
  const open = findings.filter((finding) => finding.waiver === null);
  const count = (severity: Finding["severity"]) => open.filter((finding) => finding.severity === severity).length;
  return {
    error: count("error"),
    warning: count("warning"),
    info: count("info"),
    notChecked: notChecked.length,
    waived: findings.length - open.length,
  };
}
