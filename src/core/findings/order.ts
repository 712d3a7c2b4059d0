import { parseArea } from "../workbook/address";
import type { LocatedFinding } from "./finding";

const severityRank = { error: 0, warning: 1, info: 2 } as const;

/** Criteria whose findings hold up others: read first, mended first. */
const rootCauses: readonly string[] = ["template-version", "sheet-present", "column-present"];

/**
 * Orders findings as a reader works: root causes, then sheet by sheet in the workbook's order, down each sheet, and on one cell the
 * worst first. Stable, so that two runs say the same.
 */
export function orderFindings<Located extends LocatedFinding>(
  findings: readonly Located[],
  sheetNames: readonly string[],
): Located[] {
  const key = (finding: Located) => {
    const sheet = finding.place ? sheetNames.indexOf(finding.place.sheet) : sheetNames.length;
    const cell = finding.place ? parseArea(finding.place.cell) : { row: 0, column: 0 };
    return [
      rootCauses.includes(finding.criterion) ? 0 : 1,
      sheet,
      cell.row,
      cell.column,
      severityRank[finding.severity],
    ];
  };
  return findings
    .map((finding, index) => ({ finding, index, key: key(finding) }))
    .sort((a, b) => {
      for (const [position, value] of a.key.entries()) {
        const difference = value - (b.key[position] ?? 0);
        if (difference !== 0) return difference;
      }
      return a.index - b.index;
    })
    .map(({ finding }) => finding);
}
