import type { ChartSpec, ComputedCellSpec, LabelSpec, NamedCellSpec } from "../template";
import { chartColors, pillarColors } from "../../workbook/chart-colors";
import { placeOn } from "../pieces/place";
import type { FundContext } from "./fund-context";

const sheet = "Fund";
const { label, cell } = placeOn<FundContext>(sheet);

/** Zero-based rows of the sheet; the ledger's header is the last. */
export const fundRows = { named: 3, guide: 10, ledger: 20 } as const;

const named: readonly Omit<NamedCellSpec, "sheet" | "row" | "column">[] = [
  {
    name: "FundSize",
    key: "fund.size",
    label: "Fund size",
    kind: "money",
    fixed: false,
    note: "All money of the fund for the five quarters, reserve included, in the round's currency.",
  },
  {
    name: "Reserve",
    key: "fund.reserve",
    label: "Reserve",
    kind: "money",
    fixed: false,
    note: "Money kept back from the tranches.",
  },
  {
    name: "PilotCap",
    key: "fund.pilotCap",
    label: "Most for one pilot",
    kind: "money",
    fixed: false,
    note: "No pilot gets more than this.",
  },
  {
    name: "FirstQuarter",
    key: "fund.firstQuarter",
    label: "First quarter",
    kind: "quarter",
    fixed: true,
    note: "Q1 of this round; the other four follow.",
  },
  {
    name: "Currency",
    key: "fund.currency",
    label: "Currency",
    kind: "text",
    fixed: true,
    note: "All amounts of the fund are in it.",
  },
];

/** The fund's named cells, one a row; label in column A, value in B. */
export const fundNamedCells: readonly NamedCellSpec[] = named.map((spec, index) => ({
  ...spec,
  sheet,
  row: fundRows.named + index,
  column: 1,
}));

const sum = (values: readonly (number | undefined)[]) => values.reduce<number>((all, value) => all + (value ?? 0), 0);
const available = ({ fund }: FundContext) => sum(fund.tranches.map((row) => row.available));
const asked = ({ fund }: FundContext) => sum(fund.applications.flatMap(({ asks }) => asks));
const awarded = ({ fund }: FundContext) => sum(fund.awards.flatMap(({ awards }) => awards));
const spent = ({ fund }: FundContext) => sum(fund.spend.map(({ amount }) => amount));
const askRange = "Applications[[Ask Q1]:[Ask Q5]]";
const awardRange = "Awards[[Award Q1]:[Award Q5]]";
const money = "Coalition Computed Money";

interface Fact {
  readonly text: string;
  readonly formula: string;
  readonly style: string;
  value(context: FundContext): number | string;
}

const facts: readonly Fact[] = [
  {
    text: "Asked for",
    formula: `SUM(${askRange})`,
    style: money,
    value: asked,
  },
  {
    text: "Tranches against asks",
    formula: `SUM(Tranches[Available])-SUM(${askRange})`,
    style: money,
    value: (context) => available(context) - asked(context),
  },
  { text: "Awarded", formula: `SUM(${awardRange})`, style: money, value: awarded },
  {
    text: "Left to award",
    formula: `SUM(Tranches[Available])-SUM(${awardRange})`,
    style: money,
    value: (context) => available(context) - awarded(context),
  },
  { text: "Spent", formula: "SUM(Spend[Amount])", style: money, value: spent },
  {
    text: "Tranches and reserve",
    formula:
      'IF(ABS(SUM(Tranches[Available])+SUM(Reserve)-SUM(FundSize))<0.5,"make the fund\'s size","don\'t make the fund\'s size")',
    style: "Coalition Computed",
    value: (context) =>
      Math.abs(available(context) + (context.fund.fund.reserve ?? 0) - (context.fund.fund.size ?? 0)) < 0.5
        ? "make the fund's size"
        : "don't make the fund's size",
  },
];

/** What has happened to the fund as a whole. */
export const fundCells: readonly ComputedCellSpec<FundContext>[] = facts.map((fact, index) =>
  cell(fundRows.named + index, 4, fact.text, fact.style, fact.formula, (context) => fact.value(context)),
);

const guide = [
  "1  Fund: size, reserve and cap come from the round; Tranches says when how much becomes available.",
  "2  Applications: a review fills them from the plans. A warm sunset or ask wants a second look.",
  "3  Scores: each reviewer gives 1 to 5 on every criterion. Nobody scores their own department.",
  "4  Awards: money by quarter, its conditions, and the decision it rests on.",
  "5  Spend and Checkpoints: what the money bought, and what the readings say.",
  "6  Sunsets shows what ends when. Every sunset is decided in a forum, and Decisions keeps the record.",
];

/** Everything on Fund that is fixed text. */
export const fundLabels: readonly LabelSpec[] = [
  ...fundNamedCells.map((spec) => label(spec.row, 0, spec.label)),
  ...facts.map((fact, index) => label(fundRows.named + index, 3, fact.text)),
  label(fundRows.guide, 0, "How to work with this", "Coalition Heading"),
  ...guide.map((text, index) => label(fundRows.guide + 1 + index, 0, text, "Coalition Text")),
  label(fundRows.ledger - 1, 0, "Ledger by quarter", "Coalition Heading"),
];

const ledgerRange = (column: string) => `=${sheet}!$${column}$${fundRows.ledger + 2}:$${column}$${fundRows.ledger + 6}`;

/** The ledger as a picture: what is asked and awarded against what is available. */
export const fundCharts: readonly ChartSpec[] = [
  {
    sheet,
    name: "Fund by quarter",
    kind: "columns",
    title: "Asked and awarded against what is available",
    altText:
      "Columns for each quarter: money asked for, awarded and spent. A dashed line shows what is available; columns above it can't be paid from that quarter's tranche.",
    area: `A${fundRows.ledger + 9}:F${fundRows.ledger + 26}`,
    categories: ledgerRange("A"),
    series: [
      { name: "Asked", values: ledgerRange("C"), color: chartColors.soft, mark: "column" },
      { name: "Awarded", values: ledgerRange("D"), color: pillarColors.Representation, mark: "column" },
      { name: "Spent", values: ledgerRange("E"), color: chartColors.strong, mark: "column" },
      { name: "Available", values: ledgerRange("B"), color: chartColors.target, mark: "target" },
    ],
    valueTitle: "Money of the round's currency",
    valueFormat: "#,##0",
  },
];
