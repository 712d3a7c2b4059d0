import { DepartmentCode } from "../domain/round";
import { rowsOf } from "../templates/field";
import { formatId, nextIdNumber } from "../templates/next-id";
import { templateOf } from "../templates/index";
import { detailNumber } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

/**
 * Gives the row the next free ID of its table; rows that want one at the same time get one each.
 *
 * Safe unless something points to the ID that stands twice: then the first row would get what may have been meant for this one.
 */
export default {
  criterion: "id-unique",
  propose(finding, context) {
    const { submission } = context;
    const table = templateOf(submission.workbook.templateId)
      ?.spec(context.round)
      .tables.find(({ key }) => key === finding.path[0]);
    const code = DepartmentCode.safeParse(submission.start.departmentCode?.trim().toUpperCase());
    if (table?.idPart === undefined || !code.success) return [];
    const next =
      firstFree(rowsOf({ ...submission }, table.key), code.data, table.idPart) +
      (detailNumber(finding, "ordinal") ?? 0);
    const id = formatId(code.data, table, next);
    return fixOfEdits(`Give it the ID ${id}`, finding.detail["pointedTo"] !== true, [
      setCell(context, finding.path, id),
    ]);
  },
} satisfies FixRule;

type Rows = readonly { readonly id?: string }[];

/** Kept for as long as the rows are, because a table pasted without IDs asks once a row. */
const known = new WeakMap<object, number>();

function firstFree(rows: readonly unknown[], code: string, part: string): number {
  const found = known.get(rows) ?? nextIdNumber(rows as Rows, code, part);
  known.set(rows, found);
  return found;
}
