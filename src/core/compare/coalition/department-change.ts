import type { RollupMoney } from "../../domain/book-content";
import type { Comparison } from "../compare-submissions";
import type { TargetMoved } from "../targets-moved";
import type { DepartmentPair } from "./coalition-side";

/** What came of comparing a department's two plans. */
export type ComparedPlans =
  | { readonly comparison: Comparison; readonly targets: readonly TargetMoved[]; readonly problem?: undefined }
  | { readonly problem: string };

/** One department in a comparison of two folders. */
export interface DepartmentChange {
  readonly code: string;
  readonly name: string;
  /**
   * `unchanged in part`: nothing changed in what could be compared, which is not all. `missing`: in neither. `not compared`: there is a file of
   * it, which can't be read.
   */
  readonly status: "added" | "gone" | "changed" | "unchanged" | "unchanged in part" | "missing" | "not compared";
  readonly before: DepartmentPlan | null;
  readonly after: DepartmentPlan | null;
  readonly isInBothRounds: boolean;
  /** Without counts of people; null where there is nothing to compare. */
  readonly comparison: Comparison | null;
  /** How many rows of counts changed; what they hold is left out. */
  readonly countRows: number;
  readonly targets: readonly TargetMoved[];
  /** Why it was not compared. */
  readonly problem: string | null;
}

/** What a department's part needs to know of the whole. */
export interface ComparisonContext {
  readonly said: readonly string[];
  readonly unreadable: readonly { readonly folder: "first" | "second"; readonly file: string }[];
}

/** A department's plan that counts. */
export interface DepartmentPlan {
  readonly file: string;
  readonly fingerprint: string | null;
  /** Round currency, all five quarters. */
  readonly planned: number;
}

/**
 * One department's part of the comparison.
 *
 * Counts of people are left out whole, not only small ones: beside the other departments' counts and the organisation's total, a change tells
 * more than it does in the department's own plan.
 *
 * @param compared undefined where the two files are the same, byte for byte
 * @param context.said sentences that stand above all departments already
 * @param context.unreadable files of either folder that can't be read: one that is called as the department's file in the other folder is most
 * likely its own, and the department not gone
 */
export function departmentChange(
  { code, name, before, after, isInBothRounds }: DepartmentPair,
  compared: ComparedPlans | undefined,
  { said, unreadable }: ComparisonContext,
): DepartmentChange {
  const base = {
    code,
    name,
    before: before ? planOf(before) : null,
    after: after ? planOf(after) : null,
    isInBothRounds,
    comparison: null,
    countRows: 0,
    targets: [],
    problem: null,
  };
  if (before === undefined || after === undefined) {
    const there = before ?? after;
    if (there === undefined) return { ...base, status: "missing" };
    const torn = unreadable.find(({ file, folder }) => file === there.file && folder === (before ? "second" : "first"));
    if (torn === undefined) return { ...base, status: after ? "added" : "gone" };
    return { ...base, status: "not compared", problem: `In the ${torn.folder}, ${torn.file} can't be read` };
  }
  if (compared === undefined) return { ...base, status: "unchanged" };
  if (compared.problem !== undefined) return { ...base, status: "not compared", problem: compared.problem };
  const { comparison, targets } = compared;
  const countChanges = comparison.changes.filter(({ part }) => part === "groups");
  const unsaid = (sentences: readonly string[]) => sentences.filter((sentence) => !said.includes(sentence));
  const isPart = unsaid(comparison.notCompared).length > 0;
  return {
    ...base,
    status: comparison.changes.length > 0 ? "changed" : isPart ? "unchanged in part" : "unchanged",
    comparison: {
      ...comparison,
      changes: comparison.changes.filter(({ part }) => part !== "groups"),
      remarks: unsaid(comparison.remarks),
      notCompared: unsaid(comparison.notCompared),
    },
    countRows: new Set(countChanges.map(({ item }, index) => item ?? index)).size,
    targets,
  };
}

function planOf({ file, result, digest }: NonNullable<DepartmentPair["before"]>): DepartmentPlan {
  return { file, fingerprint: result.fingerprint, planned: plannedOf(digest.money) };
}

function plannedOf(rows: readonly RollupMoney[]): number {
  return rows.reduce((sum, { planned }) => planned.reduce<number>((all, amount) => all + (amount ?? 0), sum), 0);
}
