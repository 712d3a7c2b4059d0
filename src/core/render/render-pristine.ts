import { departmentOf, type Round } from "../domain/round";
import type { Submission } from "../domain/submission";
import { templateOf } from "../templates/index";
import type { Blueprint } from "../workbook/blueprint";
import { renderTemplate } from "./render-template";

/**
 * The workbook that a submission was read from, as its template makes it: what a lost sheet, column or drop-down of it looked like.
 *
 * @param round that the workbook was made with
 * @returns undefined where the workbook doesn't say whose it is
 */
export function renderPristine(submission: Submission, round: Round): Blueprint | undefined {
  const { templateId, madeFor } = submission.workbook;
  const template = templateOf(templateId);
  if (template?.scope !== "department") return template && renderTemplate(templateId, { round });
  const code = (madeFor ?? submission.start.departmentCode)?.trim().toUpperCase();
  if (code === undefined || departmentOf(round, code) === undefined) return undefined;
  return renderTemplate(templateId, { round, departmentCode: code, plan: submission });
}
