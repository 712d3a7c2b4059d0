import type { CheckedFinding } from "../findings/check-result";

/** Findings on one sheet, kind by kind. */
export interface SheetFindings {
  /** "The workbook" for findings without a cell. */
  readonly sheet: string;
  /** Findings of one criterion that share severity, reason and remedy; never empty. */
  readonly kinds: readonly (readonly CheckedFinding[])[];
}

/**
 * Findings by sheet, and on it by kind, so that a reason and a remedy stand once for all rows that share them. Sheets, kinds and findings
 * keep the order in which they come, which is the order a reader works in.
 */
export function findingGroups(findings: readonly CheckedFinding[]): readonly SheetFindings[] {
  const sheets = groupBy(findings, (finding) => finding.place?.sheet ?? "The workbook");
  return [...sheets].map(([sheet, onSheet]) => ({ sheet, kinds: [...groupBy(onSheet, kindOf).values()] }));
}

/** What must be alike for findings to share their reason and remedy. */
function kindOf({ criterion, severity, because, remedy }: CheckedFinding): string {
  return JSON.stringify([criterion, severity, because, remedy]);
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
