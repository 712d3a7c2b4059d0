import type { Round } from "../../domain/round";
import { columnLetters } from "../../workbook/address";
import { chartColors, pillarColors } from "../../workbook/chart-colors";
import type { ChartSpec, ComputedCellSpec, LabelSpec, SheetAttention } from "../template";
import type { BookContext } from "./book-context";
import { departmentBlock } from "./portfolio/departments";
import { fundBlock } from "./portfolio/fund";
import { outcomeBlock } from "./portfolio/outcomes";
import { cell, label, pageRows, planned, same, sheet, sum } from "./portfolio/page";
import { pillarBlock } from "./portfolio/pillars";

/** Everything on the Portfolio page of a round's book. */
export interface PortfolioPage {
  readonly labels: readonly LabelSpec[];
  readonly cells: readonly ComputedCellSpec<BookContext>[];
  readonly attention: readonly SheetAttention[];
  readonly charts: readonly ChartSpec[];
  /** Heights of its header rows, whose words wrap. */
  readonly rowHeights: Readonly<Record<number, number>>;
}

interface Fact {
  readonly text: string;
  readonly style: string;
  readonly formula: string;
  value(context: BookContext): number | "";
}

const money = "Coalition Computed Money";
const count = "Coalition Computed Count";
const planTotal = (context: BookContext) => planned(context, () => true);
const tied = (context: BookContext) => planned(context, (line) => !same(line.pillar, "Not tied"));

/** Two columns of three facts each. */
const facts: readonly (readonly Fact[])[] = [
  [
    {
      text: "Departments",
      style: count,
      formula: 'SUMPRODUCT(--(Departments[Code]<>""))',
      value: ({ book }) => book.departments.filter(({ code }) => code !== undefined).length,
    },
    {
      text: "Plans received",
      style: count,
      formula: 'SUMPRODUCT((Submissions[File]<>"")*(Submissions[Department]<>""))',
      value: ({ book }) =>
        book.submissions.filter(({ file, department }) => file !== undefined && department !== undefined).length,
    },
    {
      text: "Errors open",
      style: count,
      formula: "SUM(Submissions[Errors])",
      value: ({ book }) => sum(book.submissions.map(({ errors }) => errors)),
    },
  ],
  [
    { text: "Planned", style: money, formula: "SUM(Money[Total])", value: planTotal },
    {
      text: "Tied to an outcome",
      style: money,
      formula: 'SUM(Money[Total])-SUMIF(Money[Pillar],"Not tied",Money[Total])',
      value: tied,
    },
    {
      text: "Tied share",
      style: "Coalition Computed Share",
      formula: 'IF(SUM(Money[Total])=0,"",1-SUMIF(Money[Pillar],"Not tied",Money[Total])/SUM(Money[Total]))',
      value: (context) => (planTotal(context) === 0 ? "" : tied(context) / planTotal(context)),
    },
  ],
];

/** The Portfolio page for a round: it lists as many departments and outcomes as the round has, up to the page's limit. */
export function portfolioPage(round: Pick<Round, "departments" | "outcomes">): PortfolioPage {
  const rows = pageRows(round);
  const blocks = [pillarBlock(rows), fundBlock(rows), departmentBlock(rows), outcomeBlock(rows)];
  const row = (index: number) => `=${sheet}!$C$${index + 1}:$G$${index + 1}`;
  const quarterLabels = row(rows.pillars - 1);
  const departments = (column: string) =>
    `=${sheet}!$${column}$${rows.departments + 1}:$${column}$${rows.departments + rows.shown.departments}`;
  const area = (side: "left" | "right", at: number) =>
    side === "left"
      ? `A${rows.charts + at * 17 + 1}:E${rows.charts + at * 17 + 16}`
      : `F${rows.charts + at * 17 + 1}:L${rows.charts + at * 17 + 16}`;
  const pillars = Object.entries(pillarColors);
  const soft = "#FBD9C6";
  return {
    rowHeights: Object.fromEntries(
      [rows.pillars, rows.fund, rows.departments, rows.outcomes].map((first) => [first - 1, headerHeight]),
    ),
    labels: [
      ...facts.flatMap((column, index) =>
        column.map(({ text }, at) => label(rows.facts + at, index === 0 ? 0 : 5, text)),
      ),
      ...blocks.flatMap(({ labels }) => labels),
    ],
    cells: [
      ...facts.flatMap((column, index) =>
        column.map((fact, at) =>
          cell(rows.facts + at, index === 0 ? 2 : 7, fact.text, fact.style, fact.formula, (context) =>
            fact.value(context),
          ),
        ),
      ),
      ...blocks.flatMap(({ cells }) => cells),
    ],
    attention: [
      {
        sheet,
        range: `K${rows.pillars + 1}:K${rows.pillars + 3}`,
        formula: `=OR($K${rows.pillars + 1}="too little",$K${rows.pillars + 1}="too much")`,
        fill: soft,
        bold: true,
      },
      {
        sheet,
        range: `C${rows.fund + 3}:H${rows.fund + 3}`,
        formula: `=C${rows.fund + 3}<0`,
        fill: soft,
        bold: true,
      },
      {
        sheet,
        range: `C${rows.fund + 4}:G${rows.fund + 4}`,
        formula: `=C${rows.fund + 4}>C${rows.fund + 5}`,
        fill: soft,
        bold: true,
      },
      {
        sheet,
        range: `J${rows.departments + 1}:J${rows.departments + rows.shown.departments}`,
        formula: `=AND(ISNUMBER($J${rows.departments + 1}),$J${rows.departments + 1}<-0.5)`,
        fill: soft,
        bold: true,
      },
    ],
    charts: [
      {
        sheet,
        name: "Money by quarter and pillar",
        kind: "stackedColumns",
        title: "Money by quarter and pillar",
        altText:
          "Stacked columns, one for each quarter: money tied to Representation, Fairness and Opportunity, and money that is not tied.",
        area: area("left", 0),
        categories: quarterLabels,
        series: [
          ...pillars.map(([name, color], index) => ({
            name,
            values: row(rows.pillars + index),
            color,
            mark: "column" as const,
          })),
          { name: "Not tied", values: row(rows.pillars + 3), color: chartColors.soft, mark: "column" },
        ],
        valueTitle: "Money of the round's currency",
        valueFormat: "#,##0",
      },
      {
        sheet,
        name: "Asks against the fund",
        kind: "columns",
        title: "Pilot asks against the fund",
        altText:
          "A column for each quarter shows what pilots ask for; a dashed line shows what the fund has available in that quarter.",
        area: area("right", 0),
        categories: quarterLabels,
        series: [
          { name: "Asked", values: row(rows.fund), color: pillarColors.Representation, mark: "column" },
          { name: "Available", values: row(rows.fund + 1), color: chartColors.target, mark: "target" },
        ],
        valueTitle: "Money of the round's currency",
        valueFormat: "#,##0",
      },
      {
        sheet,
        name: "Departments by pillar",
        kind: "stackedBars",
        title: "Money of each department by pillar",
        altText:
          "Stacked bars, one for each department: money tied to Representation, Fairness and Opportunity, and money that is not tied.",
        area: area("left", 1),
        categories: departments("A"),
        series: [
          ...pillars.map(([name, color], index) => ({
            name,
            values: departments(columnLetters(2 + index)),
            color,
            mark: "column" as const,
          })),
          { name: "Not tied", values: departments("F"), color: chartColors.soft, mark: "column" },
        ],
        valueTitle: "Money of the round's currency",
        valueFormat: "#,##0",
      },
      {
        sheet,
        name: "Sunsets against slots",
        kind: "columns",
        title: "Sunsets by quarter against forum slots",
        altText:
          "A column for each quarter shows how many pilots reach their sunset; a dashed line shows how many the forums of that quarter can decide on.",
        area: area("right", 1),
        categories: quarterLabels,
        series: [
          { name: "Sunsets", values: row(rows.fund + 3), color: pillarColors.Opportunity, mark: "column" },
          { name: "Forum slots", values: row(rows.fund + 4), color: chartColors.target, mark: "target" },
        ],
        valueTitle: "Pilots",
        valueFormat: "0",
      },
    ],
  };
}

/** In points: two lines of a header. */
const headerHeight = 32;

/** Column widths of Portfolio, in characters. */
export const portfolioWidths: readonly number[] = [16, 44, 15, 15, 15, 15, 15, 15, 14, 14, 12, 14];
