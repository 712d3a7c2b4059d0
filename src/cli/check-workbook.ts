import type { CheckResult, Unchecked } from "../core/findings/check-result";
import { checkSnapshot } from "../core/pipeline";
import { recordOf } from "../core/read/read-workbook";
import { HostError } from "../core/workbook/spreadsheet-host";
import { XlsxFile } from "../xlsx/xlsx-file";
import type { CheckOptions } from "./workbook-jobs";

/** Checks a workbook's bytes; a file that can't be read is an answer, not an error. */
export async function checkWorkbook(bytes: Uint8Array, options: CheckOptions): Promise<CheckResult | Unchecked> {
  try {
    const snapshot = await new XlsxFile(bytes).snapshot();
    const result = checkSnapshot(snapshot, options);
    const isGapSheet = result.status === "unreadable" && recordOf(snapshot)?.template === "gap-sheet";
    return isGapSheet ? { ...result, isGapSheet } : result;
  } catch (error) {
    return unreadable(error);
  }
}

/**
 * A host's refusal is written for people. Anything else is a fault of ours that this file brought out: it is said as one, and
 * the other files are still checked.
 */
export function unreadable(error: unknown): Unchecked {
  if (error instanceof HostError) return { status: "unreadable", reason: error.message };
  const what = error instanceof Error ? error.message : String(error);
  return {
    status: "unreadable",
    reason: `Reading it stopped on something unexpected (${what}). Open it in Excel, save it again as .xlsx and retry; please report it if that doesn't help.`,
  };
}
