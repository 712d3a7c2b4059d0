import { HostError, type HostErrorCode } from "../core/workbook/spreadsheet-host";
import { officeFailure, type OfficeFailure } from "./office-failure";

type Explanation = readonly [code: HostErrorCode, because: string];

const protectedHere: Explanation = [
  "protected",
  "a sheet or the workbook is protected, or it is open for reading only. Unprotect it under Review, or save a copy of your own, then try again.",
];
const editing: Explanation = ["busy", "a cell is being edited. Press Enter or Escape in the sheet, then try again."];
const away: Explanation = ["busy", "Excel isn't answering just now. Wait a moment, then try again."];
const lacking: Explanation = [
  "unsupported",
  "this version of Excel lacks something that is needed. Use Excel 2021 or newer, Microsoft 365, or Excel on the web.",
];
const moved: Explanation = [
  "changed",
  "something that was expected in the workbook is no longer there. Check the workbook again, then try once more.",
];
const tooLarge: Explanation = [
  "failed",
  "it is more than Excel takes at once. Close other workbooks or use Excel on a computer, then try again.",
];

const explanations: Readonly<Record<string, Explanation>> = {
  AccessDenied: protectedHere,
  InvalidOperationInCellEditMode: editing,
  CellEditMode: editing,
  ServiceNotAvailable: away,
  RequestAborted: away,
  Timeout: away,
  Conflict: away,
  ApiNotFound: lacking,
  ApiNotAvailable: lacking,
  NotImplemented: lacking,
  UnsupportedFeature: lacking,
  UnsupportedOperation: lacking,
  ItemNotFound: moved,
  InvalidReference: moved,
  InvalidBinding: moved,
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  InvalidSelection: ["failed", "what is selected is not one block of cells. Select one block, then try again."],
  ItemAlreadyExists: [
    "name-taken",
    "a sheet, table or name with the same name was added meanwhile. Rename it, then try again.",
  ],
};

/**
 * Anything thrown while talking to Excel, as a HostError in plain words.
 *
 * `doing` opens the sentence, such as "The plan could not be made". An error nobody has met before keeps Excel's own words and place,
 * because they are all that a person could pass on; the original is the `cause`.
 */
export function hostErrorFromOffice(error: unknown, doing: string): HostError {
  if (error instanceof HostError) return error;
  const failure = officeFailure(error);
  const [code, because] = (failure && explanations[failure.code]) ?? ["failed", unexpected(failure, error)];
  return new HostError(code, `${doing}: ${because}`, { cause: error });
}

function unexpected(failure: OfficeFailure | undefined, error: unknown): string {
  if (!failure)
    return `something unexpected happened (${error instanceof Error ? error.message : String(error)}). Try again.`;
  const place = failure.location === undefined ? "" : ` at ${failure.location}`;
  return `Excel refused (${failure.code}${place}: ${failure.message}). Try again; if it stays, close and reopen the workbook.`;
}
