/** Codes that Excel answers a failed action with, as the add-in reads them in `error.code`. */
export type OfficeErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RequestPayloadSizeLimitExceeded"
  | "ServiceNotAvailable"
  | "UnsupportedOperation";

/**
 * An action that Excel would refuse. It ends its batch; what the batch did before stays done, as in Excel.
 * `code` is a string rather than the union because a test may inject any code that Office knows.
 */
export class OfficeFault extends Error {
  override readonly name = "OfficeFault";

  constructor(
    readonly code: OfficeErrorCode | (string & {}),
    message: string,
  ) {
    super(message);
  }
}

/** Refuses an argument, saying which and why. */
export function badArgument(message: string): OfficeFault {
  return new OfficeFault("InvalidArgument", message);
}

/** Says that what was asked for is not there. */
export function notFound(what: string): OfficeFault {
  return new OfficeFault("ItemNotFound", `${what} doesn't exist.`);
}
