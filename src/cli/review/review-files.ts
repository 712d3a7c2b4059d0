import { availableParallelism } from "node:os";
import { stat } from "node:fs/promises";
import type { CheckResult } from "../../core/findings/check-result";
import type { PlanDigest } from "../../core/portfolio/plan-digest";
import { printable } from "../../core/report/printable";
import type { SnapshotReviewOptions } from "../../core/review-snapshot";
import { fileProblem } from "../file-problem";
import type { FoundFile } from "../find-workbooks";
import { progressLine } from "../progress-line";
import { readFileBytes } from "../read-file";
import { Refusal } from "../refusal";
import type { Terminal } from "../terminal";
import type { WorkbookJobs } from "../workbook-jobs";
import { pace } from "./pace";
import type { ReviewStore } from "./review-store";

/** What came of one file. Its lines for `portfolio.csv` stay in the store. */
export type FileOutcome = { readonly file: string } & (
  | {
      readonly status: "reviewed";
      readonly key: string;
      readonly result: CheckResult;
      readonly digest: PlanDigest;
      /** When the file was last changed, in milliseconds since 1970. */
      readonly modified: number;
    }
  | { readonly status: "skipped" | "unreadable"; readonly reason: string }
);

/** What came of all files, and how many of them had to be read. */
export interface FilesReviewed {
  readonly outcomes: readonly FileOutcome[];
  readonly read: number;
}

/** More readers than this fight over the disk. */
const mostReaders = 4;
/** A reader takes a third of a second to start. */
const fewestFilesEach = 8;

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
  const readers = Math.min(mostReaders, availableParallelism(), Math.ceil(files.length / fewestFilesEach));
  const outcomes: FileOutcome[] = [];
  const progress = progressLine(terminal);
  const paced = pace(files.length, () => performance.now());
  const count = { next: 0, done: 0, read: 0 };
  const opened: WorkbookJobs[] = [];
  const work = async () => {
    // Opened when first needed: where the store knows every file, nothing has to be started.
    let jobs: WorkbookJobs | undefined;
    const open = () => {
      if (jobs === undefined) opened.push((jobs = terminal.openJobs()));
      return jobs;
    };
    for (let at = count.next++; at < files.length; at = count.next++) {
      const file = files[at];
      if (file === undefined) continue;
      progress.show(`Reading ${paced(count.done)}: ${printable(file.label)}`);
      const { outcome, wasRead } = await reviewFile(file, store, options, open);
      outcomes[at] = outcome;
      count.done += 1;
      if (wasRead) count.read += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, readers) }, work));
  } finally {
    progress.clear();
    await Promise.all(opened.map((jobs) => jobs.close()));
  }
  return { outcomes, read: count.read };
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
  const { result, digest } = review;
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
    throw new Refusal(`What was read can't be kept beside the report. ${fileProblem(error)}`);
  }
}
