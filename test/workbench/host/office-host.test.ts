import { failure } from "../../support/excel-run";
import { startOffice, type StartedOffice } from "../../support/office";

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice({ theme: "dark" });
});

afterAll(() => office.dispose());

describe("the genuine office.js over the grid", () => {
  test("knows its host, language and requirement sets", () => {
    const { context } = office.Office;
    expect(context.diagnostics.host).toBe("Excel");
    expect(context.displayLanguage).toBe("en-US");
    expect(context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    expect(context.officeTheme?.bodyBackgroundColor ?? "#262626").toBe("#262626");
  });

  test("writes, calculates and reads in one batch", async () => {
    const read = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("Cells").getRange("A1:C2");
      range.values = [
        [2, "=A1*21", "text"],
        [true, "12%", "=1/0"],
      ];
      range.load("values,formulas,text,valueTypes,numberFormat,address");
      await context.sync();
      return range.toJSON();
    });
    expect(read.values).toEqual([
      [2, 42, "text"],
      [true, 0.12, "#DIV/0!"],
    ]);
    expect(read.formulas).toEqual([
      [2, "=A1*21", "text"],
      [true, 0.12, "=1/0"],
    ]);
    expect(read.text).toEqual([
      ["2", "42", "text"],
      ["TRUE", "12%", "#DIV/0!"],
    ]);
    expect(read.valueTypes).toEqual([
      ["Double", "Double", "String"],
      ["Boolean", "Double", "Error"],
    ]);
    expect(read.numberFormat?.[1]).toEqual(["General", "0%", "General"]);
    expect(read.address).toBe("Cells!A1:C2");
  });

  test("a property that wasn't loaded can't be read", async () => {
    const { code } = await failure(office, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      await context.sync();
      return sheet.name;
    });
    expect(code).toBe("PropertyNotLoaded");
  });

  test("null objects instead of errors where they are asked for", async () => {
    await office.Excel.run(async (context) => {
      const { workbook } = context;
      const missing = [
        workbook.worksheets.getItemOrNullObject("Nowhere"),
        workbook.tables.getItemOrNullObject("Nowhere"),
        workbook.names.getItemOrNullObject("Nowhere"),
        workbook.styles.getItemOrNullObject("Nowhere"),
        workbook.worksheets.getItemOrNullObject("Nowhere").getRange("A1"),
      ];
      for (const object of missing) object.load();
      await context.sync();
      expect(missing.map((object) => object.isNullObject)).toEqual([true, true, true, true, true]);
    });
  });

  test.each<[string, string, (context: Excel.RequestContext) => void]>([
    ["a missing sheet", "ItemNotFound", ({ workbook }) => workbook.worksheets.getItem("Nowhere").activate()],
    [
      "an array of another shape",
      "InvalidArgument",
      ({ workbook }) => (workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2]]),
    ],
    [
      "a big array of another shape",
      "InvalidArgument",
      ({ workbook }) =>
        (workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = Array.from({ length: 2000 }, () => [
          1, 2,
        ])),
    ],
    [
      "no address",
      "InvalidArgument",
      ({ workbook }) => workbook.worksheets.getActiveWorksheet().getRange("A0").select(),
    ],
    ["a member it doesn't have", "ApiNotFound", ({ workbook }) => workbook.getActiveCell().calculate()],
    [
      "an event it doesn't have",
      "ApiNotFound",
      ({ workbook }) => void workbook.worksheets.onCalculated.add(async () => undefined),
    ],
    [
      "a colour that is none",
      "InvalidArgument",
      ({ workbook }) => (workbook.getActiveCell().format.fill.color = "reddish"),
    ],
  ])("%s answers %s: %s", async (_what, code, ask) => {
    const failed = await failure(office, async (context) => {
      ask(context);
      await context.sync();
    });
    expect(failed.code).toBe(code);
    expect(failed.message.length).toBeGreaterThan(20);
  });

  test("a failure can be injected, at an action of the next batch, once", async () => {
    office.host.failNext({ code: "ServiceNotAvailable", message: "Try later.", atAction: 2 });
    const batch = async (context: Excel.RequestContext) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    };
    expect(await failure(office, batch)).toEqual({ code: "ServiceNotAvailable", message: "Try later." });
    await office.Excel.run(batch);
  });

  test("requests are counted; a big write is one of them", async () => {
    const count = async (rows: number) => {
      const before = office.host.requests.length;
      await office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(`Rows ${rows}`);
        sheet.getRangeByIndexes(0, 0, rows, 4).values = Array.from({ length: rows }, (_, row) => [
          row,
          "a",
          true,
          "=1",
        ]);
        await context.sync();
      });
      return office.host.requests.length - before;
    };
    const few = await count(10);
    expect(await count(2_000)).toBe(few);
    expect(office.host.requests.at(-1)?.bytes).toBeGreaterThan(20_000);
  });

  test("settings are kept in the workbook", async () => {
    const { settings } = office.Office.context.document;
    settings.set("coalition.theme", { dark: true });
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(office.grid.record.current.settings["coalition.theme"]).toBe('{"dark":true}');
  });

  test("while a cell is edited a batch is refused, or waits when it says so", async () => {
    const batch = async (context: Excel.RequestContext) => {
      context.workbook.load("name");
      await context.sync();
      return context.workbook.name;
    };
    office.grid.editing.set(true);
    expect((await failure(office, batch)).code).toBe("InvalidOperationInCellEditMode");
    const waiting = office.Excel.run({ delayForCellEdit: true }, batch);
    office.grid.editing.set(false);
    expect(await waiting).toBe("Book1");
  });

  test("one batch is one undo step", async () => {
    const read = () =>
      office.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Undo").getRange("A1:B1");
        range.load("values,format/fill/color");
        await context.sync();
        return [range.values, range.format.fill.color];
      });
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.add("Undo");
      await context.sync();
      const range = context.workbook.worksheets.getItem("Undo").getRange("A1:B1");
      range.values = [[1, 2]];
      range.format.fill.color = "#FF0000";
      range.load("address");
      await context.sync();
    });
    expect(await read()).toEqual([[[1, 2]], "#FF0000"]);
    office.grid.core.book.undo();
    expect(await read()).toEqual([[["", ""]], "#FFFFFF"]);
  });

  test("a range kept from one batch to the next can be read again", async () => {
    const values = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Cells").getRange("A1");
      range.load("address");
      await context.sync();
      range.values = [[7]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[7]]);
  });
});
