import type { Round } from "../core/domain/round";
import type { Unchecked } from "../core/findings/check-result";
import { readWorkbook } from "../core/read/read-workbook";
import { templateOf } from "../core/templates/index";
import { XlsxFile } from "../xlsx/xlsx-file";
import { addedByPeople } from "../core/carry/added-by-people";
import { unreadable } from "./check-workbook";
import type { ReadPlan } from "./workbook-jobs";

/**
 * Reads a plan out of a workbook's bytes; a file that can't be read, or is another kind of workbook, is an answer and not an error.
 *
 * @param round by which a plan is read whose own copy of the round is gone
 */
export async function readPlan(bytes: Uint8Array, round?: Round): Promise<ReadPlan | Unchecked> {
  try {
    const snapshot = await new XlsxFile(bytes).snapshot();
    const reading = readWorkbook(snapshot, round);
    if (reading.unreadable !== undefined) return { status: "unreadable", reason: reading.unreadable };
    const { submission } = reading;
    const known = submission.ownRound ?? round;
    const spec = known && templateOf(submission.workbook.templateId)?.spec(known);
    const added = spec ? addedByPeople(snapshot, submission.workbook, spec) : { sheets: [], columns: [] };
    return { status: "read", submission, added };
  } catch (error) {
    return unreadable(error);
  }
}
