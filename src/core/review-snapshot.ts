import { idKey } from "./domain/id-key";
import type { Pack } from "./domain/pack";
import type { Round } from "./domain/round";
import type { Submission } from "./domain/submission";
import type { CheckedFinding, CheckResult, Unchecked } from "./findings/check-result";
import { checkSnapshot } from "./pipeline";
import { digestOf } from "./portfolio/digest-of";
import { plainName } from "./portfolio/plain-name";
import type { PlanDigest } from "./portfolio/plan-digest";
import { portfolioRows } from "./portfolio/portfolio-rows";
import { recordOf, type ReadSources } from "./read/read-workbook";
import { portfolioCsvLines } from "./report/review-csv";
import { shareable } from "./report/shareable";
import type { Snapshot } from "./workbook/snapshot";

/** What a review is told besides the workbook; plain data, because it travels to a worker. */
export interface SnapshotReviewOptions {
  readonly asOf: string;
  /** With the waivers of the book among its own. */
  readonly round: Round;
  readonly pack: Pack;
}

/** A plan as a review keeps it. Nothing in it tells a small group's count: it is stored, shown and passed on. */
export interface ReviewedPlan {
  readonly status: "reviewed";
  readonly result: CheckResult;
  readonly digest: PlanDigest;
  /** Its rows of `portfolio.csv`. */
  readonly csv: string;
}

/** A workbook of ours that is no submission. */
export interface SkippedFile {
  readonly status: "skipped";
  readonly reason: string;
}

/** What a review makes of one workbook. */
export type SnapshotReview = ReviewedPlan | SkippedFile | Unchecked;

const notSubmissions: ReadonlyMap<string, string> = new Map([
  ["pilot-fund", "It is a pilot fund, not a submission. Give it with --fund to have its applications filled."],
  ["coalition-book", "It is a coalition book, not a submission. Give it with --book to have it filled."],
  ["gap-sheet", "It is a gap sheet: it holds people's rows, stays with HR and was not read. It should not lie here."],
]);

/** Checks one submission and takes from it what a review needs, reading it once. Never throws for anything that stands in a workbook. */
export function reviewSnapshot(snapshot: Snapshot, { asOf, round, pack }: SnapshotReviewOptions): SnapshotReview {
  const reason = notSubmissions.get(recordOf(snapshot)?.template ?? "");
  if (reason !== undefined) return { status: "skipped", reason };
  const read: { plan?: { submission: Submission; sources: ReadSources } } = {};
  const result = checkSnapshot(snapshot, { asOf, round, pack }, (submission, sources) => {
    read.plan = { submission, sources };
  });
  if (result.status === "unreadable" || read.plan === undefined)
    return result.status === "unreadable" ? result : { status: "unreadable", reason: "Its plan could not be read." };
  const { submission, sources } = read.plan;
  const department = departmentCodeOf(submission, round);
  const minimum = pack.criteria["small-group"]?.thresholds?.["minimumCount"];
  const minimumGroup = typeof minimum === "number" ? minimum : 5;
  const shared = shareable({ asOf, round: null, pack: null, files: [{ file: "", result }] });
  const [file] = shared.files;
  const shown = file?.result.status === "unreadable" || file === undefined ? result : file.result;
  return {
    status: "reviewed",
    result: {
      ...shown,
      departmentCode: department,
      findings: shown.findings.map((finding, index) => lean(finding, result.findings[index])),
    },
    digest: digestOf(submission, sources, { department, round, minimumGroup }),
    csv: portfolioCsvLines(portfolioRows(department, submission, round)),
  };
}

/**
 * The code that a plan counts under: what Start says, where the round knows it; else the department of that name, whatever its case and
 * accents; else the one that the workbook was made for.
 */
function departmentCodeOf({ start, workbook }: Submission, { departments }: Round): string {
  const typed = idKey(start.departmentCode);
  const known = (code: string | undefined) => departments.some((department) => department.code === code);
  if (known(typed)) return typed;
  const name = plainName(start.department);
  const named = departments.filter((department) => name !== "" && plainName(department.name) === name);
  if (named.length === 1 && named[0] !== undefined) return named[0].code;
  const madeFor = idKey(workbook.madeFor);
  return known(madeFor) ? madeFor : typed || madeFor;
}

/** Edits of fixes and details of breaches are for who mends the file; a thousand files of them would fill the memory. */
function lean(shown: CheckedFinding, original: CheckedFinding | undefined): CheckedFinding {
  const key = shown.detail["key"];
  return {
    ...shown,
    detail: {
      ...(typeof key === "string" ? { key } : {}),
      ...(original?.message === shown.message ? {} : { countsLeftOut: true }),
    },
    fixes: shown.fixes.slice(0, 1).map(({ title, safe }) => ({ title, safe, edits: [] })),
  };
}
