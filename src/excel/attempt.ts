import { hostErrorFromOffice } from "./host-error-from-office";
import { officeFailure } from "./office-failure";

/** Waits; handed in so that tests need not. */
export type Wait = (milliseconds: number) => Promise<void>;

/** How often and after which pause a whole attempt is made again, by Office error. What is not named here is not tried again. */
const pauses: Readonly<Record<string, readonly number[]>> = {
  ServiceNotAvailable: [500, 2_000],
  InvalidOperationInCellEditMode: [500, 2_000],
  GeneralException: [0],
};

/** Whether Excel's failure is one that passes by itself: busy now, ready in a moment. */
export function willPass(error: unknown): boolean {
  return pauses[officeFailure(error)?.code ?? ""]?.some((pause) => pause > 0) ?? false;
}

/**
 * Does a piece of work that leaves nothing behind when it fails, again where Excel's failure is one that passes.
 *
 * Whole attempts are repeated and never single requests: a request that failed half-way has done its first half, and only the
 * attempt knows how to take that back. A refusal (AccessDenied, InvalidArgument) would be the same the second time.
 *
 * @param doing opens the error's sentence, such as "The workbook could not be read"
 * @throws HostError
 */
export async function attempt<T>(doing: string, wait: Wait, work: () => Promise<T>): Promise<T> {
  for (let failures = 0; ; failures += 1)
    try {
      return await work();
    } catch (error) {
      const pause = pauses[officeFailure(error)?.code ?? ""]?.[failures];
      if (pause === undefined) throw hostErrorFromOffice(error, doing);
      if (pause > 0) await wait(pause);
    }
}
