import type { ChartBlueprint } from "../workbook/chart";
import type { ChartData } from "./chart-data";
import { escapeMarkup } from "./escape-markup";
import { numberText } from "./number-text";

/**
 * The numbers of a chart as an HTML table behind a fold, for people who can't see the drawing or want the numbers.
 *
 * A gap is a dash with words behind it, because an empty cell reads like a mistake.
 */
export function chartTable(chart: ChartBlueprint, data: ChartData): string {
  const heads = ["", ...chart.series.map(({ name }) => name)].map((name, index) =>
    index === 0 ? "<td></td>" : `<th scope="col">${escapeMarkup(name)}</th>`,
  );
  const rows = data.categories.map((category, row) => {
    const cells = chart.series.map((_, series) => {
      const value = data.series[series]?.[row] ?? null;
      return value === null
        ? '<td class="number" aria-label="no value">–</td>'
        : `<td class="number">${escapeMarkup(numberText(value, chart.valueFormat))}</td>`;
    });
    return `<tr><th scope="row">${escapeMarkup(category || "without a label")}</th>${cells.join("")}</tr>`;
  });
  const caption = [chart.title || chart.name, chart.valueTitle].filter((text) => text !== "").join(", ");
  return [
    '<details class="chart-table"><summary>The numbers of this chart</summary>',
    `<table><caption>${escapeMarkup(caption)}</caption>`,
    `<thead><tr>${heads.join("")}</tr></thead>`,
    `<tbody>${rows.join("")}</tbody></table></details>`,
  ].join("\n");
}
