import { chartPicture } from "../../../src/workbench/grid/chart-picture";
import { startOffice, type StartedOffice } from "../../support/office";

let office: StartedOffice;
const size = { width: 480, height: 300 };

beforeAll(async () => {
  office = await startOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("It's <money>");
    sheet.getRange("A1:D3").formulas = [
      ["", "Q1", "Q2", "Q3"],
      ['Spent & "tied"', 100, "=B2*2", '=""'],
      ["Limit", 500, 500, 500],
    ];
    sheet.getRange("B1:D1").numberFormat = [["General", "General", "General"]];
    const chart = sheet.charts.add("BarStacked", sheet.getRange("B2:D2"), "Rows");
    chart.name = "Money";
    chart.title.text = "<script>Money & more</script>";
    const first = chart.series.getItemAt(0);
    first.name = 'Spent & "tied"';
    first.setXAxisValues(sheet.getRange("B1:D1"));
    first.format.fill.setSolidColor("#0072B2");
    const limit = chart.series.add("Limit");
    limit.setValues(sheet.getRange("B3:D3"));
    limit.setXAxisValues(sheet.getRange("B1:D1"));
    limit.chartType = "Line";
    limit.format.line.lineStyle = "Dash";
    await context.sync();
  });
});

afterAll(() => office.dispose());

function chart() {
  const [found] = office.grid.charts.list(office.grid.sheets.byName("It's <money>") ?? "");
  if (!found) throw new Error("The chart is not recorded.");
  return found;
}

test("says its name, what it shows, and its labels, with every text escaped", () => {
  const svg = chartPicture(office.grid, chart(), size, "light");
  expect(svg).toContain('role="img"');
  expect(svg).toContain("&lt;script&gt;Money &amp; more&lt;/script&gt;");
  expect(svg).not.toContain("<script>");
  expect(svg).toMatch(/<desc[^>]*>Stacked bars: Spent &amp; (&quot;|")tied(&quot;|")\. Dashed line: Limit\.<\/desc>/);
  for (const label of ["Q1", "Q2", "Q3"]) expect(svg).toContain(`>${label}<`);
});

test("is drawn from what the cells hold now", async () => {
  const before = chartPicture(office.grid, chart(), size, "light");
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("It's <money>").getRange("B2").values = [[4000]];
    await context.sync();
  });
  await office.grid.calculation.settle();
  const after = chartPicture(office.grid, chart(), size, "light");
  expect(after).not.toBe(before);
  // 4000 by formula doubled: the axis reaches beyond the 500 of the limit.
  expect(after).toMatch(/>8,?000</);
  expect(before).not.toMatch(/>8,?000</);
});

test("has a drawing of its own for the dark, and for cells too few to hold it", () => {
  const light = chartPicture(office.grid, chart(), size, "light");
  expect(chartPicture(office.grid, chart(), size, "dark")).not.toBe(light);
  expect(chartPicture(office.grid, chart(), { width: 10, height: 5 }, "light")).toContain('viewBox="0 0 160 120"');
});

test("without series, or with its cells' sheet gone, shows that there is nothing", () => {
  const record = chart();
  expect(chartPicture(office.grid, { ...record, series: [] }, size, "light")).toContain("Nothing to show yet.");
  const gone = record.series.map((one) => ({ ...one, values: { ...one.values, sheetId: "gone" } }));
  expect(chartPicture(office.grid, { ...record, series: gone }, size, "light")).toContain("Nothing to show yet.");
});
