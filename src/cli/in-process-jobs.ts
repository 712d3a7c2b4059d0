import { checkWorkbook } from "./check-workbook";
import { fixWorkbook } from "./fix-workbook";
import { readPlan } from "./read-plan";
import { signWorkbook } from "./sign-workbook";
import type { WorkbookJobs } from "./workbook-jobs";

/** Jobs in this very thread: what the worker runs, and what tests use. Without a time limit, which only another thread can hold. */
export function openInProcessJobs(): WorkbookJobs {
  return { check: checkWorkbook, fix: fixWorkbook, read: readPlan, sign: signWorkbook, close: async () => {} };
}
