import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type Axe from "axe-core";
import type { Frame, Locator, Page } from "playwright-core";
import { goToCell, showSheet, typeInto, until } from "./support/sheet";
import { keepPicture } from "./support/looks";
import { useWorkbench } from "./support/use-workbench";
import { sheetStarted } from "./support/workbench";

jest.setTimeout(180_000);

const axe = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

const tests = useWorkbench();

/** Adds a sheet with money by quarter and pillar and a chart of it below, through the pane's office.js. */
async function addCharts(pane: Frame): Promise<void> {
  await pane.waitForFunction(() => typeof Excel !== "undefined" && typeof Excel.run === "function");
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Money");
      sheet.getRange("A1:F4").values = [
        ["Pillar", "FY27-Q1", "FY27-Q2", "FY27-Q3", "FY27-Q4", "FY28-Q1"],
        ["Representation", 1000, 2000, 3000, 2000, 1000],
        ["Fairness", 500, 500, 750, 750, 1000],
        ["Ceiling", 4000, 4000, 4000, 4000, 4000],
      ];
      sheet.freezePanes.freezeRows(1);
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("B2:F2"), "Rows");
      chart.name = "Money by pillar";
      chart.title.text = "Money by quarter and pillar";
      chart.axes.valueAxis.title.visible = true;
      chart.axes.valueAxis.title.text = "EUR";
      chart.axes.valueAxis.numberFormat = "#,##0";
      for (const [at, name, color] of [
        [0, "Representation", "#0072B2"],
        [1, "Fairness", "#E69F00"],
        [2, "Ceiling", "#D55E00"],
      ] as const) {
        const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
        series.name = name;
        series.setValues(sheet.getRangeByIndexes(at + 1, 1, 1, 5));
        series.setXAxisValues(sheet.getRange("B1:F1"));
        if (at < 2) series.format.fill.setSolidColor(color);
        else {
          series.chartType = "Line";
          series.format.line.color = color;
          series.format.line.lineStyle = "Dash";
        }
      }
      chart.setPosition("B6", "F22");
      await context.sync();
    }),
  );
}

/** Waits until the picture covers just these cells. @throws Error that says how far off it stays */
async function standsOver(page: Page, chart: Locator, first: string, last: string): Promise<void> {
  const off = async () => {
    const box = await chart.boundingBox();
    const cells = await page.evaluate(
      (corners) => {
        const sheet = window.coalitionWorkbench?.grid.api.getActiveWorkbook()?.getActiveSheet();
        const [start, end] = corners.map((address) => sheet?.getRange(address).getCellRect());
        const canvas = [...document.querySelectorAll("#grid canvas")]
          .map((element) => element.getBoundingClientRect())
          .sort((one, other) => other.width * other.height - one.width * one.height)[0];
        const zoom = sheet?.getZoom() ?? NaN;
        if (!start || !end || !canvas) throw new Error("The sheet is not drawn.");
        return {
          x: canvas.left + start.left * zoom,
          y: canvas.top + start.top * zoom,
          width: (end.right - start.left) * zoom,
          height: (end.bottom - start.top) * zoom,
        };
      },
      [first, last],
    );
    if (!box) throw new Error("The chart is not drawn.");
    return (["x", "y", "width", "height"] as const).map((side) => Math.round(box[side] - cells[side]));
  };
  await until(off, (sides) => sides.every((pixels) => pixels === 0), "chart's distance from its cells");
}

test("a chart is an image with a name that follows its cells, scrolling, sheets and the theme", async () => {
  const workbench = await tests.page();
  const { page, pane, problems, close } = workbench;
  await sheetStarted(page);
  await addCharts(pane);
  await showSheet(page, "Money");
  const chart = page.getByRole("img", { name: "Money by quarter and pillar" });
  await chart.waitFor();
  // What can't be seen is said.
  expect(await chart.locator("desc").textContent()).toBe(
    "Stacked columns: Representation, Fairness. Dashed line: Ceiling.",
  );
  const markup = () => chart.evaluate((svg) => svg.outerHTML);
  for (const text of ["FY27-Q3", "EUR", "4,000"])
    await until(markup, (svg) => svg.includes(text), `chart, awaited with ${text},`);
  await keepPicture(workbench, "page", "charts-light");

  // It stands over B6:F22, at any zoom and after a column got wider.
  await standsOver(page, chart, "B6", "F22");
  const sheet = (work: "zoom in" | "zoom out" | "widen") =>
    page.evaluate((what) => {
      const shown = window.coalitionWorkbench?.grid.api.getActiveWorkbook()?.getActiveSheet();
      if (what === "widen") shown?.setColumnWidth(0, 130);
      else shown?.zoom(what === "zoom in" ? 1.5 : 1);
    }, work);
  await sheet("zoom in");
  await standsOver(page, chart, "B6", "F22");
  await keepPicture(workbench, "page", "charts-zoomed");
  await sheet("zoom out");
  await sheet("widen");
  await standsOver(page, chart, "B6", "F22");

  // A window of another size cuts it off elsewhere, and nothing of it can take the focus.
  await page.setViewportSize({ width: 860, height: 600 });
  await standsOver(page, chart, "B6", "F22");
  const cut = () =>
    page.evaluate(() => {
      const canvas = document.querySelector(".chart-layer")?.parentElement?.getBoundingClientRect();
      const shown = document.querySelector(".chart-layer > div")?.getBoundingClientRect();
      return canvas && shown && shown.right <= canvas.right && shown.bottom <= canvas.bottom;
    });
  await until(cut, (within) => within === true, "answer whether the chart keeps within the sheet");
  await keepPicture(workbench, "page", "charts-small");
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await page.locator(".chart-layer").locator("a, button, input, [tabindex]").count()).toBe(0);
  await page.evaluate(axe);
  expect(
    await page.evaluate(async () => {
      const { axe: runner } = window as unknown as { axe: typeof Axe };
      const { violations } = await runner.run(".chart-layer");
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(" ")}`);
    }),
  ).toEqual([]);

  // Follows its cells.
  const before = await markup();
  await typeInto(page, "D2", "9000");
  await until(markup, (svg) => svg !== before && svg.includes("10,000"), "chart after an edit");
  await keepPicture(workbench, "page", "charts-edited");

  const box = await chart.boundingBox();
  if (!box) throw new Error("The chart is not drawn.");

  // Never in the way: a click in the middle of it selects the cell below, and Tab goes on from there.
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await until(
    () =>
      page.evaluate(() => window.coalitionWorkbench?.grid.api.getActiveWorkbook()?.getActiveRange()?.getRow() ?? -1),
    (row) => row > 5 && row < 22,
    "selected row",
  );

  // Scrolls, under the frozen row.
  await page.mouse.wheel(0, 200);
  await until(
    async () => (await chart.boundingBox())?.y ?? NaN,
    (y) => y < box.y - 50,
    "chart's top after scrolling",
  );
  await keepPicture(workbench, "page", "charts-scrolled");

  // Typing into a cell below it is seen: the editor stands above the chart.
  await goToCell(page, "D14");
  await page.keyboard.type("seen");
  await keepPicture(workbench, "page", "charts-typing");
  await page.keyboard.press("Escape");
  await goToCell(page, "A1");

  // Follows the theme.
  const light = await markup();
  await page.getByRole("button", { name: "Dark" }).click();
  await until(markup, (svg) => svg !== light, "chart in the dark");
  await keepPicture(workbench, "page", "charts-dark");

  // Leaves with its sheet.
  await showSheet(page, "Sheet1");
  await until(
    () => chart.count(),
    (count) => count === 0,
    "number of charts on another sheet",
  );
  await showSheet(page, "Money");
  await chart.waitFor();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Money").delete();
      await context.sync();
    }),
  );
  await until(
    () => chart.count(),
    (count) => count === 0,
    "number of charts without their sheet",
  );
  expect(problems).toEqual([]);
  await close();
});
