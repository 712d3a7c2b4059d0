import type { TableBlueprint } from "../../core/workbook/blueprint";
import { formulaToStored } from "../formula/formula-to-stored";
import { escapeXml } from "../xml/escape-xml";

/**
 * Puts the formulas of calculated columns into a table part that the library wrote: without them Excel fills new rows with nothing.
 */
export function withCalculatedColumns(tablePart: string, table: TableBlueprint): string {
  let index = 0;
  return tablePart.replace(/<tableColumn ([^>]*)\/>/g, (whole, attributes: string) => {
    const formula = table.columns[index++]?.formula;
    if (formula === undefined) return whole;
    const stored = escapeXml(formulaToStored(formula, table.name).text);
    return `<tableColumn ${attributes}><calculatedColumnFormula>${stored}</calculatedColumnFormula></tableColumn>`;
  });
}
