import { stat } from "node:fs/promises";
import type { FileOutcome } from "../../core/review/file-outcome";
import type { SnapshotReviewOptions } from "../../core/review-snapshot";
import type { FoundFile } from "../find-workbooks";
import { overFiles } from "../over-files";
import { readFileBytes } from "../read-file";
import { Refusal } from "../refusal";
import type { Terminal } from "../terminal";
import type { WorkbookJobs } from "../workbook-jobs";
import { writeProblem } from "../write-problem";
import { withPackedFindings } from "./packed-findings";
import type { ReviewStore } from "./review-store";

/** What came of all files, and how many of them had to be read. */
export interface FilesReviewed {
  readonly outcomes: readonly FileOutcome[];
  readonly read: number;
}

/**
 * Reads all files, as many at a time as there are processors, each once, and none that the store knows.
 *
 * @throws Refusal where the store can't be written
 */
export async function reviewFiles(
  files: readonly FoundFile[],
  store: ReviewStore,
  options: SnapshotReviewOptions,
  terminal: Terminal,
): Promise<FilesReviewed> {
  const reviewed = await overFiles(files, terminal, "Reading", (file, open) => reviewFile(file, store, options, open));
  return {
    outcomes: reviewed.map(({ outcome }) => outcome),
    read: reviewed.filter(({ wasRead }) => wasRead).length,
  };
}

async function reviewFile(
  { label: file, path: where, problem }: FoundFile,
  store: ReviewStore,
  options: SnapshotReviewOptions,
  open: () => WorkbookJobs,
): Promise<{ readonly outcome: FileOutcome; readonly wasRead: boolean }> {
  const reading = problem === undefined ? await readFileBytes(where) : { problem };
  if (reading.bytes === undefined)
    return { outcome: { file, status: "unreadable", reason: reading.problem }, wasRead: false };
  const key = store.keyOf(reading.bytes);
  const kept = store.find(key);
  const review = kept ?? (await open().review(reading.bytes, options));
  if (review.status === "unreadable") return { outcome: { file, ...review }, wasRead: true };
  if (kept === undefined) keep(store, key, review);
  const wasRead = kept === undefined;
  if (review.status === "skipped") return { outcome: { file, ...review }, wasRead };
  const { digest } = review;
  const result = withPackedFindings(review.result);
  const modified = await stat(where).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  return { outcome: { file, status: "reviewed", key, result, digest, modified }, wasRead };
}

function keep(store: ReviewStore, ...entry: Parameters<ReviewStore["keep"]>): void {
  try {
    store.keep(...entry);
  } catch (error) {
    throw new Refusal(`What was read can't be kept beside the report. ${writeProblem(error)}`);
  }
}
