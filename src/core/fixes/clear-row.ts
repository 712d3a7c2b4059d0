import type { Edit } from "../workbook/edit";
import type { FixContext } from "./fix-rule";
import { setCell } from "./set-cell";
import { tableSpec } from "./table-spec";

/**
 * The edits that take a row's entries out and leave the row: one with nothing typed is no row, its computed cells go on standing, and
 * nothing below moves, which others may be typing in.
 *
 * @param key of the table's rows; @param row as it was read
 */
export function clearRow(context: FixContext, key: string, row: number): Edit[] {
  return (tableSpec(context, key)?.columns ?? []).flatMap(({ key: column, computed }): Edit[] => {
    const edit = computed === undefined ? setCell(context, `${key}.${row}.${column}`, null) : undefined;
    return edit?.kind === "set-cells" && edit.before[0]?.[0] !== null ? [edit] : [];
  });
}
