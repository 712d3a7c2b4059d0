import { workbookInReview, type WorkbookInReview } from "../../core/review/workbook-in-review";
import { HostError } from "../../core/workbook/spreadsheet-host";
import type { Snapshot } from "../../core/workbook/snapshot";
import type { ReadRequest } from "./background-reader";

/**
 * One file of a review, from its bytes to what is kept of it; a file that can't be read is an answer and not an error.
 *
 * @param readSnapshot the reader of files: handed in, so that only the worker brings it
 */
export async function reviewBytes(
  { bytes, options }: ReadRequest,
  readSnapshot: (bytes: Uint8Array) => Promise<Snapshot>,
): Promise<WorkbookInReview> {
  try {
    return workbookInReview(await readSnapshot(bytes), options);
  } catch (error) {
    if (error instanceof HostError) return { status: "unreadable", reason: error.message };
    const what = error instanceof Error ? error.message : String(error);
    return {
      status: "unreadable",
      reason: `Reading it stopped on something unexpected (${what}). Open it in Excel, save it again as .xlsx and drop it once more; please report it if that doesn't help.`,
    };
  }
}
