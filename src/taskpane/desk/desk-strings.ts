import { formatDate } from "../../core/domain/format";
import type { PlanAtDesk, PlanStatus } from "../../core/desk/plans-at-desk";
import { plural } from "../round-editor/plural";
import { inOurWords } from "../our-words";

const statuses: Record<PlanStatus, string> = {
  missing: "Not received",
  received: "Received",
  "sent back": "Sent back",
  approved: "Approved",
  unreadable: "Could not be read",
};

const counts = ({ open: { error, warning, info }, unlisted }: PlanAtDesk) =>
  [
    ...(error + unlisted > 0 ? [plural(error + unlisted, "error", "errors")] : []),
    ...(warning > 0 ? [plural(warning, "warning", "warnings")] : []),
    ...(info > 0 ? [plural(info, "note", "notes")] : []),
  ].join(", ");

/** What the reviewer's desk says; it loads with the desk. */
export const deskStrings = inOurWords({
  reading: "Reading the book…",
  notRead: "The book could not be read",
  readAgain: "Read again",
  statuses,

  you: "You are",
  chooseYou: "Choose your name",
  youHint: "Members lists the names. What you do here is written under yours.",
  ownDepartments: (codes: readonly string[]) =>
    `Yours: ${codes.join(", ")}. You can read ${codes.length === 1 ? "it" : "them"} here; others act on ${codes.length === 1 ? "it" : "them"}.`,
  noMembers: "The book lists no members yet, so nobody can review here. Add them to the sheet Members.",
  nobody: "Choose your name first: nobody judges a plan without one.",

  plans: (open: number, all: number) =>
    all === 0 ? "The book lists no departments yet" : `Plans: ${open} of ${all} to look at`,
  noPlans: "Add departments to the sheet Departments, or run a review.",
  show: "Show",
  shown: {
    all: (count: number) => `Everything (${count})`,
    open: (count: number) => `To look at (${count})`,
    mine: (count: number) => `Mine to review (${count})`,
  },
  noneShown: "None of the plans is one of these.",
  more: (count: number) => `Show ${count} more`,
  planTitle: ({ department, name, file }: PlanAtDesk) =>
    department === "" ? (file ?? "A file without a name") : name === undefined ? department : `${department} · ${name}`,
  planDetail: (plan: PlanAtDesk) => {
    const { status, due, reviewer = "", department } = plan;
    const isIn = status !== "missing" && status !== "unreadable";
    const parts = [
      statuses[status],
      status === "missing" && due !== undefined ? `due ${formatDate(due)}` : "",
      isIn ? counts(plan) || "nothing open" : "",
      reviewer,
      status === "received" && reviewer === "" && department !== "" ? "nobody reviews it yet" : "",
    ];
    return parts.filter((part) => part !== "").join(" · ");
  },
  across: "Across departments",
  acrossDetail: (open: number) => (open === 0 ? "Nothing open" : `${plural(open, "finding", "findings")} open`),
  acrossAbout: "What a review found that no single plan has.",

  back: "All plans",
  facts: ({ file, received, fingerprint }: PlanAtDesk) =>
    [
      ...(file === undefined ? [] : [file]),
      ...(received === undefined ? [] : [`received ${formatDate(received)}`]),
      ...(fingerprint === undefined || fingerprint === "" ? [] : [`fingerprint begins ${fingerprint.slice(0, 8)}`]),
    ].join(", "),
  reviewedBy: (name: string) => `Reviewer: ${name}`,
  noReviewer: "Nobody reviews it yet.",
  take: "Take it",
  takeOver: "Take it over",
  taken: (department: string) => `${department} taken for review`,
  assign: "Give it to",
  assignTo: "Choose a member",
  assignNow: (name: string) => `Give it to ${name}`,
  assigned: (department: string, name: string) => `${department} given to ${name}`,
  approve: "Approve",
  approved: (department: string) => `Approval of ${department}`,
  approveAbout: (fingerprint: string) =>
    `Your approval is for this version (${fingerprint.slice(0, 8)}). It stands while the plan promises the same; a review takes it away when it doesn't.`,
  sendBack: "Send back…",
  sendBackNow: "Send back",
  sentBack: (department: string) => `${department} sent back`,
  goToRow: "Show its row",

  findings: (open: number) => (open === 0 ? "Nothing is open" : `Open: ${plural(open, "finding", "findings")}`),
  noFindings: "The last review found nothing that is still open.",
  wholePlan: "The plan as a whole",
  closedFindings: (count: number) => `Settled and waived: ${count}`,
  states: { open: "Open", settled: "Settled", waived: "Waived" },
  settle: "Settle…",
  waive: "Waive…",
  note: "Note…",
  reopen: "Open again",
  reopened: (item: string) => `${item} open again`,
  cancel: "Cancel",

  settleTitle: "Settle this finding",
  settleAbout: "Settled means: you have talked about it, and the plan can stand as it is. A later review keeps that.",
  settleReason: "What was agreed",
  settleReasonHint: "Kept as a note. An error needs one.",
  settleAlike: (count: number) => `Also the ${plural(count, "other", "others")} of the same rule`,
  settleNow: "Settle",
  settled: (count: number) => `${plural(count, "finding", "findings")} settled`,

  waiveTitle: (item: string, rule: string) => `Waive for ${item}: ${rule}`,
  waiveAbout: "The waiver goes to Granted with you as approver. Until it ends it silences this rule for this item.",
  reason: "Reason",
  askedBy: "Asked by",
  expires: "Ends on",
  expiresHint: "Like 2027-03-31.",
  waiveNow: "Waive",
  waived: (item: string) => `Waiver for ${item}`,

  notes: (count: number) => (count === 0 ? "Notes" : `Notes: ${count}`),
  noNotes: "Nobody wrote anything down yet. Notes stay in this book; no report shows them.",
  addNote: "Add a note…",
  noteTitle: "Note",
  noteAbout: "It stays in this book; no report shows it. A letter to the department does.",
  noteItem: "About",
  noteItemHint: "An ID like SAL-BL-014; blank for the plan as a whole.",
  noteText: "What you saw, asked or agreed",
  noteNow: "Write the note",
  noted: (item: string) => (item === "" ? "Note on the plan" : `Note on ${item}`),
  noteBy: (by: string | undefined, date: string | undefined) =>
    [...(by === undefined ? [] : [by]), ...(date === undefined ? [] : [formatDate(date)])].join(", "),
  lacksNotes: "This book was made before there were notes. Add their sheet, and what you write is kept in it.",
  addNotesSheet: "Add the sheet Notes",
  notesSheetAdded: "Sheet Notes",

  letterTitle: "Send the plan back",
  letterAbout:
    "Say what you want to say besides the findings. The text below is what the department gets: copy it, or save it and send it.",
  letterWords: "Your words",
  letterText: "The letter",
  copy: "Copy the letter",
  copied: "Copied.",
  notCopied: "Excel does not allow copying from here. Save the letter instead.",
  saveText: "Save as text",
  saveMarkdown: "Save as Markdown",
  saved: (file: string) => `Saved as ${file}.`,
  letterFile: (department: string, ending: string) =>
    `letter-${department.replace(/[^\p{L}\p{N}-]+/gu, "-")}.${ending}`,
} as const);
