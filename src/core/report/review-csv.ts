import type { PortfolioRow } from "../portfolio/portfolio-rows";
import { csvCell } from "./csv";

/** The columns of `portfolio.csv`, in their order: other programs depend on them, so they may only grow at the end. */
export const portfolioCsvColumns = [
  "department",
  "line",
  "description",
  "category",
  "outcome",
  "pillar",
  "marker",
  "pilot",
  "quarter",
  "amount",
  "actual",
] as const satisfies readonly (keyof PortfolioRow)[];

/** First line of `portfolio.csv`, with the mark by which Excel knows UTF-8. */
export const portfolioCsvHead = `\uFEFF${portfolioCsvColumns.join(",")}\r\n`;

/**
 * Rows of `portfolio.csv`, for Power BI, pandas and DuckDB: text in quotes and without power over the program that opens it (see
 * {@link csvCell}), numbers bare, with a point and without grouping, rounded to a hundredth of a cent so that shares don't trail digits.
 */
export function portfolioCsvLines(rows: Iterable<PortfolioRow>): string {
  const lines: string[] = [];
  // Rows of one line follow each other and differ in two or three columns.
  const last: (string | number | undefined)[] = [];
  const cells: string[] = portfolioCsvColumns.map(() => "");
  for (const row of rows) {
    for (let at = 0; at < cells.length; at += 1) {
      const value = row[portfolioCsvColumns[at] ?? "department"];
      if (value === last[at]) continue;
      last[at] = value;
      cells[at] = cell(value);
    }
    lines.push(cells.join(","), "\r\n");
  }
  return lines.join("");
}

function cell(value: string | number | undefined): string {
  if (typeof value === "string") return csvCell(value);
  return value === undefined ? "" : String(Math.round(value * 1e4) / 1e4 + 0);
}
