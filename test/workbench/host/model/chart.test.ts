import { failure } from "../../../support/excel-run";
import { startOffice, type StartedOffice } from "../../../support/office";

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice();
});

afterAll(() => office.dispose());

/** A sheet with labels in row 1 and two rows of numbers, and a chart of the first of them. */
async function withChart(name: string): Promise<void> {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRange("A1:D3").values = [
      ["", "Q1", "Q2", "Q3"],
      ["One", 1, 2, 3],
      ["Two", 10, 20, 30],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:D2"), "Rows");
    chart.name = `${name} chart`;
    chart.series.getItemAt(0).setXAxisValues(sheet.getRange("B1:D1"));
    chart.setPosition("B5", "E14");
    await context.sync();
  });
}

function onSheet<T>(
  name: string,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return office.Excel.run((context) => work(context.workbook.worksheets.getItem(name), context));
}

describe("a chart", () => {
  test("is found by its name in any case, or is nothing", async () => {
    await withChart("Found");
    await onSheet("Found", async (sheet, context) => {
      const chart = sheet.charts.getItem("FOUND CHART");
      chart.load("name,chartType,id");
      const none = sheet.charts.getItemOrNullObject("Other");
      none.load("name");
      const count = sheet.charts.getCount();
      await context.sync();
      expect([chart.name, chart.chartType, none.isNullObject, count.value]).toEqual([
        "Found chart",
        "ColumnClustered",
        true,
        1,
      ]);
      const again = sheet.charts.getItem(chart.id);
      again.load("name");
      await context.sync();
      expect(again.name).toBe("Found chart");
    });
  });

  test("stands where it was put, in points from the sheet's corner", async () => {
    await withChart("Placed");
    await onSheet("Placed", async (sheet, context) => {
      const chart = sheet.charts.getItem("Placed chart");
      chart.load("left,top,width,height");
      const [first, last] = [sheet.getRange("A1:A4"), sheet.getRange("B5:E14")];
      for (const range of [first, last]) range.load("columnCount,rowCount");
      const widths = ["A", "B", "C", "D", "E"].map((column) => {
        const { format } = sheet.getRange(`${column}1`);
        format.load("columnWidth");
        return format;
      });
      const heights = Array.from({ length: 14 }, (_, row) => {
        const { format } = sheet.getRange(`A${row + 1}`);
        format.load("rowHeight");
        return format;
      });
      await context.sync();
      const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
      expect(chart.left).toBeCloseTo(widths[0]?.columnWidth ?? NaN);
      expect(chart.width).toBeCloseTo(sum(widths.slice(1).map(({ columnWidth }) => columnWidth)));
      expect(chart.top).toBeCloseTo(sum(heights.slice(0, 4).map(({ rowHeight }) => rowHeight)));
      expect(chart.height).toBeCloseTo(sum(heights.slice(4).map(({ rowHeight }) => rowHeight)));
    });
  });

  test("takes further series, and loses them", async () => {
    await withChart("Series");
    await onSheet("Series", async (sheet, context) => {
      const { series } = sheet.charts.getItem("Series chart");
      const second = series.add("Two");
      second.setValues(sheet.getRange("B3:D3"));
      second.setXAxisValues(sheet.getRange("B1:D1"));
      second.chartType = "Line";
      const values = second.getDimensionValues("Values");
      const categories = second.getDimensionValues("Categories");
      series.load("items/name,items/chartType");
      await context.sync();
      expect([values.value, categories.value]).toEqual([
        ["10", "20", "30"],
        ["Q1", "Q2", "Q3"],
      ]);
      expect(series.items.map(({ name, chartType }) => [name, chartType])).toEqual([
        ["Series1", "ColumnClustered"],
        ["Two", "Line"],
      ]);
      series.getItemAt(0).delete();
      const count = series.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test("goes with delete, and with its sheet", async () => {
    await withChart("Gone");
    await onSheet("Gone", async (sheet, context) => {
      sheet.charts.add("BarStacked", sheet.getRange("B2:D3"), "Rows");
      sheet.charts.getItem("Gone chart").delete();
      sheet.charts.load("items/name,items/chartType");
      await context.sync();
      expect(sheet.charts.items.map(({ chartType }) => chartType)).toEqual(["BarStacked"]);
      sheet.delete();
      await context.sync();
    });
    const left = Object.values(office.grid.record.current.sheets).flatMap(({ charts = [] }) => charts);
    expect(left.map(({ name }) => name)).not.toContain("Gone chart");
    expect(left.map(({ type }) => type)).not.toContain("BarStacked");
  });

  test("moves with rows and columns that are inserted and deleted, and so does what it shows", async () => {
    await withChart("Moved");
    await onSheet("Moved", async (sheet, context) => {
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
      await context.sync();
      const [series] = office.grid.charts.list(sheetId("Moved"))[0]?.series ?? [];
      expect(series?.values).toMatchObject({ row: 3, column: 2, rows: 1, columns: 3 });
      expect(series?.categories).toMatchObject({ row: 2, column: 2, rows: 1, columns: 3 });
      expect(office.grid.charts.list(sheetId("Moved"))[0]?.area).toMatchObject({ row: 6, column: 2 });
      // The row that it shows: no series is left, and the chart stays.
      sheet.getRange("4:4").delete("Up");
      const { series: none } = sheet.charts.getItem("Moved chart");
      const count = none.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test("shows the same cells when their sheet gets another name", async () => {
    await withChart("Before");
    await onSheet("Before", async (sheet, context) => {
      sheet.name = "After";
      const values = sheet.charts.getItem("Before chart").series.getItemAt(0).getDimensionValues("Values");
      await context.sync();
      expect(values.value).toEqual(["1", "2", "3"]);
    });
  });
});

describe("is refused, as Excel refuses it:", () => {
  type Batch = (sheet: Excel.Worksheet, chart: Excel.Chart) => void;
  const refused: [string, string, Batch][] = [
    ["a chart that can't be drawn", "InvalidArgument", (sheet) => sheet.charts.add("Pie", sheet.getRange("B2:D2"))],
    [
      "series by something else",
      "InvalidArgument",
      (sheet) => sheet.charts.add("Line", sheet.getRange("B2:D2"), "Cells" as "Rows"),
    ],
    ["a chart that isn't there", "ItemNotFound", (sheet) => sheet.charts.getItem("Other").delete()],
    ["a series that isn't there", "ItemNotFound", (_, chart) => (chart.series.getItemAt(3).name = "Four")],
    [
      "values of a block",
      "InvalidArgument",
      (sheet, chart) => chart.series.getItemAt(0).setValues(sheet.getRange("B2:D3")),
    ],
    ["an end before the start", "InvalidArgument", (_, chart) => chart.setPosition("D9", "B2")],
    [
      "a colour that is none",
      "InvalidArgument",
      (_, chart) => chart.series.getItemAt(0).format.fill.setSolidColor("greenish"),
    ],
    [
      "a line that is none",
      "InvalidArgument",
      (_, chart) => (chart.series.getItemAt(0).format.line.lineStyle = "Wavy" as "Dash"),
    ],
    ["a member that the stand-in lacks", "ApiNotFound", (_, chart) => (chart.style = 3)],
    [
      "a new chart on a protected sheet",
      "AccessDenied",
      (sheet) => {
        sheet.protection.protect();
        sheet.charts.add("Line", sheet.getRange("B2:D2"), "Rows");
      },
    ],
    ["a change to a chart of a protected sheet", "AccessDenied", (_, chart) => (chart.title.text = "New")],
  ];
  beforeAll(() => withChart("Refused"));

  test.each(refused)("%s", async (_, code, batch) => {
    const found = await failure(office, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Refused");
      batch(sheet, sheet.charts.getItem("Refused chart"));
      await context.sync();
    });
    expect(found.code).toBe(code);
  });
});

function sheetId(name: string): string {
  const id = office.grid.sheets.byName(name);
  if (id === undefined) throw new Error(`There is no sheet ${name}.`);
  return id;
}
