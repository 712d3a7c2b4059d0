import { comparisonLines, comparisonVerdict } from "../../core/compare/comparison-lines";
import type { ChangeGroup } from "../../core/compare/change-sentences";
import { comparisonText, identityLines } from "../../core/compare/comparison-text";
import { compareSubmissions } from "../../core/compare/compare-submissions";
import { readWorkbook } from "../../core/read/read-workbook";
import { printable } from "../../core/report/printable";
import type { Snapshot } from "../../core/workbook/snapshot";

/** A workbook with the name that people know it by. */
export interface NamedSnapshot {
  readonly name: string;
  readonly snapshot: Snapshot;
}

/** What changed between two versions of a plan, in sentences; or which of the two can't be compared and why. */
export type ComparisonHere =
  | {
      /** Whose plans these are, and what must be known before the list is read. */
      readonly remarks: readonly string[];
      readonly groups: readonly ChangeGroup[];
      readonly verdict: string;
      /** All of it as plain text. */
      readonly text: string;
      readonly problem?: undefined;
    }
  | { readonly problem: string };

/** Compares two workbooks as read; says the same as `coalition compare`, because it is the same code. */
export function compareSnapshots(before: NamedSnapshot, after: NamedSnapshot): ComparisonHere {
  const [first, second] = [readWorkbook(before.snapshot), readWorkbook(after.snapshot)];
  if (first.unreadable !== undefined) return { problem: `${before.name}: ${first.unreadable}` };
  if (second.unreadable !== undefined) return { problem: `${after.name}: ${second.unreadable}` };
  const comparison = compareSubmissions(first.submission, second.submission);
  return {
    remarks: identityLines(comparison).map(printable),
    groups: comparisonLines(comparison).map(({ table, sentences }) => ({ table, sentences: sentences.map(printable) })),
    verdict: comparisonVerdict(comparison),
    text: comparisonText(comparison, { before: before.name, after: after.name }).map(printable).join("\n"),
  };
}
