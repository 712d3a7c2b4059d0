import type { LocatedFinding, Severity } from "../../findings/finding";
import type { CoalitionSide, DepartmentPair } from "./coalition-side";

/** A finding that only one of the two reviews has. */
export interface MovedFinding {
  /** Code; null for findings across departments. */
  readonly department: string | null;
  readonly criterion: string;
  readonly severity: Severity;
  readonly item: string | null;
  readonly message: string;
}

/** Findings that are gone and new, with how many stood open before and after. */
export interface FindingsMoved {
  readonly gone: readonly MovedFinding[];
  readonly new: readonly MovedFinding[];
  readonly open: { readonly before: number; readonly after: number };
}

/**
 * Findings by identity: what rule of which item and field of which department. Not by their words, which name amounts that may have moved
 * while the finding stayed.
 *
 * Errors and warnings that are not waived; of departments that are in both folders, and across departments. Messages come from reviews, so
 * they hold no counts of people.
 */
export function findingsMoved(
  before: CoalitionSide,
  after: CoalitionSide,
  pairs: readonly DepartmentPair[],
): FindingsMoved {
  const inBoth = new Set(pairs.filter((pair) => pair.before && pair.after).map(({ code }) => code));
  const [from, to] = [openIn(before, inBoth), openIn(after, inBoth)];
  return {
    gone: without(from, to),
    new: without(to, from),
    open: { before: from.length, after: to.length },
  };
}

interface OpenFinding {
  readonly key: string;
  readonly finding: MovedFinding;
}

function openIn({ review }: CoalitionSide, departments: ReadonlySet<string>): readonly OpenFinding[] {
  const plans = review.counting
    .filter(({ digest }) => departments.has(digest.department))
    .flatMap(({ digest, result }) => result.findings.flatMap((finding) => openOf(finding, digest.department)));
  return [...review.findings.flatMap((finding) => openOf(finding, null)), ...plans];
}

function openOf(
  { criterion, severity, item, field, message, waiver }: LocatedFinding,
  department: string | null,
): OpenFinding[] {
  if (waiver !== null || severity === "info") return [];
  return [
    {
      key: JSON.stringify([department, criterion, item?.trim().toUpperCase() ?? null, field]),
      finding: { department, criterion, severity, item, message },
    },
  ];
}

/** What is in the first list and not in the second; of several that look alike, as many as are left over. */
function without(list: readonly OpenFinding[], other: readonly OpenFinding[]): readonly MovedFinding[] {
  const left = new Map<string, number>();
  for (const { key } of other) left.set(key, (left.get(key) ?? 0) + 1);
  return list.flatMap(({ key, finding }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0 ? [] : [finding];
  });
}
