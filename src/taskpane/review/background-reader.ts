import type { SnapshotReviewOptions } from "../../core/review-snapshot";
import type { WorkbookInReview } from "../../core/review/workbook-in-review";

/** What is asked of the worker: one file. Plain data, so that nothing but data crosses. */
export interface ReadRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly options: SnapshotReviewOptions;
}

/** Reads files of a review away from the page, one at a time. */
export interface BackgroundReader {
  /**
   * What stands in one file. The bytes are handed over: they are empty here afterwards.
   *
   * @throws Error where the reader broke over the file; it is of no use any more then
   */
  read(request: ReadRequest): Promise<WorkbookInReview>;
  /** Ends it, whatever it is doing. */
  close(): void;
}

/** Where background readers come from. */
export interface BackgroundReaders {
  /** How many may read at once. */
  readonly atOnce: number;
  open(): Promise<BackgroundReader>;
}
