import type { CellInput } from "../../src/core/workbook/cell-value";
import type { Blueprint, SheetBlueprint, ValidationBlueprint } from "../../src/core/workbook/blueprint";

const print = { landscape: true, footer: { left: "&A", center: "", right: "&P / &N" } } as const;
const plain = {
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
  showGridlines: true,
  print,
} as const satisfies Partial<SheetBlueprint>;

/** Text that a spreadsheet program is tempted to read as something else, and text that files find hard to carry. */
export const oddTexts = [
  "=1+1",
  "+49 30 1234",
  "-x",
  "@home",
  "007",
  "2026-11-30",
  "OUT-05",
  "TRUE",
  "1E5",
  "'quoted'",
  'say "hi" & <go>',
  "two\nlines",
  "שלום 👩🏽‍💻",
] as const;

/** Amounts of a line: plain small numbers, so that every sum below can be checked by hand. */
const amounts = (line: number): readonly [number, number] => [100 + line, 10 * line];

function lines(count: number): CellInput[][] {
  return Array.from({ length: count }, (_, line) => {
    const [q1, q2] = amounts(line);
    return [
      `SAL-BL-${String(line + 1).padStart(3, "0")}`,
      line % 2 === 0 ? "Training" : "Other",
      q1,
      q2,
      { formula: "=SUM(Budget[[#This Row],[Q1]:[Q2]])", value: q1 + q2 },
    ];
  });
}

const category: Omit<ValidationBlueprint, "range"> = {
  rule: { kind: "list", source: "=Lists!$A$2:$A$4" },
  prompt: { title: "Category", message: "Pick the kind of spending." },
  alert: { title: "Not on the list", message: "Pick one from the list.", style: "stop" },
  allowBlank: true,
};

const pillars = [
  ["Representation", "#0072B2", [100, 200, 300, 200, 100]],
  ["Fairness", "#E69F00", [50, 50, 75, 75, 100]],
  ["Opportunity", "#009E73", [0, -25, 40, 60, 80]],
] as const;

/** Measured pass rates by quarter against the target line; the last quarters are not measured yet, and their cells hold "". */
const rates = [0.2, 0.25, 0.225, "", ""] as const;

/** Money by quarter and pillar, and a measured rate against its target: a chart of each sort, over numbers, formulas, negatives and gaps. */
const summary: SheetBlueprint = {
  ...plain,
  name: "Summary",
  protected: true,
  columnWidths: [18, 12, 12, 12, 12, 12],
  cells: [
    {
      row: 0,
      column: 0,
      rows: [
        ["Pillar", "FY27-Q1", "FY27-Q2", "FY27-Q3", "FY27-Q4", "FY28-Q1"],
        ...pillars.map(([name, , amounts]) => [name, ...amounts]),
        [
          "All",
          ...["B", "C", "D", "E", "F"].map((column, at) => ({
            formula: `=SUM(${column}2:${column}4)`,
            value: pillars.reduce((sum, [, , amounts]) => sum + (amounts[at] ?? 0), 0),
          })),
        ],
        ["Rate", ...rates.map((value) => (value === "" ? { formula: '=""', value } : value))],
        ["Target", ...rates.map(() => 0.3)],
      ],
    },
  ],
  charts: [
    {
      name: "Money by pillar",
      kind: "stackedColumns",
      title: "Money by quarter and pillar",
      altText: "Stacked columns: planned money of each quarter, by pillar. It peaks in FY27-Q3.",
      area: "A9:F24",
      categories: "=Summary!$B$1:$F$1",
      series: pillars.map(([name, color], at) => ({
        name,
        color,
        mark: "column",
        values: `=Summary!$B$${at + 2}:$F$${at + 2}`,
      })),
      valueTitle: "EUR",
      valueFormat: "#,##0",
    },
    {
      name: "Rate against target",
      kind: "columns",
      title: 'Hiring rate & target, "women"',
      altText: "Columns: the measured hiring rate of each quarter. A dashed line: the target, 30 %.",
      area: "H2:N17",
      categories: "=Summary!$B$1:$F$1",
      series: [
        { name: "Measured", color: "#56B4E9", mark: "column", values: "=Summary!$B$6:$F$6" },
        { name: "Target", color: "#D55E00", mark: "target", values: "=Summary!$B$7:$F$7" },
      ],
      valueTitle: "Share selected",
      valueFormat: "0 %",
    },
  ],
};

/**
 * A small plan that uses everything a blueprint can say: tables side by side, a calculated column, formulas across sheets by table and by
 * name, drop-downs, prompts, conditional formats, charts, protection, hidden and very hidden sheets, odd text.
 *
 * @param count budget lines, at least 1
 */
export function contractBlueprint(count = 10): Blueprint {
  const last = 4 + count;
  const total = Array.from({ length: count }, (_, line) => amounts(line)[0] + amounts(line)[1]).reduce(
    (a, b) => a + b,
    0,
  );
  const start: SheetBlueprint = {
    ...plain,
    name: "Start",
    tabColor: "#0072B2",
    protected: true,
    showGridlines: false,
    columnWidths: [24, 24, 12],
    rowHeights: { 0: 30 },
    cells: [
      {
        row: 0,
        column: 0,
        rows: [
          ["Five-quarter plan", null, null],
          ["Currency", "EUR", null],
          ["Planned", { formula: "=SUM(Budget[Total])", value: total }, null],
          ["Double", { formula: "=Planned*2", value: total * 2 }, null],
          ["Signed on", 46356, true],
        ],
      },
      { row: 6, column: 0, rows: oddTexts.map((text) => [text]) },
    ],
    styles: [
      { range: "A1:B1", style: "Coalition title" },
      { range: "B2", style: "Coalition input" },
      { range: "B5", style: "Coalition date" },
    ],
    validations: [
      {
        range: "B2",
        rule: { kind: "list", source: "=CurrencyList" },
        prompt: { title: "Currency", message: "The plan's currency." },
        allowBlank: false,
      },
    ],
  };
  const budget: SheetBlueprint = {
    ...plain,
    name: "Budget",
    protected: true,
    frozenRows: 4,
    frozenColumns: 1,
    columnWidths: [14, 14, 10, 10, 12, 3, 14, 10],
    cells: [
      { row: 0, column: 0, rows: [["Budget lines"]] },
      { row: 3, column: 0, rows: [["Line ID", "Category", "Q1", "Q2", "Total"], ...lines(count)] },
      {
        row: 3,
        column: 6,
        rows: [
          ["Line ID", "Share"],
          ["SAL-BL-001", 0.25],
          ["SAL-BL-001", 0.75],
        ],
      },
    ],
    tables: [
      {
        name: "Budget",
        range: `A4:E${last}`,
        columns: [
          { name: "Line ID" },
          { name: "Category" },
          { name: "Q1" },
          { name: "Q2" },
          { name: "Total", formula: "=SUM(Budget[[#This Row],[Q1]:[Q2]])" },
        ],
      },
      { name: "Splits", range: "G4:H6", columns: [{ name: "Line ID" }, { name: "Share" }] },
    ],
    styles: [
      { range: `A5:D${last}`, style: "Coalition input" },
      { range: `E5:E${last}`, style: "Coalition money" },
      { range: "G5:H6", style: "Coalition input" },
    ],
    validations: [
      { range: `B5:B${last}`, ...category },
      { range: `C5:D${last}`, rule: { kind: "decimal", minimum: 0 }, allowBlank: true },
    ],
    conditionalFormats: [{ range: `E5:E${last}`, formula: "=$E5>150", fill: "#FFE0CC", bold: true }],
    print: { ...print, titleRows: [2, 3] },
  };
  const lists: SheetBlueprint = {
    ...plain,
    name: "Lists",
    visibility: "hidden",
    cells: [
      {
        row: 0,
        column: 0,
        rows: [
          ["Category", "Currency"],
          ["Training", "EUR"],
          ["Programme", "USD"],
          ["Other", null],
        ],
      },
    ],
  };
  const record: SheetBlueprint = {
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
    ],
  };
  return {
    title: "Contract plan",
    activeSheet: "Start",
    styles: {
      "Coalition title": { bold: true, fontSize: 16, fontColor: "#0072B2" },
      "Coalition input": { fill: "#FFFBE6", locked: false, borderBottom: "#B0B0B0" },
      "Coalition money": { numberFormat: "#,##0", horizontal: "right" },
      "Coalition date": { numberFormat: "yyyy-mm-dd", locked: false },
    },
    sheets: [start, budget, summary, lists, record],
    names: [
      { name: "Currency", refersTo: "=Start!$B$2" },
      { name: "Planned", refersTo: "=Start!$B$3" },
      { name: "CurrencyList", refersTo: "=Lists!$B$2:$B$3" },
    ],
  };
}
