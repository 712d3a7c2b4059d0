import type { CheckedFinding } from "../core/findings/check-result";

/**
 * A key for each finding, in order, by which the list knows it again after the next check.
 *
 * Made of criterion, place and item, not of the submission path: paths of observations carry an index that moves up
 * when an earlier one is mended, and an opened row would then show its neighbour.
 */
export function findingKeys(findings: readonly CheckedFinding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ criterion, place, item, field }) => {
    const key = [criterion, place ? `${place.sheet}!${place.cell}` : "", item ?? "", field ?? ""].join("|");
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}|${times}`;
  });
}
