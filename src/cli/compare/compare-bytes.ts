import { compareFiles, type ComparedFiles } from "../../core/compare-files";
import { planOfFolder, type PlanOfFolder, type PlanReadingOptions } from "../../core/plan-of-folder";
import type { Snapshot } from "../../core/workbook/snapshot";
import { XlsxFile } from "../../xlsx/xlsx-file";
import { unreadable } from "../check-workbook";

/** Compares two workbooks' bytes; a file that can't be read is an answer that says which of the two, not an error. */
export async function compareBytes(before: Uint8Array, after: Uint8Array): Promise<ComparedFiles> {
  const read: Snapshot[] = [];
  for (const [bytes, which] of [
    [before, "first"],
    [after, "second"],
  ] as const) {
    try {
      read.push(await new XlsxFile(bytes).snapshot());
    } catch (error) {
      return { ...unreadable(error), which };
    }
  }
  const [first, second] = read;
  if (first === undefined || second === undefined) throw new RangeError("compareBytes needs two workbooks");
  return compareFiles(first, second);
}

/** Reads one plan of a folder that is compared; a file that can't be read is an answer, not an error. */
export async function readPlanOfFolder(bytes: Uint8Array, options: PlanReadingOptions): Promise<PlanOfFolder> {
  try {
    return planOfFolder(await new XlsxFile(bytes).snapshot(), options);
  } catch (error) {
    return unreadable(error);
  }
}
