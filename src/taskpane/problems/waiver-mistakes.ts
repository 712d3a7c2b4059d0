import type { IsoDate } from "../../core/domain/iso-date";
import type { AskForWaiver } from "./ask-for-waiver";
import { waiverStrings } from "./waiver-strings";

type Typed = Omit<AskForWaiver, "criterion" | "item">;

/** What keeps a request from being one, by field: the words of waiver-in-date before it has to say them. */
export function waiverMistakes(typed: Typed, today: IsoDate): Partial<Record<keyof Typed, string>> {
  const mistakes: Partial<Record<keyof Typed, string>> = {};
  for (const field of ["reason", "askedBy", "approver"] as const)
    if (typed[field].trim() === "") mistakes[field] = waiverStrings.fill;
  const plain = (name: string) => name.trim().replace(/\s+/g, " ").toLowerCase();
  if (plain(typed.approver) !== "" && plain(typed.approver) === plain(typed.askedBy))
    mistakes.approver = waiverStrings.samePerson;
  if (!isDate(typed.expires) || typed.expires <= today) mistakes.expires = waiverStrings.notADate;
  return mistakes;
}

/** Whether a text is a day of the calendar; `2027-02-30` is none. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
