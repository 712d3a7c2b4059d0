import { Pillar } from "../../../domain/outcome";
import { columnLetters } from "../../../workbook/address";
import type { ComputedCellSpec } from "../../template";
import type { PlanContext } from "../plan-context";
import { cell, five, rows } from "./page";
import { allIn, lineSum, sumFive, tiedIn } from "./sums";

function pillarRow(
  row: number,
  name: string,
  style: string,
  formula: (column: string, quarter: number) => string,
  value: (context: PlanContext, quarter: number) => number,
): ComputedCellSpec<PlanContext>[] {
  const at = row + 1;
  const total = (context: PlanContext) => sumFive((quarter) => value(context, quarter));
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
    cell(row, 6, `${name} total`, style, `SUM(B${at}:F${at})`, total),
    cell(row, 7, `${name} share`, style.replace("Money", "Share"), `IF(G16=0,"",G${at}/G16)`, (context) => {
      const all = sumFive((quarter) => allIn(context, quarter));
      return all === 0 ? "" : total(context) / all;
    }),
  ];
}

/** Money by pillar and quarter. */
export const pillarCells: readonly ComputedCellSpec<PlanContext>[] = [
  ...five.map((quarter) =>
    cell(
      rows.pillarHeading + 1,
      quarter + 1,
      `Quarter ${quarter + 1}`,
      "Coalition Header Right",
      `INDEX(PlanQuarters,${quarter + 1})`,
      ({ quarters }) => quarters[quarter] ?? "",
    ),
  ),
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
    rows.pillars + 3,
    "Not tied",
    "Coalition Computed Money",
    (column) => `${column}16-${column}12-${column}13-${column}14`,
    (context, quarter) => allIn(context, quarter) - tiedIn(context, quarter),
  ),
  ...pillarRow(
    rows.pillars + 4,
    "All lines",
    "Coalition Total Money",
    (_column, quarter) => lineSum("1", quarter),
    allIn,
  ),
];
