import type { ComputedCellSpec, LabelSpec } from "../../template";
import type { BookContext } from "../book-context";
import { cell, five, label, sum, type PageRows } from "./page";

interface Line {
  readonly text: string;
  readonly style: string;
  formula(quarter: number, column: string): string;
  value(context: BookContext, quarter: number): number;
}

const money = "Coalition Computed Money";
const count = "Coalition Computed Count";

const asked = ({ book }: BookContext, quarter: number) => sum(book.asks.map((row) => row.asks[quarter]));
const available = ({ round }: BookContext, quarter: number) => round.fund?.tranches[quarter] ?? 0;
const within = ({ quarterDates }: BookContext, quarter: number, date: string | undefined) => {
  const { start = "", end = "" } = quarterDates[quarter] ?? {};
  return date !== undefined && date >= start && date <= end;
};
const between = (table: string, column: string, quarter: number) =>
  `${table}[${column}],">="&INDEX(QuarterStarts,${quarter + 1}),${table}[${column}],"<="&INDEX(QuarterEnds,${quarter + 1})`;

/** Labels and computed cells of the block of pilot asks against the fund, and of sunsets against the forums' slots. */
export function fundBlock(rows: PageRows): { labels: LabelSpec[]; cells: ComputedCellSpec<BookContext>[] } {
  const lines: readonly Line[] = [
    {
      text: "Pilots ask for",
      style: money,
      formula: (quarter) => `SUM(Asks[Ask Q${quarter + 1}])`,
      value: asked,
    },
    {
      text: "The fund has",
      style: money,
      formula: (quarter) => `INDEX(FundAvailable,${quarter + 1})`,
      value: available,
    },
    {
      text: "Left",
      style: "Coalition Total Money",
      formula: (_quarter, column) => `${column}${rows.fund + 2}-${column}${rows.fund + 1}`,
      value: (context, quarter) => available(context, quarter) - asked(context, quarter),
    },
    {
      text: "Sunsets",
      style: count,
      formula: (quarter) => `COUNTIFS(${between("Asks", "Sunset", quarter)})`,
      value: (context, quarter) => context.book.asks.filter(({ sunset }) => within(context, quarter, sunset)).length,
    },
    {
      text: "Forum slots",
      style: count,
      formula: (quarter) => `SUMIFS(Forums[Slots],${between("Forums", "Date", quarter)})`,
      value: (context, quarter) =>
        sum(context.book.forums.filter(({ date }) => within(context, quarter, date)).map(({ slots }) => slots)),
    },
  ];
  const columns = ["C", "D", "E", "F", "G"] as const;
  const cells = lines.flatMap((line, index) => {
    const row = rows.fund + index;
    return [
      ...five.map((quarter) =>
        cell(
          row,
          quarter + 2,
          `${line.text} Q${quarter + 1}`,
          line.style,
          line.formula(quarter, columns[quarter]),
          (context) => line.value(context, quarter),
        ),
      ),
      cell(row, 7, `${line.text} total`, line.style, `SUM(C${row + 1}:G${row + 1})`, (context) =>
        five.reduce<number>((all, quarter) => all + line.value(context, quarter), 0),
      ),
    ];
  });
  const quarters = five.map((quarter) =>
    cell(
      rows.fund - 1,
      quarter + 2,
      `Quarter ${quarter + 1} of the fund`,
      "Coalition Header Right",
      `INDEX(PlanQuarters,${quarter + 1})`,
      (context) => context.quarters[quarter] ?? "",
    ),
  );
  return {
    labels: [
      label(
        rows.fundHeading,
        0,
        "Pilots: asks against the fund, sunsets against the forums' slots",
        "Coalition Heading",
      ),
      label(rows.fund - 1, 0, "By quarter", "Coalition Header"),
      label(rows.fund - 1, 1, "", "Coalition Header"),
      label(rows.fund - 1, 7, "Total", "Coalition Header Right"),
      ...lines.map((line, index) =>
        label(rows.fund + index, 0, line.text, line.text === "Left" ? "Coalition Total" : undefined),
      ),
      label(rows.fund + 2, 1, "", "Coalition Total"),
    ],
    cells: [...quarters, ...cells],
  };
}
