import type { Progress } from "../core/workbook/spreadsheet-host";
import { hostErrorFromOffice } from "./host-error-from-office";

/**
 * Does what a workbook can be without. A refusal is said, not thrown: a plan that prints badly or shows no chart is better than none.
 *
 * It is said twice: as the step under way, and as a remark to be shown once the workbook is made, when the step has long passed.
 *
 * What passes by itself (Excel is busy) and what the person wanted (cancelled) are thrown all the same.
 *
 * @param doing opens the sentence that is said, such as "Pages were not set up for printing"
 * @param fraction of the whole that is done by then
 * @returns whether it was done
 */
export async function unlessRefused(
  doing: string,
  fraction: number,
  progress: Progress | undefined,
  work: () => Promise<void>,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    const { code, message } = hostErrorFromOffice(error, doing);
    if (code === "busy" || code === "cancelled") throw error;
    progress?.onProgress?.(message, fraction);
    progress?.onRemark?.(message);
    return false;
  }
}
