import type { Blueprint, SheetBlueprint } from "../../src/core/workbook/blueprint";
import type { CellInput } from "../../src/core/workbook/cell-value";

const print: SheetBlueprint["print"] = {
  landscape: true,
  titleRows: [0, 3],
  footer: { left: "Sales, round FY27", center: "&A", right: "Page &P of &N" },
};

const plain: Omit<SheetBlueprint, "name"> = {
  visibility: "visible",
  cells: [],
  styles: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  columnWidths: [],
  rowHeights: {},
  frozenRows: 0,
  frozenColumns: 0,
  protected: false,
  showGridlines: false,
  print,
};

/** A budget line: id, amount Q1, amount Q2, its computed total and marker. */
function line(row: number, id: string, q1: number | null, q2: number | null): CellInput[] {
  return [id, "Travel", q1, q2, { formula: "=SUM(Budget[@[Q1]:[Q2]])", value: (q1 ?? 0) + (q2 ?? 0) }, row % 3];
}

/** Text that a careless writer turns into something else, one a row. */
export const oddTexts: readonly string[] = [
  "=1+1",
  "+49 30 1234",
  "-5 % of staff",
  "@everyone",
  "#N/A",
  "#REF!",
  'He said "no" & <left>',
  "  blanks around  ",
  "line one\nline two",
  "carriage\r\nreturn",
  "tab\there",
  "bell\u0007",
  "_x000D_ as typed",
  "not\ufffea character",
  "\ud83d\udc69\u200d\ud83d\udcbb works",
  "half \ud83d emoji",
  "\u0634\u0631\u0643\u0629 (rtl)",
  "TRUE",
  "0012",
  "1e5",
  "'quoted",
  "]]>",
  "x".repeat(32_767),
];

/**
 * A workbook that uses everything a blueprint can say: each kind of value, formula, drop-down, format, visibility and protection.
 *
 * @param rows budget lines, to see how cost grows
 */
export function sampleBlueprint(rows = 3): Blueprint {
  const lines = Array.from({ length: rows }, (_, row) =>
    line(row, `SAL-BL-${String(row + 1).padStart(3, "0")}`, 1000 * (row + 1), row % 2 ? null : 250.5),
  );
  const lastRow = 4 + rows;
  return {
    title: "Five-quarter plan: Sales & Service",
    activeSheet: "Start",
    names: [
      { name: "Department", refersTo: "=Start!$B$3" },
      { name: "Envelope", refersTo: "=Start!$B$4" },
      { name: "Outcome_List", refersTo: "='Lists & choices'!$A$2:$A$4" },
    ],
    styles: {
      "Plan title": { fontSize: 18, bold: true, fontColor: "#1F3864", vertical: "center" },
      "Plan hint": { italic: true, fontColor: "#595959", wrap: true },
      "Plan header": {
        bold: true,
        fill: "#1F3864",
        fontColor: "#FFFFFF",
        wrap: true,
        vertical: "center",
        borderBottom: "#000000",
      },
      "Plan input": { fill: "#FFF9E5", locked: false, borderBottom: "#D9D9D9" },
      "Plan money": { fill: "#FFF9E5", locked: false, numberFormat: "#,##0.00", horizontal: "right" },
      "Plan date": { fill: "#FFF9E5", locked: false, numberFormat: "yyyy-mm-dd" },
      "Plan computed": { fill: "#F2F2F2", numberFormat: '#,##0;[Red]-#,##0;"–"', borderTop: "#D9D9D9" },
      "Plan unused": { indent: 2, horizontal: "left" },
    },
    sheets: [
      {
        ...plain,
        name: "Start",
        tabColor: "#1F3864",
        protected: true,
        cells: [
          { row: 0, column: 0, rows: [["Five-quarter plan"], ["Fill in the yellow cells"]] },
          {
            row: 2,
            column: 0,
            rows: [
              ["Department", "Sales"],
              ["Envelope", 125000],
              ["Due", 46356],
              ["Signed", false],
              ["Ready", true],
              ["Asked", { formula: "=SUM(Budget[Total])", value: 1000 }],
              ["Share", { formula: "=B8/Envelope", value: 0.008 }],
              ["Gap", { formula: "=COALITION.GAP.RATE(12,40,20,50)", value: 0.1 }],
              ["Gap words", { formula: '=IF(B8>0,COALITION.SUPPRESS(B8,5),"none")', value: "1000" }],
              ["Missing", { formula: "=1/0", value: { error: "#DIV/0!" } }],
              ["Not loaded", { formula: "=COALITION.RATE(1,0)", value: { error: "#NAME?" } }],
              ["Not there", { error: "#N/A" }],
              ["Zero", 0],
              ["Zero by formula", { formula: "=B15*2", value: 0 }],
              ["Empty text", { formula: '=IF(B15=0,"","x")', value: "" }],
              ["Ready by formula", { formula: "=B7", value: true }],
              ["Joined", { formula: '=TEXTJOIN(", ",TRUE,Budget[Line ID])', value: "SAL-BL-001" }],
            ],
          },
        ],
        styles: [
          { range: "A1", style: "Plan title" },
          { range: "A2:B2", style: "Plan hint" },
          { range: "B3:B4", style: "Plan input" },
          { range: "B5", style: "Plan date" },
          { range: "B8:B9", style: "Plan computed" },
        ],
        validations: [
          { range: "B5", rule: { kind: "date", minimum: 46_000, maximum: 48_000 }, allowBlank: true },
          {
            range: "B3",
            rule: { kind: "any" },
            prompt: { title: "Department", message: 'The name, as in the round: "Sales & Service".' },
            allowBlank: true,
          },
        ],
        columnWidths: [30, 24],
        rowHeights: { 0: 30, 1: 45.5 },
        frozenRows: 2,
      },
      {
        ...plain,
        name: "Budget",
        cells: [
          { row: 0, column: 0, rows: [["Budget"]] },
          { row: 3, column: 0, rows: [["Line ID", "Category", "Q1", "Q2", "Total", "Marker"], ...lines] },
          {
            row: 3,
            column: 7,
            rows: [
              ["Line ID", "Share %"],
              ["SAL-BL-001", 0.6],
            ],
          },
        ],
        styles: [
          { range: "A1", style: "Plan title" },
          { range: "A4:F4", style: "Plan header" },
          { range: `C5:D${lastRow}`, style: "Plan money" },
          { range: `E5:E${lastRow}`, style: "Plan computed" },
        ],
        tables: [
          {
            name: "Budget",
            range: `A4:F${lastRow}`,
            columns: [
              { name: "Line ID" },
              { name: "Category" },
              { name: "Q1" },
              { name: "Q2" },
              { name: "Total", formula: "=SUM(Budget[@[Q1]:[Q2]])" },
              { name: "Marker" },
            ],
          },
          { name: "Splits", range: "H4:I5", columns: [{ name: "Line ID" }, { name: "Share %" }] },
        ],
        validations: [
          {
            range: `B5:B${lastRow}`,
            rule: { kind: "list", source: "=Outcome_List" },
            prompt: { title: "Category", message: "Pick one of the list." },
            alert: { title: "Not in the list", message: "Pick one of the list, or ask finance.", style: "warning" },
            allowBlank: true,
          },
          {
            range: `F5:F${lastRow}`,
            rule: { kind: "whole", minimum: 0, maximum: 2 },
            alert: { title: "Marker", message: "0, 1 or 2.", style: "stop" },
            allowBlank: false,
          },
          { range: `C5:D${lastRow}`, rule: { kind: "decimal", minimum: 0 }, allowBlank: true },
          { range: "H5", rule: { kind: "list", source: `=Budget!$A$5:$A$${lastRow}` }, allowBlank: true },
        ],
        conditionalFormats: [
          {
            range: `A5:F${lastRow}`,
            formula: '=AND($C5<>"",$F5="")',
            fill: "#FCE4D6",
            fontColor: "#9C0006",
            bold: true,
          },
          { range: `E5:E${lastRow}`, formula: "=$E5>Envelope", fontColor: "#9C0006" },
          { range: "H5:I5", formula: "=$I5>1", fontColor: "#9C0006" },
        ],
        columnWidths: [14, 18, 12, 12, 12, 9, 3, 14, 9],
        frozenRows: 4,
        frozenColumns: 1,
        showGridlines: true,
      },
      {
        ...plain,
        name: "Lists & choices",
        visibility: "hidden",
        protected: true,
        print: { landscape: false, footer: { left: "", center: "", right: "" } },
        cells: [{ row: 0, column: 0, rows: [["Category"], ["Travel"], ["People"], ["Résumé, O'Brien"]] }],
        styles: [{ range: "A1", style: "Plan header" }],
      },
      {
        ...plain,
        name: "_plan",
        visibility: "veryHidden",
        cells: [
          {
            row: 0,
            column: 0,
            rows: [
              ["template", "five-quarter-plan"],
              ["version", "1.0"],
            ],
          },
          { row: 2, column: 0, rows: oddTexts.map((text) => [text]) },
        ],
      },
    ],
  };
}
