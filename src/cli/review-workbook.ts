import { reviewSnapshot, type SnapshotReview, type SnapshotReviewOptions } from "../core/review-snapshot";
import { XlsxFile } from "../xlsx/xlsx-file";
import { unreadable } from "./check-workbook";

/** Reviews a workbook's bytes; a file that can't be read is an answer, not an error. */
export async function reviewWorkbook(bytes: Uint8Array, options: SnapshotReviewOptions): Promise<SnapshotReview> {
  try {
    return reviewSnapshot(await new XlsxFile(bytes).snapshot(), options);
  } catch (error) {
    return unreadable(error);
  }
}
