import { HostError, type Progress } from "../core/workbook/spreadsheet-host";

/** Stops a long operation between two requests. @throws HostError "cancelled" once the signal is given */
export function ensureNotCancelled(progress: Progress | undefined): void {
  if (progress?.signal?.aborted) throw new HostError("cancelled", "Stopped, as you asked. Nothing was changed.");
}
