import type { ReadWorkbook } from "../domain/submission";
import { calledOf } from "./basis/called-of";
import { defineCriterionOf } from "./criterion";

/** Compares the two parts of a version; patches don't exist for templates. */
export default defineCriterionOf<ReadWorkbook>({
  id: "template-version",
  title: "The workbook was made from the current template",
  rule: "The template version in the workbook is not older than the current one. A major version under the pack's minimum is an error, anything else that differs a warning.",
  because: "Workbooks made from different templates can't be compared or added up without somebody retyping them.",
  remedy: "Carry your entries over into a new workbook made from the current template; the old file stays as it is.",
  severity: "error",
  needs: [],
  thresholds: { minimumMajorVersion: 1 },
  *check({ workbook }, { threshold }) {
    const called = calledOf({ workbook });
    // Only plans can be carried by the product: of a fund or a book there is one, and most of it is rewritten by a review anyway.
    const carries = called === "plan";
    const older = carries
      ? { detail: { carries: true } }
      : { remedy: `Make a new ${called} with coalition new ${workbook.templateId} and copy your entries into it.` };
    const path = ["workbook", "templateVersion"];
    const uses = { own: workbook.templateVersion, current: workbook.currentVersion };
    const own = parseVersion(uses.own);
    const current = parseVersion(uses.current);
    if (own === undefined) {
      yield {
        path,
        message: `The template version of this file reads "${uses.own}", which is not a version like ${uses.current}.`,
        remedy: `Start from a new ${called}, or get back the file as it was made: its hidden _plan sheet was changed.`,
      };
      return;
    }
    const order = own.major - (current?.major ?? own.major) || own.minor - (current?.minor ?? own.minor);
    if (own.major < threshold("minimumMajorVersion"))
      yield {
        path,
        ...older,
        message: `This file uses template ${uses.own}; the current one is ${uses.current}.${carries ? " Your entries can be carried over." : ""}`,
      };
    else if (order < 0)
      yield {
        path,
        severity: "warning",
        ...older,
        message: `This file uses template ${uses.own}; the current one is ${uses.current}. It can still be checked.`,
      };
    else if (order > 0)
      yield {
        path,
        severity: "warning",
        message: `This file uses template ${uses.own}, which is newer than the ${uses.current} known here. What is new in it was not checked.`,
        remedy: "Update Coalition Planner, then check again.",
      };
  },
});

function parseVersion(text: string): { major: number; minor: number } | undefined {
  const match = /^(\d+)\.(\d+)(?:\.\d+)?$/.exec(text.trim());
  return match ? { major: Number(match[1]), minor: Number(match[2]) } : undefined;
}
