/** What office.js says of a failed request. */
export interface OfficeFailure {
  readonly code: string;
  readonly message: string;
  /** Member that failed, such as "Range.values"; undefined where Excel doesn't say. */
  readonly location: string | undefined;
}

/**
 * Reads an Office error; undefined for anything else that was thrown.
 *
 * By shape and not by `instanceof`: the class belongs to whichever copy of the library the page loaded.
 */
export function officeFailure(error: unknown): OfficeFailure | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  const debugInfo: unknown = "debugInfo" in error ? error.debugInfo : undefined;
  const location =
    typeof debugInfo === "object" && debugInfo !== null && "errorLocation" in debugInfo
      ? debugInfo.errorLocation
      : undefined;
  return { code: error.code, message: error.message, location: typeof location === "string" ? location : undefined };
}

/** Whether a request or its answer was too large for Excel on the web: the one error that a smaller request cures. */
export function isPayloadError(error: unknown): boolean {
  const failure = officeFailure(error);
  return failure !== undefined && /PayloadSizeLimitExceeded$/i.test(failure.code);
}
