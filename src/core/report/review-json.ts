import { findingEntry, reportObject } from "./json";
import type { ReviewReport } from "./review-report";
import { shareable } from "./shareable";

/** The review as one JSON object: as of `check`, with what was found across departments and what became of every file under `portfolio`. */
export function reviewJson({ check, findings, notChecked, summary }: ReviewReport): string {
  const portfolio = {
    findings: findings.map((finding) => ({
      ...findingEntry({ ...finding, fixes: [] }),
      departments: finding.departments,
    })),
    notChecked: notChecked.map(({ criterion, because }) => ({ criterion, because })),
    received: summary.received.map(({ file, department, status, reason }) => ({
      file,
      department: department ?? null,
      status,
      reason,
    })),
  };
  return `${JSON.stringify({ ...reportObject(shareable(check)), portfolio }, null, 2)}\n`;
}
