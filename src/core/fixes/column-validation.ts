import { areasOverlap, parseArea } from "../workbook/address";
import type { CellValidation } from "../workbook/edit";
import type { FixContext } from "./fix-rule";

/** What the template lets the cells of a table's column accept; undefined where it says nothing, or has no such column. */
export function columnValidation(
  label: string,
  tableName: string,
  { pristine }: Pick<FixContext, "pristine">,
): CellValidation | undefined {
  for (const { tables, validations } of pristine()?.sheets ?? []) {
    const table = tables.find(({ name }) => name === tableName);
    if (table === undefined) continue;
    const area = parseArea(table.range);
    const column = area.column + table.columns.findIndex(({ name }) => name === label);
    const found = validations.find(
      ({ range }) => parseArea(range).column === column && areasOverlap(parseArea(range), area),
    );
    if (found === undefined) return undefined;
    return { rule: found.rule, prompt: found.prompt, alert: found.alert, allowBlank: found.allowBlank };
  }
  return undefined;
}
