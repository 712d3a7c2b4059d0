/**
 * What became of a file in a review: it counts; an older or same copy of one that counts; of another round; of a department that the
 * round doesn't have; it can't be read; or it is no submission at all.
 */
export type ReceivedStatus = "counted" | "older" | "other round" | "unexpected" | "unreadable" | "skipped";

/** A file that a review looked at. */
export interface ReceivedFile {
  /** Relative to the folder of submissions. */
  readonly file: string;
  /** Code of its department, where that is known. */
  readonly department?: string;
  /** Name of the round it was made for. */
  readonly round?: string;
  readonly status: ReceivedStatus;
  /** Why it does not count, in a sentence; null where it does. */
  readonly reason: string | null;
}
