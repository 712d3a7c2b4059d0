import type { BookDepartment, BookMember } from "../../../domain/book-content";
import { defineTable } from "../../template";
import type { BookContext } from "../book-context";

/** The departments of the round, with the control totals that finance gave them. */
export const departments = defineTable<BookDepartment, BookContext>({
  key: "departments",
  name: "Departments",
  sheet: "Departments",
  inputRows: 40,
  idsName: "DepartmentCodes",
  columns: [
    {
      key: "code",
      label: "Code",
      kind: "id",
      required: true,
      width: 11,
      note: "2 to 8 capital letters or digits, like SAL; the first part of all the department's IDs.",
    },
    { key: "name", label: "Department", kind: "text", required: true, width: 34, note: "Its name." },
    { key: "head", label: "Head", kind: "text", width: 28, note: "Who answers for its plan." },
    { key: "financePartner", label: "Finance partner", kind: "text", width: 28, note: "Who signs for finance." },
    {
      key: "envelope",
      label: "Envelope",
      kind: "money",
      required: true,
      width: 14,
      note: "Its control total for the five quarters, in the round's currency, for lines without a pilot.",
    },
    { key: "due", label: "Due", kind: "date", width: 13, note: "By when its plan is handed in." },
    { key: "deputy", label: "Deputy", kind: "text", width: 28, note: "Who takes over from the head." },
  ],
});

/** The members of the coalition. */
export const members = defineTable<BookMember, BookContext>({
  key: "members",
  name: "Members",
  sheet: "Members",
  inputRows: 30,
  idsName: "MemberNames",
  columns: [
    { key: "name", label: "Name", kind: "text", required: true, width: 30, note: "Name or role." },
    {
      key: "function",
      label: "Function",
      kind: "text",
      required: true,
      width: 22,
      note: "The function it speaks for: Finance, Operations, Human Resources.",
    },
    { key: "role", label: "Role", kind: "text", width: 20, note: "Chair, sponsor, reviewer, member." },
    {
      key: "vote",
      label: "Vote",
      kind: "yesNo",
      required: true,
      list: "YesNoChoices",
      width: 9,
      note: "yes, if this member's voice counts in a vote.",
    },
    {
      key: "department",
      label: "Department",
      kind: "choice",
      list: "DepartmentCodes",
      width: 14,
      note: "Code of the member's department. Nobody reviews, scores or approves their own.",
    },
    {
      key: "external",
      label: "External",
      kind: "yesNo",
      list: "YesNoChoices",
      width: 12,
      note: "yes, for somebody from outside the organisation.",
    },
    { key: "deputy", label: "Deputy", kind: "text", width: 28, note: "Who takes over." },
  ],
});
