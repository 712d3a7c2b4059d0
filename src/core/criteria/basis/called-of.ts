import type { ReadWorkbook } from "../../domain/submission";

const names: Readonly<Record<string, string>> = { "pilot-fund": "pilot fund", "coalition-book": "coalition book" };

/** What people call this workbook in the middle of a sentence: rules that are asked of every workbook mustn't call a fund a plan. */
export function calledOf({ workbook }: Pick<ReadWorkbook, "workbook">): string {
  return names[workbook.templateId] ?? "plan";
}
