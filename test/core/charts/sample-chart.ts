import type { ChartBlueprint, ChartSeriesBlueprint, SeriesMark } from "../../../src/core/workbook/chart";

/** A series of a chart; say only what the test is about. */
export function series(name: string, color = "#0072B2", mark: SeriesMark = "column"): ChartSeriesBlueprint {
  return { name, values: `=Summary!$B$2:$F$2`, color, mark };
}

/** A chart as a template would have it; say only what the test is about. */
export function chart(parts: Partial<ChartBlueprint> = {}): ChartBlueprint {
  return {
    name: "Money by pillar",
    kind: "columns",
    title: "Money by quarter",
    altText: "Money planned in each quarter.",
    area: "A10:H24",
    categories: "=Summary!$B$1:$F$1",
    series: [series("Plan")],
    valueTitle: "EUR",
    valueFormat: "#,##0",
    ...parts,
  };
}

/** The three pillars in their colours. */
export const pillars = [
  series("Representation", "#0072B2"),
  series("Fairness", "#B35C00"),
  series("Opportunity", "#00795C"),
];
