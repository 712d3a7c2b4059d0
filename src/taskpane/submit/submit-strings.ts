import type { SigningRole } from "../../core/submit/signature";
import { plural } from "../round-editor/plural";
import { inOurWords } from "../our-words";

const roles: Record<SigningRole, string> = { department: "Department", finance: "Finance", coalition: "Coalition" };

/** What the submit screen says; it loads with the screen. */
export const submitStrings = inOurWords({
  reading: "Reading and checking the plan…",
  notRead: "The plan could not be read",
  readAgain: "Read again",
  checklist: "Before you submit",
  done: "Done",
  toDo: "To do",
  checkDone: "The check finds no errors",
  checkErrors: (count: number) => `The check finds ${plural(count, "error", "errors")}`,
  backToProblems: "See the problems",
  signOff: "Sign-off",
  roles,
  notSigned: "not signed",
  otherVersion: "for another version: what was promised has changed since",
  form: "Sign",
  as: "You sign for",
  name: "Your name",
  about:
    "A signature is your name, today's date and the fingerprint of what is promised. Any later change of that breaks it, and the check says so.",
  errorsKeep: (count: number) =>
    `A plan with errors can't be signed. Mend ${count === 1 ? "the error" : `the ${plural(count, "error", "errors")}`} first.`,
  sign: "Sign",
  title: (role: SigningRole) => `Signature for ${roles[role].toLowerCase()}`,
  takenBack: (all: readonly SigningRole[]) =>
    `This takes back ${all.length === 1 ? "the signature" : "the signatures"} of ${all.map((role) => roles[role].toLowerCase()).join(" and ")}, which confirmed an earlier version.`,
  next: "What happens next",
  nextSteps: {
    department: "Nobody has signed this version yet. The department signs first, then finance.",
    finance: "Finance signs next. Save the workbook and hand it on, or let your finance partner sign here.",
    submitted:
      "The plan is submitted. Save the workbook and send it to whoever runs the round; the coalition signs after its review.",
    all: "All have signed. Nothing is left to do here.",
  },
} as const);
