import { Pillar } from "../../../domain/outcome";
import { chartColors, pillarColors } from "../../../workbook/chart-colors";
import type { ChartSpec } from "../../template";
import { gapRows } from "./gap-chart";
import { rows, sheet } from "./page";

const quarters = (row: number) => `=${sheet}!$B$${row + 1}:$F$${row + 1}`;
const periods = (column: string) => `=${sheet}!$${column}$${gapRows.first}:$${column}$${gapRows.last}`;

/** Money and gap as pictures. */
export const summaryCharts: readonly ChartSpec[] = [
  {
    sheet,
    name: "Money by quarter and pillar",
    kind: "stackedColumns",
    title: "Money by quarter and pillar",
    altText:
      "A stacked column for each quarter: money tied to outcomes of Representation, Fairness and Opportunity, and on top the money of lines that are tied to none.",
    area: "J4:P18",
    categories: quarters(rows.pillarHeading + 1),
    series: [
      ...Pillar.options.map((pillar, index) => ({
        name: pillar,
        values: quarters(rows.pillars + index),
        color: pillarColors[pillar],
        mark: "column" as const,
      })),
      {
        name: "Not tied",
        values: quarters(rows.pillars + Pillar.options.length),
        color: chartColors.soft,
        mark: "column",
      },
    ],
    valueTitle: "Money of the round's currency",
    valueFormat: "#,##0",
  },
  {
    sheet,
    name: "Measured gap against target",
    kind: "columns",
    title: "Measured gap against target",
    altText:
      "A column for each quarter in which the chosen commitment was measured, from a year before the plan on; a dashed line shows the target of each of the five quarters.",
    area: "J20:P33",
    categories: periods("A"),
    series: [
      { name: "Measured", values: periods("F"), color: pillarColors.Representation, mark: "column" },
      { name: "Target", values: periods("G"), color: chartColors.target, mark: "target" },
    ],
    valueTitle: "In its unit; shares in %",
    valueFormat: "General",
  },
];
