import { Pillar } from "../../../domain/outcome";
import { columnLetters } from "../../../workbook/address";
import type { ComputedCellSpec, LabelSpec } from "../../template";
import type { BookContext } from "../book-context";
import { cell, five, label, planned, same, sum, type PageRows } from "./page";

const money = "Coalition Computed Money";
const total = "Coalition Total Money";
const share = "Coalition Computed Share";

/** Limits of a pillar's share where the book says nothing, as criteria.md has them. */
const limits = { minimum: 0.15, maximum: 0.6 } as const;

const limitFormula = (name: keyof typeof limits) =>
  `IFERROR(1*INDEX(Criteria[Threshold],MATCH("pillar-balance.${name}",Criteria[Criterion],0)),${limits[name]})`;

function limitOf({ book }: BookContext, name: keyof typeof limits): number {
  const row = book.criteria.find(({ criterion }) => same(criterion, `pillar-balance.${name}`));
  if (!row) return limits[name];
  const value = Number(row.threshold ?? 0);
  return Number.isNaN(value) ? limits[name] : value;
}

/** Money of a pillar by how much it is aimed: marker 2 in full, marker 1 by half. */
function weighted(context: BookContext, pillar?: string): number {
  const of = (marker: number) =>
    planned(context, (row) => row.marker === marker && (pillar === undefined || same(row.pillar, pillar)));
  return of(2) + of(1) / 2;
}

const weightedFormula = (pillar?: string) => {
  const of = (marker: number) =>
    pillar === undefined
      ? `SUMIFS(Money[Total],Money[Marker],${marker})`
      : `SUMIFS(Money[Total],Money[Pillar],"${pillar}",Money[Marker],${marker})`;
  return `(${of(2)}+${of(1)}/2)`;
};

/** Labels and computed cells of the block of money by pillar and quarter, with what was spent of it. */
export function pillarBlock(rows: PageRows): { labels: LabelSpec[]; cells: ComputedCellSpec<BookContext>[] } {
  const names = [...Pillar.options, "Not tied"] as const;
  const allRow = rows.pillars + names.length;
  const at = allRow + 1;
  const spentIn = ({ book }: BookContext, quarter: number) => sum(book.money.map((row) => row.spent[quarter]));
  const allIn = (context: BookContext, quarter?: number) => planned(context, () => true, quarter);
  const cells: ComputedCellSpec<BookContext>[] = [
    ...five.map((quarter) =>
      cell(
        rows.pillars - 1,
        quarter + 2,
        `Quarter ${quarter + 1}`,
        "Coalition Header Right",
        `INDEX(PlanQuarters,${quarter + 1})`,
        ({ quarters }) => quarters[quarter] ?? "",
      ),
    ),
    ...names.flatMap((name, index) => {
      const row = rows.pillars + index;
      return [
        ...five.map((quarter) =>
          cell(
            row,
            quarter + 2,
            `${name} Q${quarter + 1}`,
            money,
            `SUMIF(Money[Pillar],"${name}",Money[Q${quarter + 1}])`,
            (context) => planned(context, (line) => same(line.pillar, name), quarter),
          ),
        ),
        cell(row, 7, `${name} total`, money, `SUM(C${row + 1}:G${row + 1})`, (context) =>
          planned(context, (line) => same(line.pillar, name)),
        ),
        cell(row, 8, `${name} share`, share, `IF(H${at}=0,"",H${row + 1}/H${at})`, (context) => {
          const all = allIn(context);
          return all === 0 ? "" : planned(context, (line) => same(line.pillar, name)) / all;
        }),
      ];
    }),
    ...Pillar.options.flatMap((name, index) => {
      const row = rows.pillars + index;
      const own = (context: BookContext) => {
        const all = weighted(context);
        return all === 0 ? "" : weighted(context, name) / all;
      };
      return [
        cell(
          row,
          9,
          `${name} weighted share`,
          share,
          `IF(${weightedFormula()}=0,"",${weightedFormula(name)}/${weightedFormula()})`,
          own,
        ),
        cell(
          row,
          10,
          `${name} balance`,
          "Coalition Computed",
          `IF(J${row + 1}<>"",IF(J${row + 1}<${limitFormula("minimum")},"too little",IF(J${row + 1}>${limitFormula("maximum")},"too much","in balance")),"")`,
          (context) => {
            const value = own(context);
            if (value === "") return "";
            if (value < limitOf(context, "minimum")) return "too little";
            return value > limitOf(context, "maximum") ? "too much" : "in balance";
          },
        ),
      ];
    }),
    ...five.map((quarter) =>
      cell(allRow, quarter + 2, `All money Q${quarter + 1}`, total, `SUM(Money[Q${quarter + 1}])`, (context) =>
        allIn(context, quarter),
      ),
    ),
    cell(allRow, 7, "All money", total, `SUM(C${at}:G${at})`, (context) => allIn(context)),
    ...five.map((quarter) =>
      cell(allRow + 1, quarter + 2, `Spent Q${quarter + 1}`, money, `SUM(Money[Spent Q${quarter + 1}])`, (context) =>
        spentIn(context, quarter),
      ),
    ),
    cell(allRow + 1, 7, "Spent", money, `SUM(C${at + 1}:G${at + 1})`, (context) =>
      five.reduce<number>((all, quarter) => all + spentIn(context, quarter), 0),
    ),
    ...[...five, 5].map((quarter) => {
      const column = columnLetters(quarter + 2);
      return cell(
        allRow + 2,
        quarter + 2,
        quarter === 5 ? "Spent share" : `Spent share Q${quarter + 1}`,
        share,
        `IF(${column}${at}=0,"",${column}${at + 1}/${column}${at})`,
        (context) => {
          const all = quarter === 5 ? allIn(context) : allIn(context, quarter);
          const spent =
            quarter === 5
              ? five.reduce<number>((sumOfAll, index) => sumOfAll + spentIn(context, index), 0)
              : spentIn(context, quarter);
          return all === 0 ? "" : spent / all;
        },
      );
    }),
  ];
  const labels = [
    label(rows.pillarHeading, 0, "Money by pillar and quarter, and what was spent", "Coalition Heading"),
    label(rows.pillars - 1, 0, "Pillar", "Coalition Header"),
    label(rows.pillars - 1, 1, "", "Coalition Header"),
    ...["Total", "Share", "Weighted share"].map((text, index) =>
      label(rows.pillars - 1, 7 + index, text, "Coalition Header Right"),
    ),
    label(rows.pillars - 1, 10, "Balance", "Coalition Header"),
    label(rows.pillars - 1, 11, "", "Coalition Header"),
    ...names.map((name, index) => label(rows.pillars + index, 0, name)),
    label(allRow, 0, "All money", "Coalition Total"),
    label(allRow, 1, "", "Coalition Total"),
    label(allRow + 1, 0, "Spent"),
    label(allRow + 2, 0, "Spent of what was planned"),
  ];
  return { labels, cells };
}
