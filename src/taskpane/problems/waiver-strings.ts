import { inOurWords } from "../our-words";

/** What the request for a waiver says; it loads with its form. */
export const waiverStrings = inOurWords({
  form: (check: string, item: string) => `Ask to excuse ${item} from “${check}”`,
  about: "The request goes into the sheet Waivers. It silences nothing until the coalition grants it.",
  reason: "Reason",
  reasonHint: "Why, in one sentence.",
  askedBy: "Asked by",
  approver: "Approver",
  approverHint: "Who should decide, never the one who asks.",
  expires: "Expires",
  expiresHint: "A date after today, like 2027-06-30.",
  fill: "Fill this in.",
  samePerson: "Somebody else has to decide: nobody approves their own request.",
  notADate: "Write a date after today, like 2027-06-30.",
  ask: "Write the request",
  cancel: "Cancel",
  title: (item: string) => `Request of a waiver for ${item}`,
} as const);
