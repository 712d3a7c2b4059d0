import { addedByPeople } from "../../core/carry/added-by-people";
import { addedNotes } from "../../core/carry/added-notes";
import { carry } from "../../core/carry/carry";
import type { CarryNote } from "../../core/carry/carry-note";
import { firstQuarterOf } from "../../core/carry/carrying";
import { formatList } from "../../core/domain/format";
import type { IsoDate } from "../../core/domain/iso-date";
import { departmentOf, type Round } from "../../core/domain/round";
import { readWorkbook } from "../../core/read/read-workbook";
import { renderTemplate } from "../../core/render/render-template";
import { templateOf } from "../../core/templates/index";
import type { Blueprint } from "../../core/workbook/blueprint";
import type { Snapshot } from "../../core/workbook/snapshot";

/** A new workbook with a plan's entries in it, ready to be saved, and what did not come along; or why there is none. */
export type CarriedOver =
  | {
      readonly blueprint: Blueprint;
      readonly fileName: string;
      readonly left: readonly CarryNote[];
      readonly problem?: undefined;
    }
  | { readonly problem: string };

/**
 * Carries the open plan onto the current template: into the round that it carries, or into another.
 *
 * What the command line's `carry` does, for somebody in Excel; the plan beside the pane is only read.
 *
 * @param round to carry into; without one the plan's own
 */
export function carryOver(snapshot: Snapshot, asOf: IsoDate, round?: Round): CarriedOver {
  const reading = readWorkbook(snapshot);
  if (reading.unreadable !== undefined) return { problem: reading.unreadable };
  const { submission } = reading;
  const { ownRound } = submission;
  const target = round ?? ownRound;
  // Read without a round, so its own is always there; told apart only for the compiler.
  if (ownRound === undefined || target === undefined)
    return { problem: "This plan doesn't say which round it belongs to." };
  if (firstQuarterOf(submission) === undefined)
    return {
      problem:
        "This plan says nowhere in which quarter it begins, so its money can't be placed. Put the first quarter, like FY27-Q1, back into Start.",
    };
  const code = submission.workbook.madeFor ?? submission.start.departmentCode ?? "";
  const department = departmentOf(target, code);
  if (department === undefined)
    return {
      problem: `Round ${target.round} has no department ${code === "" ? "for a plan without a code" : code}; it has ${formatList(target.departments.map((one) => one.code))}. Ask whoever runs the round.`,
    };
  const { plan, left } = carry(submission, { round: target, departmentCode: department.code, asOf });
  const { templateId } = submission.workbook;
  const spec = templateOf(templateId)?.spec(ownRound);
  const added = spec ? addedNotes(addedByPeople(snapshot, submission.workbook, spec), submission) : [];
  return {
    blueprint: renderTemplate(templateId, { round: target, departmentCode: department.code, plan, asOf }),
    fileName: `${department.code}-${templateId}-carried.xlsx`,
    left: [...added, ...left],
  };
}
