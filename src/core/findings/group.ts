import type { LocatedFinding } from "./finding";

/** Findings of one sheet, in their order. */
export interface FindingGroup<Located extends LocatedFinding = LocatedFinding> {
  readonly sheet: string;
  readonly findings: readonly Located[];
}

/** Groups ordered findings by the sheet they lead to; those that lead nowhere come first, under "Workbook". */
export function groupBySheet<Located extends LocatedFinding>(findings: readonly Located[]): FindingGroup<Located>[] {
  const groups = new Map<string, Located[]>();
  for (const finding of findings) {
    const sheet = finding.place?.sheet ?? "Workbook";
    const group = groups.get(sheet);
    if (group) group.push(finding);
    else groups.set(sheet, [finding]);
  }
  return [...groups].map(([sheet, own]) => ({ sheet, findings: own }));
}
