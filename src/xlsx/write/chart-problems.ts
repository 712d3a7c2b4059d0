import type { Blueprint, SheetBlueprint } from "../../core/workbook/blueprint";
import type { ChartBlueprint } from "../../core/workbook/chart";
import { parseArea } from "../../core/workbook/address";
import { chartReference } from "./chart-reference";

/** Excel's own limits: a text in a chart's formulas, and how many series a chart holds. */
const excel = { text: 255, series: 255 } as const;

/** What keeps a sheet's charts from being written, each completing "sheet "X", ...": Excel drops such a chart, or draws it empty. */
export function* chartProblems(sheet: SheetBlueprint, blueprint: Blueprint): Generator<string> {
  for (const chart of sheet.charts) {
    const where = `chart "${chart.name}"`;
    for (const problem of problemsOf(chart, blueprint)) yield `${where}: ${problem}`;
  }
}

function* problemsOf(chart: ChartBlueprint, { sheets }: Blueprint): Generator<string> {
  const area = parseArea(chart.area);
  if (area.rows < 2 || area.columns < 2) yield `it covers ${chart.area}, too small to be seen`;
  if (chart.series.length === 0) yield "it has no series, so there is nothing to draw";
  if (chart.series.length > excel.series) yield `it has ${chart.series.length} series, Excel draws ${excel.series}`;
  for (const text of [chart.name, chart.title, chart.valueTitle, ...chart.series.map(({ name }) => name)])
    if (text.length > excel.text)
      yield `the text "${text.slice(0, 30)}…" has ${text.length} characters, Excel allows ${excel.text}`;
  if (chart.name.trim() === "") yield "it has no name";

  const cells = (what: string, reference: string) => {
    const found = chartReference(reference);
    if (!found) return `${what} needs an absolute range with its sheet, like =Summary!$B$2:$F$2, got "${reference}"`;
    // Excel finds sheets without regard to case; other programs don't.
    if (!sheets.some(({ name }) => name === found.sheet))
      return `${what} stands on a sheet "${found.sheet}" that the workbook doesn't have`;
    if (found.area.rows > 1 && found.area.columns > 1)
      return `${what} needs one row or one column, got ${reference.slice(1)}`;
    return found.area.rows * found.area.columns;
  };
  const categories = cells("the range of its categories", chart.categories);
  if (typeof categories === "string") yield categories;
  for (const series of chart.series) {
    const values = cells(`the range of "${series.name}"`, series.values);
    if (typeof values === "string") yield values;
    else if (typeof categories === "number" && values !== categories)
      yield `"${series.name}" has ${values} cells for ${categories} categories`;
    if (!/^#[0-9a-f]{6}$/i.test(series.color))
      yield `"${series.name}" needs a colour like #0072B2, got "${series.color}"`;
    // Excel draws lines over lying bars from left to right, along other axes than the bars'.
    if (series.mark !== "column" && /bars/i.test(chart.kind))
      yield `"${series.name}" is a line, and lines can't share the axes of lying bars`;
  }
}
