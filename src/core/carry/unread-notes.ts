import type { Submission } from "../domain/submission";
import { missingEntries } from "../templates/plan/missing-entries";
import type { CarryNote } from "./carry-note";

/** What could not move because it could not be read: cells, columns, whole tables, and what stands outside of all of them. */
export function unreadNotes({ workbook, missingParts }: Submission): CarryNote[] {
  const left = (table: string, item: string | undefined, message: string): CarryNote => ({
    kind: "left",
    table,
    item: item ?? null,
    message,
  });
  const { unreadable, outside, addedColumns, addedTables, formulas } = workbook;
  return [
    ...missingEntries(missingParts).map((why) =>
      left("Workbook", undefined, `${why} What it held did not move; in the new plan it is blank.`),
    ),
    ...unreadable.map(({ label, item, text }) =>
      left("Workbook", item, `${label} holds "${text}", which can't be read; the cell is blank.`),
    ),
    ...outside.map(({ sheet, range, where, table }) =>
      left(table, undefined, `What stands ${where} it (${sheet}!${range}) is in no table and did not move.`),
    ),
    ...addedColumns.map(({ table, header }) =>
      left(table, undefined, `The column "${header}", which the template doesn't have, did not move.`),
    ),
    ...addedTables.map(({ sheet, table }) =>
      left("Workbook", undefined, `The table ${table} on ${sheet}, which the template doesn't have, did not move.`),
    ),
    ...(formulas.length === 0
      ? []
      : [
          left(
            "Workbook",
            undefined,
            `${formulas.length === 1 ? "A computed cell was" : `${formulas.length} computed cells were`} typed over; the new plan computes ${formulas.length === 1 ? "it" : "them"} again.`,
          ),
        ]),
  ];
}
