import type { BookNote, FindingRow, ForumRow, SubmissionRow } from "../../../domain/book-content";
import { defineTable } from "../../template";
import type { BookContext } from "../book-context";

/** What was handed in; rewritten by a review. */
export const submissions = defineTable<SubmissionRow, BookContext>({
  key: "submissions",
  name: "Submissions",
  sheet: "Submissions",
  inputRows: 10,
  columns: [
    { key: "department", label: "Department", kind: "text", width: 14, note: "Code of the department." },
    { key: "file", label: "File", kind: "text", width: 44, note: "The file as it lay in the folder." },
    { key: "templateVersion", label: "Template version", kind: "text", width: 12, note: "What it was made with." },
    { key: "fingerprint", label: "Fingerprint", kind: "text", width: 20, note: "Hash of what was promised." },
    { key: "received", label: "Received", kind: "date", width: 13, note: "When the file was last changed." },
    { key: "errors", label: "Errors", kind: "count", width: 10, note: "Findings that stop it." },
    { key: "warnings", label: "Warnings", kind: "count", width: 12, note: "Findings to talk about." },
    { key: "waivers", label: "Waivers", kind: "count", width: 11, note: "Findings that a waiver excuses." },
    {
      key: "status",
      label: "Status",
      kind: "choice",
      list: "SubmissionStatusChoices",
      width: 14,
      note: "Where it stands. Approve and send back in the pane; nobody does so for their own department.",
    },
    {
      key: "reviewer",
      label: "Reviewer",
      kind: "choice",
      list: "MemberNames",
      openList: true,
      width: 26,
      note: "Who looks at it.",
    },
  ],
});

/** What was found in what was handed in; rewritten by a review. */
export const findings = defineTable<FindingRow, BookContext>({
  key: "findings",
  name: "Findings",
  sheet: "Findings",
  inputRows: 10,
  columns: [
    {
      key: "department",
      label: "Department",
      kind: "text",
      width: 14,
      note: "Code of the department; blank across all.",
    },
    { key: "severity", label: "Severity", kind: "choice", width: 11, note: "error, warning or info." },
    { key: "criterion", label: "Criterion", kind: "text", width: 28, note: "The rule that was broken." },
    { key: "sheet", label: "Sheet", kind: "text", width: 14, note: "Where it is." },
    { key: "cell", label: "Cell", kind: "text", width: 9, note: "The cell to go to." },
    { key: "item", label: "Item", kind: "text", width: 16, note: "ID of what it is about." },
    { key: "message", label: "Message", kind: "text", width: 60, note: "What is wrong." },
    { key: "remedy", label: "Remedy", kind: "text", width: 50, note: "What to do." },
    {
      key: "status",
      label: "Status",
      kind: "choice",
      list: "FindingStatusChoices",
      width: 12,
      note: "Open, waived or settled.",
    },
  ],
});

/** What reviewers wrote down; a review keeps it. */
export const notes = defineTable<BookNote, BookContext>({
  key: "notes",
  name: "Notes",
  sheet: "Notes",
  inputRows: 20,
  idPart: "N",
  columns: [
    {
      key: "id",
      label: "Note ID",
      kind: "id",
      required: true,
      width: 11,
      note: "N and a number, like N-08. The next free one stands above the table.",
    },
    {
      key: "department",
      label: "Department",
      kind: "choice",
      list: "DepartmentCodes",
      width: 14,
      note: "Code of the department; blank for a note across departments.",
    },
    {
      key: "item",
      label: "Item",
      kind: "text",
      width: 18,
      note: "ID of what it is about, like SAL-BL-014; blank for the plan as a whole.",
    },
    { key: "note", label: "Note", kind: "text", required: true, width: 70, note: "What you saw, asked or agreed." },
    {
      key: "by",
      label: "By",
      kind: "choice",
      list: "MemberNames",
      openList: true,
      width: 28,
      note: "Who wrote it.",
    },
    { key: "date", label: "Date", kind: "date", width: 13, note: "The day it was written." },
  ],
});

/** The meetings that decide. */
export const forums = defineTable<ForumRow, BookContext>({
  key: "forums",
  name: "Forums",
  sheet: "Forums",
  inputRows: 12,
  idsName: "ForumNames",
  columns: [
    { key: "forum", label: "Forum", kind: "text", required: true, width: 30, note: "What the meeting is called." },
    { key: "date", label: "Date", kind: "date", required: true, width: 13, note: "When it meets." },
    {
      key: "slots",
      label: "Slots",
      kind: "count",
      required: true,
      width: 9,
      note: "How many pilots it can decide on.",
    },
    {
      key: "chair",
      label: "Chair",
      kind: "choice",
      list: "MemberNames",
      openList: true,
      width: 28,
      note: "Who leads it.",
    },
  ],
});
