import type { StyleRecord } from "../../grid/workbook-record";

const built = (name: string, look: Partial<StyleRecord> = {}): StyleRecord => ({ name, builtIn: true, ...look });

/** Excel's own cell styles, as far as plans use them; looks of the Office theme. */
export const builtInStyles: readonly StyleRecord[] = [
  built("Normal"),
  built("Good", { fillColor: "#C6EFCE", fontColor: "#006100" }),
  built("Bad", { fillColor: "#FFC7CE", fontColor: "#9C0006" }),
  built("Neutral", { fillColor: "#FFEB9C", fontColor: "#9C5700" }),
  built("Input", { fillColor: "#FFCC99", fontColor: "#3F3F76" }),
  built("Output", { fillColor: "#F2F2F2", fontColor: "#3F3F3F", bold: true }),
  built("Calculation", { fillColor: "#F2F2F2", fontColor: "#FA7D00", bold: true }),
  built("Note", { fillColor: "#FFFFCC" }),
  built("Explanatory Text", { fontColor: "#7F7F7F", italic: true }),
  built("Warning Text", { fontColor: "#FF0000" }),
  built("Heading 1", { fontColor: "#44546A", bold: true, fontSize: 15 }),
  built("Heading 2", { fontColor: "#44546A", bold: true, fontSize: 13 }),
  built("Heading 3", { fontColor: "#44546A", bold: true }),
  built("Heading 4", { fontColor: "#44546A", bold: true }),
  built("Title", { fontColor: "#44546A", fontSize: 18 }),
  built("Total", { bold: true }),
  built("Percent", { numberFormat: "0%" }),
  built("Comma", { numberFormat: "#,##0.00" }),
  built("Currency", { numberFormat: "$#,##0.00" }),
];
