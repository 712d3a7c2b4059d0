import { Pillar } from "../../../domain/outcome";
import { columnLetters } from "../../../workbook/address";
import type { ComputedCellSpec, LabelSpec } from "../../template";
import type { PlanContext } from "../plan-context";
import { cell, five, label, rows } from "./page";
import { allIn, lineSum, sumFive, tiedIn } from "./sums";

/** Zero-based row of the money of all lines. */
export const pillarTotalRow = rows.pillars + Pillar.options.length + 1;
const total = pillarTotalRow + 1;

/** The five quarters as headers, in columns B to F. */
export function quarterHeaders(row: number, what: string): ComputedCellSpec<PlanContext>[] {
  return five.map((quarter) =>
    cell(
      row,
      quarter + 1,
      `${what}: quarter ${quarter + 1}`,
      "Coalition Header Right",
      `INDEX(PlanQuarters,${quarter + 1})`,
      ({ quarters }) => quarters[quarter] ?? "",
    ),
  );
}

function pillarRow(
  row: number,
  name: string,
  style: string,
  formula: (column: string, quarter: number) => string,
  value: (context: PlanContext, quarter: number) => number,
): ComputedCellSpec<PlanContext>[] {
  const at = row + 1;
  const sum = (context: PlanContext) => sumFive((quarter) => value(context, quarter));
  return [
    ...five.map((quarter) =>
      cell(
        row,
        quarter + 1,
        `${name} Q${quarter + 1}`,
        style,
        formula(columnLetters(quarter + 1), quarter + 1),
        (context) => value(context, quarter),
      ),
    ),
    cell(row, 6, `${name} total`, style, `SUM(B${at}:F${at})`, sum),
    cell(row, 7, `${name} share`, style.replace("Money", "Share"), `IF(G${total}=0,"",G${at}/G${total})`, (context) => {
      const all = sumFive((quarter) => allIn(context, quarter));
      return all === 0 ? "" : sum(context) / all;
    }),
  ];
}

/** Money by pillar and quarter. */
export const pillarCells: readonly ComputedCellSpec<PlanContext>[] = [
  ...quarterHeaders(rows.pillarHeading + 1, "Money by pillar"),
  ...Pillar.options.flatMap((pillar, index) =>
    pillarRow(
      rows.pillars + index,
      pillar,
      "Coalition Computed Money",
      (_column, quarter) => `SUMIF(Outcomes[Pillar],"${pillar}",Outcomes[Tied Q${quarter}])`,
      (context, quarter) => tiedIn(context, quarter, pillar),
    ),
  ),
  ...pillarRow(
    pillarTotalRow - 1,
    "Not tied",
    "Coalition Computed Money",
    (column) => `${column}${total}-SUM(${column}${rows.pillars + 1}:${column}${total - 2})`,
    (context, quarter) => allIn(context, quarter) - tiedIn(context, quarter),
  ),
  ...pillarRow(
    pillarTotalRow,
    "All lines",
    "Coalition Total Money",
    (_column, quarter) => lineSum("1", quarter),
    allIn,
  ),
];

/** Heading, header and names of the block. */
export const pillarLabels: readonly LabelSpec[] = [
  label(rows.pillarHeading, 0, "Money by pillar and quarter", "Coalition Heading"),
  label(rows.pillarHeading + 1, 0, "Pillar", "Coalition Header"),
  label(rows.pillarHeading + 1, 6, "Total", "Coalition Header Right"),
  label(rows.pillarHeading + 1, 7, "Share", "Coalition Header Right"),
  ...[...Pillar.options, "Not tied"].map((name, index) => label(rows.pillars + index, 0, name)),
  label(pillarTotalRow, 0, "All lines", "Coalition Total"),
];
