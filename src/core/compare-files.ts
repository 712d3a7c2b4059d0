import { compareCoalitionWorkbooks, type WorkbookComparison } from "./compare/compare-coalition-workbooks";
import { compareSubmissions, type Comparison } from "./compare/compare-submissions";
import { targetsMoved, type TargetMoved } from "./compare/targets-moved";
import type { BookWorkbook, FundWorkbook } from "./domain/submission";
import { readBook, readFund, type CoalitionReading } from "./read/read-coalition-workbook";
import { readWorkbook, recordOf } from "./read/read-workbook";
import { templateOf } from "./templates/index";
import type { Snapshot } from "./workbook/snapshot";

/** What came of comparing two workbooks: two plans, or two books or funds; or which of the two can't be compared and why. */
export type ComparedFiles =
  | {
      readonly status: "compared";
      readonly kind: "plans";
      readonly comparison: Comparison;
      readonly targets: readonly TargetMoved[];
    }
  | { readonly status: "compared"; readonly kind: "workbooks"; readonly comparison: WorkbookComparison }
  | { readonly status: "unreadable"; readonly which: "first" | "second"; readonly reason: string };

/** Compares two workbooks of one kind, each read by the round it carries. Never throws for anything that stands in a workbook. */
export function compareFiles(before: Snapshot, after: Snapshot): ComparedFiles {
  const template = coalitionTemplateOf(before);
  if (template !== undefined) return compareWorkbooks(template, before, after);
  const first = readWorkbook(before);
  if (first.unreadable !== undefined) return { status: "unreadable", which: "first", reason: first.unreadable };
  const second = readWorkbook(after);
  if (second.unreadable !== undefined) return { status: "unreadable", which: "second", reason: second.unreadable };
  return {
    status: "compared",
    kind: "plans",
    comparison: compareSubmissions(first.submission, second.submission),
    targets: targetsMoved(first.submission, second.submission),
  };
}

function compareWorkbooks(template: CoalitionTemplate, before: Snapshot, after: Snapshot): ComparedFiles {
  const read: (snapshot: Snapshot) => CoalitionReading<object> = template === "pilot-fund" ? readFund : readBook;
  const [first, second] = [read(before), read(after)];
  if (first.unreadable !== undefined) return { status: "unreadable", which: "first", reason: first.unreadable };
  if (second.unreadable !== undefined) return { status: "unreadable", which: "second", reason: second.unreadable };
  const sideOf = ({ content, workbook, missingParts, round }: Exclude<typeof first, { unreadable: string }>) => {
    const spec = templateOf(template)?.spec(round);
    if (spec === undefined) throw new RangeError(`compareWorkbooks needs a template's id, got "${template}"`);
    return { read: { ...content, workbook, missingParts, ownRound: round } as BookWorkbook | FundWorkbook, spec };
  };
  return {
    status: "compared",
    kind: "workbooks",
    comparison: compareCoalitionWorkbooks(sideOf(first), sideOf(second)),
  };
}

type CoalitionTemplate = "coalition-book" | "pilot-fund";

function coalitionTemplateOf(snapshot: Snapshot): CoalitionTemplate | undefined {
  const id = recordOf(snapshot)?.template;
  return id === "coalition-book" || id === "pilot-fund" ? id : undefined;
}
