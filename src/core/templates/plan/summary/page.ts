import type { CellValue } from "../../../workbook/cell-value";
import type { ComputedCellSpec, LabelSpec } from "../../template";
import type { PlanContext } from "../plan-context";

/** Name of the sheet. */
export const sheet = "Summary";
/** Zero-based rows of the page. */
export const rows = {
  facts: 3,
  pillarHeading: 9,
  pillars: 11,
  commitmentHeading: 17,
  commitments: 19,
  pilotHeading: 41,
  pilots: 43,
} as const;
/** How many rows the blocks of commitments and pilots have room for. */
export const shown = { commitments: 20, pilots: 12 } as const;
/** The five quarters, from zero. */
export const five = [0, 1, 2, 3, 4] as const;

/** A fixed text on the page. */
export function label(row: number, column: number, text: string, style = "Coalition Label"): LabelSpec {
  return { sheet, row, column, text, style };
}

/** A computed cell on the page; the formula comes without its "=". */
export function cell(
  row: number,
  column: number,
  name: string,
  style: string,
  formula: string,
  value: (context: PlanContext) => CellValue,
): ComputedCellSpec<PlanContext> {
  return { sheet, row, column, label: name, formula: `=${formula}`, style, value };
}

/** A last line that counts what the block above has no room for. */
export function moreRow(
  row: number,
  table: string,
  column: string,
  room: number,
  count: (context: PlanContext) => number,
): ComputedCellSpec<PlanContext> {
  const all = `SUMPRODUCT(--(${table}[${column}]<>""))`;
  return cell(
    row,
    0,
    `More ${table.toLowerCase()}`,
    "Coalition Hint",
    `IF(${all}>${room},(${all}-${room})&" more on ${table}","")`,
    (context) => {
      const more = count(context) - room;
      return more > 0 ? `${more} more on ${table}` : "";
    },
  );
}
