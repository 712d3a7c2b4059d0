import type { CellValue } from "../workbook/cell-value";
import { editRow } from "./edit-row";
import type { DeskEdits, OpenBook } from "./open-book";
import type { PlanAtDesk } from "./plans-at-desk";
import { refusalForOwn, refusalTo, type PlanAct } from "./refusal";
import { reviewersOf, type Reviewer } from "./reviewer";

/** What must not have changed since the reviewer looked: whose plan it is, which version, where it stands and who reviews it. */
const compared = ["department", "file", "fingerprint", "errors", "status", "reviewer"] as const;

/**
 * Takes a plan over, approves it or sends it back: Status and Reviewer of its row in Submissions.
 *
 * The row keeps the fingerprint of what was judged, and a review keeps Status as long as the plan promises the same.
 */
export function judgePlan(book: OpenBook, act: PlanAct, plan: PlanAtDesk, reviewer: Reviewer): DeskEdits {
  const problem = refusalTo(act, plan, reviewer);
  if (problem !== undefined) return { problem };
  if (act === "take") return changed(book, plan, { reviewer: reviewer.name });
  return changed(book, plan, { status: act === "approve" ? "Approved" : "Sent back", reviewer: reviewer.name });
}

/** Gives a plan to a member to review, who is not of its department either. */
export function assignReviewer(book: OpenBook, plan: PlanAtDesk, name: string, reviewer: Reviewer): DeskEdits {
  const other = reviewersOf(book.content, book.round).find((one) => one.name === name);
  if (other === undefined) return { problem: `Members lists nobody called ${name}. Choose one of its members.` };
  const problem =
    refusalTo("take", plan, reviewer) ??
    (refusalForOwn(plan.department, other) === undefined
      ? undefined
      : `${other.name} is of ${plan.department} and can't review its plan. Choose another member.`);
  return problem === undefined ? changed(book, plan, { reviewer: other.name }) : { problem };
}

function changed(book: OpenBook, plan: PlanAtDesk, changes: Readonly<Record<string, CellValue>>): DeskEdits {
  const edits = editRow(book, `submissions.${plan.row ?? -1}`, changes, compared);
  return edits === undefined
    ? { problem: "Submissions has lost its column Status or Reviewer. Run a check: it offers to put it back." }
    : { edits };
}
