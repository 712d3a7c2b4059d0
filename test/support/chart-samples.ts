import type { Blueprint, SheetBlueprint } from "../../src/core/workbook/blueprint";
import type { CellInput } from "../../src/core/workbook/cell-value";
import type { ChartBlueprint, ChartSeriesBlueprint } from "../../src/core/workbook/chart";

const plain: Omit<SheetBlueprint, "name"> = {
  visibility: "visible",
  cells: [],
  styles: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  columnWidths: [22, 11, 11, 11, 11, 11],
  rowHeights: {},
  frozenRows: 0,
  frozenColumns: 0,
  protected: false,
  showGridlines: true,
  print: { landscape: true, footer: { left: "", center: "", right: "" } },
};

/** A name that is hard to carry: quotes, markup, an emoji, right-to-left text, a character that XML has no place for. */
export const oddName = 'O\'Brien "& Sons" <b> \u{1F680} שיווק\u0007';

const rows: readonly (readonly CellInput[])[] = [
  ["Quarter", "FY27-Q1", "FY27-Q2", "FY27-Q3", "FY27-Q4", "FY28-Q1"],
  ["Representation", 120000, 90000, 150000, 80000, 60000],
  ["Fairness", 40000, 42500.5, 0, 61000, 70000],
  ["Opportunity", 30000, -12000, null, 45000, 52000],
  ["All", ...["B", "C", "D", "E", "F"].map((column, at) => total(column, at))],
  ["Gap", 0.081, { formula: '=""', value: "" }, { formula: "=NA()", value: { error: "#N/A" } }, 0.064, null],
  ["Target", 0.08, 0.07, 0.06, 0.05, 0.04],
  ["Days", 46300, 46390, 46480, 46570, 46660],
];

function total(column: string, at: number): CellInput {
  return { formula: `=SUM(${column}2:${column}4)`, value: [190000, 120500.5, 150000, 186000, 182000][at] ?? null };
}

/** A row of the data sheet as a series. */
function series(name: string, row: number, color: string, mark: ChartSeriesBlueprint["mark"]): ChartSeriesBlueprint {
  return { name, color, mark, values: `='Data & "more"'!$B$${row}:$F$${row}` };
}

const pillars = [
  series("Representation", 2, "#0072B2", "column"),
  series("Fairness", 3, "#E69F00", "column"),
  series("Opportunity", 4, "#009E73", "column"),
];

/** A chart of each sort over the data sheet. */
export const sampleCharts: readonly ChartBlueprint[] = [
  chart("stackedColumns", 0, [...pillars, series("All", 5, "#000000", "line")]),
  chart("columns", 1, [...pillars, series("Ceiling", 2, "#D55E00", "target")]),
  chart("stackedBars", 2, pillars),
  chart("bars", 3, [series("Fairness", 3, "#E69F00", "column")]),
  {
    ...chart("columns", 4, [series("Measured gap", 6, "#0072B2", "line"), series("Target", 7, "#D55E00", "target")]),
    valueTitle: "Percentage points",
    valueFormat: "0.0%",
  },
  {
    ...chart("columns", 5, [series(oddName, 2, "#cc79a7", "column")]),
    name: oddName,
    title: `${oddName}\nsecond line`,
    altText: `What ${oddName} shows,\non two lines.`,
    categories: `='Data & "more"'!$B$8:$F$8`,
  },
];

function chart(kind: ChartBlueprint["kind"], at: number, all: readonly ChartSeriesBlueprint[]): ChartBlueprint {
  const column = at % 2 === 0 ? ["A", "F"] : ["H", "O"];
  const row = 1 + Math.floor(at / 2) * 17;
  return {
    name: `Chart ${at + 1}`,
    kind,
    title: `Money by quarter and pillar: ${kind}`,
    altText: `Money of five quarters, drawn as ${kind}.`,
    area: `${column[0]}${row}:${column[1]}${row + 15}`,
    categories: `='Data & "more"'!$B$1:$F$1`,
    series: all,
    valueTitle: "EUR",
    valueFormat: '#,##0;[Red]-#,##0;"–"',
  };
}

/** A workbook with six charts on one sheet, one on a second, over the cells of a third. */
export function chartBlueprint(): Blueprint {
  const [first] = sampleCharts;
  return {
    title: "Charts",
    activeSheet: "Charts",
    names: [],
    styles: {},
    sheets: [
      { ...plain, name: 'Data & "more"', cells: [{ row: 0, column: 0, rows }] },
      { ...plain, name: "Charts", charts: sampleCharts },
      {
        ...plain,
        name: "One",
        protected: true,
        cells: [
          {
            row: 0,
            column: 0,
            rows: [
              ["Line ID", "Amount"],
              ["SAL-BL-001", 12],
            ],
          },
        ],
        tables: [{ name: "Lines", range: "A1:B2", columns: [{ name: "Line ID" }, { name: "Amount" }] }],
        charts: first ? [{ ...first, name: "Of its own", area: "D4:K20" }] : [],
      },
    ],
  };
}
