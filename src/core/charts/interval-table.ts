import { escapeMarkup } from "./escape-markup";
import type { IntervalPlotOptions, IntervalRow } from "./interval-plot";
import { numberText } from "./number-text";

/**
 * The numbers of an interval plot as an HTML table behind a fold. A suppressed group has its note and no number, as in the drawing.
 *
 * @param options as the plot was drawn with
 */
export function intervalTable(
  rows: readonly IntervalRow[],
  { title, valueFormat, reference }: Pick<IntervalPlotOptions, "title" | "valueFormat" | "reference">,
): string {
  const cell = (value: number | null) =>
    value === null || !Number.isFinite(value)
      ? '<td class="number" aria-label="no value">–</td>'
      : `<td class="number">${escapeMarkup(numberText(value, valueFormat))}</td>`;
  const line = ({ label, estimate, low, high, note = "" }: IntervalRow) =>
    `<tr><th scope="row">${escapeMarkup(label)}</th>${[estimate, low, high].map(cell).join("")}<td>${escapeMarkup(note)}</td></tr>`;
  const held = reference === undefined ? [] : [{ ...reference, estimate: reference.value, low: null, high: null }];
  const heads = ["Estimate", "From", "To", "Note"].map((name) => `<th scope="col">${name}</th>`);
  return [
    '<details class="chart-table"><summary>The numbers of this chart</summary>',
    `<table><caption>${escapeMarkup(title)}</caption>`,
    `<thead><tr><td></td>${heads.join("")}</tr></thead>`,
    `<tbody>${[...rows, ...held].map(line).join("")}</tbody></table></details>`,
  ].join("\n");
}
