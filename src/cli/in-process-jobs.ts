import { checkWorkbook } from "./check-workbook";
import { compareBytes, readPlanOfFolder } from "./compare/compare-bytes";
import { fixWorkbook } from "./fix-workbook";
import { readCoalition } from "./read-coalition";
import { readPlan } from "./read-plan";
import { reviewWorkbook } from "./review-workbook";
import { signWorkbook } from "./sign-workbook";
import type { WorkbookJobs } from "./workbook-jobs";

/** Jobs in this very thread: what the worker runs, and what tests use. Without a time limit, which only another thread can hold. */
export function openInProcessJobs(): WorkbookJobs {
  return {
    check: checkWorkbook,
    fix: fixWorkbook,
    read: readPlan,
    review: reviewWorkbook,
    readCoalition,
    sign: signWorkbook,
    compare: compareBytes,
    planOfFolder: readPlanOfFolder,
    close: async () => {},
  };
}
