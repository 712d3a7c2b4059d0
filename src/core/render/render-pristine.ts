import { emptyPlan } from "../domain/empty-plan";
import { departmentOf, type Round } from "../domain/round";
import type { Submission } from "../domain/submission";
import { templateOf } from "../templates/index";
import type { Blueprint } from "../workbook/blueprint";
import { renderTemplate } from "./render-template";

/**
 * The workbook that a submission was read from, as its template makes it: what a lost sheet, column or drop-down of it looked like. A part
 * that was lost with its sheet or table is as it was when the workbook was new: Start and the dictionary say what the round says.
 *
 * @param round that the workbook was made with
 * @returns undefined where the workbook doesn't say whose it is
 */
export function renderPristine(submission: Submission, round: Round): Blueprint | undefined {
  const { templateId, madeFor } = submission.workbook;
  const template = templateOf(templateId);
  if (template?.scope !== "department") return template && renderTemplate(templateId, { round });
  const code = (madeFor ?? submission.start.departmentCode)?.trim().toUpperCase();
  const department = code === undefined ? undefined : departmentOf(round, code);
  if (code === undefined || department === undefined) return undefined;
  const lost = Object.entries(emptyPlan(round, department)).filter(([part]) => submission.missingParts.has(part));
  return renderTemplate(templateId, {
    round,
    departmentCode: code,
    plan: { ...submission, ...Object.fromEntries(lost) },
  });
}
