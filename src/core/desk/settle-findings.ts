import type { Edit } from "../workbook/edit";
import { editRow } from "./edit-row";
import { noteEdits } from "./note-edits";
import type { DeskEdits, OpenBook } from "./open-book";
import { severityOf, type FindingAtDesk } from "./plans-at-desk";
import { refusalForFinding } from "./refusal";
import type { Reviewer } from "./reviewer";

/** What a finding is told by: a row that says something else by now is another finding. */
export const comparedInFinding = ["department", "severity", "criterion", "item", "message", "status"] as const;

/**
 * Calls findings settled, with the reason as a note of their item, or open again.
 *
 * An error needs a reason: settling it lets a plan be approved, and a year later somebody asks why. Findings of one rule are settled with
 * one reason, each item with its note; a review keeps what was settled as long as it finds the same.
 */
export function settleFindings(
  book: OpenBook,
  findings: readonly FindingAtDesk[],
  to: "settled" | "open",
  reason: string,
  reviewer: Reviewer,
): DeskEdits {
  const refused = findings.map((finding) => refusalForFinding(finding, reviewer)).find((one) => one !== undefined);
  if (refused !== undefined) return { problem: refused };
  if (findings.some(({ state }) => state === "waived"))
    return { problem: "A waived finding is excused already. Take its waiver out of Granted to open it again." };
  const because = reason.trim();
  if (to === "settled" && because === "" && findings.some((finding) => severityOf(finding) === "error"))
    return { problem: "An error is settled with a reason: say what was agreed, and why the plan can stand with it." };
  const status = statusEdits(book, findings, to === "settled" ? "Settled" : "Open");
  if (status.edits === undefined || because === "") return status;
  const items = [
    ...new Map(findings.map((finding) => [`${finding.department ?? ""} ${finding.item ?? ""}`, finding])).values(),
  ];
  const notes = noteEdits(
    book,
    items.map(({ department, item }) => ({
      department: department ?? "",
      item: item ?? "",
      note: `${to === "settled" ? "Settled" : "Open again"}: ${because}`,
    })),
    reviewer,
  );
  return notes.edits === undefined ? notes : { edits: [...status.edits, ...notes.edits] };
}

/** The edits that give findings a status, each row compared with what the reviewer saw. */
export function statusEdits(book: OpenBook, findings: readonly FindingAtDesk[], status: string): DeskEdits {
  const edits: Edit[] = [];
  for (const { row } of findings) {
    const own = editRow(book, `findings.${row}`, { status }, comparedInFinding);
    if (own === undefined)
      return { problem: "Findings has lost its column Status. Run a check: it offers to put it back." };
    edits.push(...own);
  }
  return { edits };
}
