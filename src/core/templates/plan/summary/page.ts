import type { CellValue } from "../../../workbook/cell-value";
import type { ComputedCellSpec } from "../../template";
import { placeOn } from "../../pieces/place";
import type { PlanContext } from "../plan-context";

/** Name of the sheet. */
export const sheet = "Summary";

/**
 * Zero-based rows of the page.
 *
 * What every plan fills stands first; the commitments, of which most plans leave some rows empty, stand last before the workings, so that
 * no hole is printed.
 */
export const rows = {
  facts: 3,
  pillarHeading: 11,
  pillars: 13,
  actualHeading: 19,
  actual: 21,
  offHeading: 28,
  off: 30,
  /** In the right half, beside the blocks above: one chart over the choice, one under it, then the pilots. */
  chosen: 18,
  pilotHeading: 34,
  pilots: 36,
  commitmentHeading: 48,
  commitments: 50,
  workingHeading: 86,
  gapChart: 89,
  counts: 100,
} as const;

/** How many rows the blocks of commitments, pilots and spending off plan have room for. */
export const shown = { commitments: 20, pilots: 10, off: 15 } as const;

/** First column of the right half, where the charts and the pilots stand; a narrow one parts the halves. */
export const rightHalf = 9;

/** The five quarters, from zero. */
export const five = [0, 1, 2, 3, 4] as const;

/** Puts texts and computed cells on the page. */
export const { label, cell } = placeOn<PlanContext>(sheet);

/** Fill of what needs attention; what is wrong is said in words or signs too. */
export const attentionFill = "#FBD9C6";

/** An ID and its text in one line of a cell, cut where the column ends. */
export function idAndText(id: string, text: string, most: number): string {
  return `${id} ${text.length > most ? `${text.slice(0, most)}…` : text}`;
}

/** The formula of {@link idAndText} over two references. */
export function idAndTextFormula(id: string, text: string, most: number): string {
  return `${id}&" "&LEFT(${text},${most})&IF(LEN(${text})>${most},"…","")`;
}

/** A last line that counts what the block above has no room for. */
export function moreRow(
  row: number,
  column: number,
  what: { readonly table: string; readonly all: string; readonly room: number },
  count: (context: PlanContext) => number,
): ComputedCellSpec<PlanContext> {
  return cell(
    row,
    column,
    `More ${what.table.toLowerCase()}`,
    "Coalition Hint",
    `IF(${what.all}>${what.room},(${what.all}-${what.room})&" more on ${what.table}","")`,
    (context): CellValue => {
      const more = count(context) - what.room;
      return more > 0 ? `${more} more on ${what.table}` : "";
    },
  );
}
