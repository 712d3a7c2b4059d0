import type { Submission } from "../domain/submission";
import type { AddedByPeople } from "./added-by-people";
import type { CarryNote } from "./carry-note";

/** What people added around the template and only the old file goes on holding; columns that core has told of already are left out. */
export function addedNotes({ sheets, columns }: AddedByPeople, { workbook }: Submission): CarryNote[] {
  const left = (table: string, message: string): CarryNote => ({ kind: "left", table, item: null, message });
  const isTold = ({ table, header }: AddedByPeople["columns"][number]) =>
    workbook.addedColumns.some((told) => told.table === table && told.header === header);
  return [
    ...sheets.map((name) => left("Workbook", `The sheet "${name}", which the template doesn't have, did not move.`)),
    ...columns
      .filter((column) => !isTold(column))
      .map(({ table, header }) =>
        left(table, `The column "${header}", which the template doesn't have, did not move.`),
      ),
  ];
}
