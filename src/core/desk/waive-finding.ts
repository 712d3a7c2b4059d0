import { formatDate } from "../domain/format";
import { idKey } from "../domain/id-key";
import { serialFromIsoDate } from "../workbook/serial-date";
import { appendRows } from "./append-rows";
import type { DeskEdits, OpenBook } from "./open-book";
import { findingsAtDesk, type FindingAtDesk } from "./plans-at-desk";
import { refusalForFinding } from "./refusal";
import { isSamePerson, type Reviewer } from "./reviewer";
import { statusEdits } from "./settle-findings";

/** What a waiver says besides its criterion and item; the approver is who sits at the desk. */
export interface WaiverTerms {
  readonly reason: string;
  readonly askedBy: string;
  /** ISO date; its last day is the day before. */
  readonly expires: string;
}

/** What is wrong with each field of a waiver's terms; empty where nothing is. */
export type TermMistakes = Partial<Record<keyof WaiverTerms, string>>;

/** Looks at the terms by themselves, so that a form can say beside each field what is missing. */
export function mistakesInTerms(
  { reason, askedBy, expires }: WaiverTerms,
  approver: string,
  asOf: string,
): TermMistakes {
  const mistakes: TermMistakes = {};
  if (reason.trim() === "") mistakes.reason = "Say why this item may be an exception.";
  if (askedBy.trim() === "") mistakes.askedBy = "Say who asked for it.";
  else if (isSamePerson(askedBy, approver))
    mistakes.askedBy = "You approve it, so you can't be who asked. Let another member approve it.";
  if (!isDate(expires)) mistakes.expires = "Give a date like 2027-03-31.";
  else if (expires <= asOf) mistakes.expires = `Give a day after today, ${formatDate(asOf)}.`;
  return mistakes;
}

/**
 * Grants a waiver: a row in Granted, and Waived on every open finding of the same rule and item.
 *
 * The row alone would silence them too, but only in the next review, and until then nobody could see why a plan was approved.
 */
export function waiveFinding(
  book: OpenBook,
  finding: FindingAtDesk,
  terms: WaiverTerms,
  reviewer: Reviewer,
): DeskEdits {
  const criterion = finding.criterion?.trim() ?? "";
  const item = finding.item?.trim() ?? "";
  const refused = refusalForFinding(finding, reviewer);
  if (refused !== undefined) return { problem: refused };
  if (finding.state !== "open") return { problem: "This finding is not open any more, so there is nothing to waive." };
  if (criterion === "" || item === "")
    return {
      problem:
        "A waiver is for one rule and one item, and this finding names no item. Settle it instead, with a reason.",
    };
  const [mistake] = Object.values(mistakesInTerms(terms, reviewer.name, book.asOf));
  if (mistake !== undefined) return { problem: mistake };
  const isSame = (other: { readonly criterion?: string | undefined; readonly item?: string | undefined }) =>
    other.criterion?.trim() === criterion && idKey(other.item) === idKey(item);
  const standing = book.content.granted.find(
    (row) => isSame(row) && (row.expires ?? "") > book.asOf && !isSamePerson(row.askedBy, row.approver),
  );
  if (standing !== undefined)
    return {
      problem: `Granted holds such a waiver already, until ${formatDate(standing.expires ?? "")}. Run the review again: then it counts.`,
    };
  const same = findingsAtDesk(book.content).filter((other) => other.state === "open" && isSame(other));
  const others = same.map((other) => refusalForFinding(other, reviewer)).find((problem) => problem !== undefined);
  if (others !== undefined) return { problem: others };
  const status = statusEdits(book, same, "Waived");
  if (status.edits === undefined) return status;
  const granted = appendRows(book, "granted", "Granted", [
    {
      criterion,
      item,
      reason: terms.reason.trim(),
      askedBy: terms.askedBy.trim(),
      approver: reviewer.name,
      expires: serialFromIsoDate(terms.expires),
    },
  ]);
  return granted.edits === undefined ? granted : { edits: [...status.edits, ...granted.edits] };
}

/** Whether a text is a day of the calendar; `2027-02-30` is none. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
