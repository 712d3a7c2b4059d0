import { parseRecord } from "../../core/templates/plan-record";
import type { Snapshot } from "../../core/workbook/snapshot";
import { openDraft, rowsOf, textOf, type DraftReading } from "./draft";
import { plural } from "./plural";

/** The round that a workbook carries, and what is worth knowing about that copy. */
export type RoundInWorkbook = DraftReading & { readonly notes: readonly string[] };

/**
 * The round from the copy that a workbook of ours carries on its hidden sheet `_plan`.
 *
 * A plan's copy has no other department's envelope, which is said: sent out as a round, it would tell all others that they have nothing.
 */
export function roundInWorkbook(snapshot: Snapshot): RoundInWorkbook {
  const sheet = snapshot.sheets.find(({ name }) => name === "_plan");
  const record = sheet && parseRecord(sheet.values);
  if (!record)
    return {
      problems: ["This workbook carries no round. Open a plan that was made here, or choose the round's file."],
      notes: [],
    };
  const reading = openDraft(record.json);
  if (!reading.draft) return { ...reading, notes: [] };
  const departments = rowsOf(reading.draft["departments"]);
  const others = departments.filter((row) => textOf(row["code"]) !== record.department);
  const isCut = record.department !== "" && others.length > 0 && others.every(({ envelope }) => envelope === 0);
  return {
    ...reading,
    notes: isCut
      ? [
          `This copy is the one that ${record.department} was given. The envelopes of ${plural(others.length, "other department", "other departments")} are left out of it and read 0, and so are their people: fill them in before you send the round out.`,
        ]
      : [],
  };
}
