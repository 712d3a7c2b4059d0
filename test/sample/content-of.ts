import { readWorkbook } from "../../src/core/read/read-workbook";
import type { Submission } from "../../src/core/domain/submission";
import type { Snapshot } from "../../src/core/workbook/snapshot";

/** What a person entered in a workbook, and what the reader observed of the workbook, without the name of the program that saved it. */
export function contentOf(snapshot: Snapshot): Omit<Submission, "ownRound"> {
  const reading = readWorkbook(snapshot);
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  const { ownRound: _round, workbook, ...plan } = reading.submission;
  const { application: _program, ...observed } = workbook;
  return { ...plan, workbook: observed };
}
