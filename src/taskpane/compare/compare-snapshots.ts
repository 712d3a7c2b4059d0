import type { ChangeGroup } from "../../core/compare/change-sentences";
import { comparisonDocument } from "../../core/compare/comparison-document";
import { comparisonText } from "../../core/compare/comparison-text";
import { workbookComparisonDocument } from "../../core/compare/workbook-comparison-document";
import { compareFiles } from "../../core/compare-files";
import { printable } from "../../core/report/printable";
import type { Snapshot } from "../../core/workbook/snapshot";

/** A workbook with the name that people know it by. */
export interface NamedSnapshot {
  readonly name: string;
  readonly snapshot: Snapshot;
}

/** What changed between two versions of a workbook, in sentences; or which of the two can't be compared and why. */
export type ComparisonHere =
  | {
      /** Whose workbooks these are, and what must be known before the list is read. */
      readonly remarks: readonly string[];
      readonly groups: readonly ChangeGroup[];
      readonly verdict: string;
      /** All of it as plain text. */
      readonly text: string;
      readonly problem?: undefined;
    }
  | { readonly problem: string };

/** Compares two plans, two books or two funds; says the same as `coalition compare`, because it is the same code. */
export function compareSnapshots(before: NamedSnapshot, after: NamedSnapshot): ComparisonHere {
  const answer = compareFiles(before.snapshot, after.snapshot);
  const names = { before: before.name, after: after.name };
  if (answer.status === "unreadable")
    return { problem: `${answer.which === "first" ? names.before : names.after}: ${answer.reason}` };
  const document =
    answer.kind === "plans"
      ? comparisonDocument(answer.comparison, names)
      : workbookComparisonDocument(answer.comparison, names);
  return {
    remarks: document.about.map(printable),
    groups: document.sections.map(({ heading, sentences }) => ({
      table: heading,
      sentences: sentences.map(printable),
    })),
    verdict: document.verdict,
    text: comparisonText(document).map(printable).join("\n"),
  };
}
