import type { Highlight } from "../core/workbook/spreadsheet-host";

/** How the cells of one severity are marked. */
export interface HighlightLook {
  readonly fill: string;
  /** Dark enough on `fill` (contrast 7 : 1 and more), because what lies under it may be white letters on a dark header. */
  readonly font: string;
  readonly bold: boolean;
  readonly underline: "Single" | "None";
  /** The only thing besides its colour that shows in an empty cell. */
  readonly border: "Continuous" | "Dash" | "Dot";
}

/** The three looks: each differs from the others by its line and letters as well as by its colour. */
export const highlightLooks: Readonly<Record<Highlight["severity"], HighlightLook>> = {
  error: { fill: "#FFC2B8", font: "#5C0A00", bold: true, underline: "Single", border: "Continuous" },
  warning: { fill: "#FFE28A", font: "#4A3300", bold: true, underline: "None", border: "Dash" },
  info: { fill: "#CFE4FA", font: "#0B2E52", bold: false, underline: "None", border: "Dot" },
};

/** What every formula of ours holds, and no formula of a person. */
const mark = "coalition-problem";

/**
 * The formula under which a severity's cells are marked: always true, and by its text known as ours, whoever opens the workbook.
 *
 * A name of our own or a list kept elsewhere would get lost or out of step when the file is saved, copied or merged; the formula can't.
 */
export function markFormula(severity: Highlight["severity"]): string {
  return `=LEN("${mark}:${severity}")>0`;
}

/** Whether a conditional format with this formula is ours. Other programs change blanks and capitals of formulas, never of texts in them. */
export function isMarkFormula(formula: string): boolean {
  return formula.includes(`"${mark}:`);
}
