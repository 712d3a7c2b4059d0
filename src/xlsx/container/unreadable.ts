import { HostError } from "../../core/workbook/spreadsheet-host";

/**
 * The refusal of a file that can't be read.
 *
 * One function for all of them so that each line says what the file is and what to do, and none names the file:
 * the caller knows the name, the reader only knows bytes.
 */
export function unreadable(message: string, cause?: unknown): HostError {
  return new HostError("unreadable", message, cause === undefined ? undefined : { cause });
}

/** The refusal of a file whose inside contradicts itself; `what` completes "This workbook is damaged: ...". */
export function damaged(what: string, cause?: unknown): HostError {
  return unreadable(
    `This workbook is damaged: ${what}. Open it in Excel, let Excel repair it, save it as .xlsx and try again.`,
    cause,
  );
}
