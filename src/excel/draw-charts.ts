import type { Blueprint, SheetBlueprint } from "../core/workbook/blueprint";
import type { Progress } from "../core/workbook/spreadsheet-host";
import { chartSteps } from "./chart-steps";
import { sendSteps } from "./send-steps";
import { unlessRefused } from "./unless-refused";

/**
 * Draws the blueprint's charts, all in one request of their own and none where it has none.
 *
 * Apart from the contents because Excel's charts differ most from one version to the next: where one is refused, the workbook is made
 * without charts, which are pictures of numbers that stand in its cells, and that is said. Half a set would look like a whole one, so
 * those that were drawn by then go again.
 */
export async function drawCharts(
  context: Excel.RequestContext,
  { sheets }: Blueprint,
  limit: number,
  progress?: Progress,
): Promise<void> {
  if (sheets.every(({ charts }) => charts.length === 0)) return;
  progress?.onProgress?.("Drawing charts", 0.8);
  const drawn = await unlessRefused("The charts were not drawn", 0.85, progress, () =>
    sendSteps(context, sheets.flatMap(chartSteps), limit, progress),
  );
  if (!drawn) await removeCharts(context, sheets);
}

async function removeCharts(context: Excel.RequestContext, sheets: readonly SheetBlueprint[]): Promise<void> {
  // The builder has just added these sheets, so whatever charts they have are its own.
  const collections = sheets
    .filter(({ charts }) => charts.length > 0)
    .map(({ name }) => context.workbook.worksheets.getItem(name).charts);
  for (const charts of collections) charts.load("items/name");
  await context.sync();
  for (const { items } of collections) for (const chart of items) chart.delete();
  await context.sync();
}
