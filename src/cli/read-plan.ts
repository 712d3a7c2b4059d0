import type { Unchecked } from "../core/findings/check-result";
import { readWorkbook } from "../core/read/read-workbook";
import { XlsxFile } from "../xlsx/xlsx-file";
import { unreadable } from "./check-workbook";
import type { ReadPlan } from "./workbook-jobs";

/** Reads a plan out of a workbook's bytes; a file that can't be read, or is another kind of workbook, is an answer and not an error. */
export async function readPlan(bytes: Uint8Array): Promise<ReadPlan | Unchecked> {
  try {
    const reading = readWorkbook(await new XlsxFile(bytes).snapshot());
    if (reading.unreadable !== undefined) return { status: "unreadable", reason: reading.unreadable };
    return { status: "read", submission: reading.submission };
  } catch (error) {
    return unreadable(error);
  }
}
