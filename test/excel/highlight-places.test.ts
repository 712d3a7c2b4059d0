import type { Highlight } from "../../src/core/workbook/spreadsheet-host";
import { ExcelHost } from "../../src/excel/excel-host";
import { ConditionalFormatCollectionModel } from "../../src/workbench/host/model/conditional-format";
import { OfficeFault } from "../../src/workbench/host/office-fault";
import { contractBlueprint } from "../contract/contract-blueprint";
import { freshWorkbook } from "../contract/fresh-workbook";
import { startOffice, type StartedOffice } from "../support/office";

let office: StartedOffice;
let host: ExcelHost;
beforeAll(async () => {
  office = await startOffice();
});
beforeEach(async () => {
  await freshWorkbook(office);
  host = new ExcelHost({ wait: async () => undefined });
});
afterAll(() => office.dispose());

const at = (sheet: string, cell: string, severity: Highlight["severity"] = "error"): Highlight => ({
  place: { sheet, cell },
  severity,
});

/** Every conditional format of the workbook with all that it says, in Excel's order. */
async function formats() {
  return office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const found = worksheets.items.map((sheet) => {
      const list = sheet.getRange().conditionalFormats;
      list.load("items/type,items/priority,items/stopIfTrue");
      return { sheet: sheet.name, list };
    });
    await context.sync();
    const said = found.flatMap(({ sheet, list }) =>
      list.items.map((item) => {
        const ranges = item.getRanges().areas;
        ranges.load("items/address");
        const isCustom = item.type === "Custom";
        const part = isCustom ? item.custom : item.cellValue;
        if (isCustom) item.custom.rule.load("formula");
        else item.cellValue.load("rule");
        part.format.fill.load("color");
        part.format.font.load("color,bold,underline");
        part.format.borders.load("items/sideIndex,items/style,items/color");
        return { sheet, item, ranges, part };
      }),
    );
    await context.sync();
    return said.map(({ sheet, item: { type, priority, stopIfTrue }, ranges, part: { rule, format } }) => ({
      sheet,
      type,
      priority,
      stopIfTrue,
      ranges: ranges.items.map(({ address }) => address.replace(/^.*!/, "")),
      rule: (type === "Custom" ? { formula: (rule as Excel.ConditionalFormatRule).formula } : rule) as {
        formula?: string;
      },
      look: [format.fill.color, format.font.color, format.font.bold, format.font.underline, format.borders.toJSON()],
    }));
  });
}

const marks = async () => (await formats()).filter(({ rule }) => rule.formula?.includes("coalition-problem") === true);

/** A workbook with two sheets to type in and one that is closed; the first has conditional formats of two kinds that are not ours. */
async function workbook(): Promise<void> {
  await host.build(contractBlueprint());
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Notes");
    sheet.getRange("A1:C3").values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    const compare = sheet.getRange("A1:A3").conditionalFormats.add("CellValue");
    compare.cellValue.rule = { formula1: "=4", operator: "GreaterThan" };
    compare.cellValue.format.font.bold = true;
    const own = sheet.getRange("B1:C3").conditionalFormats.add("Custom");
    own.custom.rule.formula = "=B1>5";
    own.custom.format.fill.color = "#00FF00";
    context.workbook.worksheets.add("More").getRange("A1").values = [["x"]];
    await context.sync();
  });
}

it("marks what was asked for, one format for each severity, and leaves no trace when it is taken away", async () => {
  await workbook();
  const before = [await host.snapshot(), await formats()];
  expect(await host.isHighlighted()).toBe(false);
  const places = [
    at("Notes", "A1"),
    at("Notes", "A2"),
    at("Notes", "C3", "warning"),
    at("Notes", "B2:C2", "info"),
    at("More", "D9", "info"),
  ];
  expect(await host.highlight(places)).toEqual([]);
  expect(await host.isHighlighted()).toBe(true);
  expect((await marks()).map(({ sheet, ranges, rule }) => [sheet, ranges, rule.formula])).toEqual([
    ["Notes", ["A1:A2"], '=LEN("coalition-problem:error")>0'],
    ["Notes", ["C3"], '=LEN("coalition-problem:warning")>0'],
    ["Notes", ["B2:C2"], '=LEN("coalition-problem:info")>0'],
    ["More", ["D9"], '=LEN("coalition-problem:info")>0'],
  ]);
  // No snapshot holds them, so no fingerprint and no comparison does.
  expect(await host.snapshot()).toEqual(before[0]);
  expect(await host.highlight(null)).toEqual([]);
  expect([await host.snapshot(), await formats()]).toEqual(before);
  expect(await host.isHighlighted()).toBe(false);
});

it("tells severities apart by more than their colour, in empty cells too", async () => {
  await workbook();
  await host.highlight([at("More", "B1"), at("More", "B3", "warning"), at("More", "B5", "info")]);
  const found = await marks();
  const lines = found.map(({ look: [, , bold, underline, borders] }) => [
    bold,
    underline,
    ...new Set((borders as { items: { style: string }[] }).items.map(({ style }) => style)),
  ]);
  expect(lines).toEqual([
    [true, "Single", "Continuous"],
    [true, "None", "Dash"],
    [false, "None", "Dot"],
  ]);
});

it("marks a cell with several problems by the gravest", async () => {
  await workbook();
  await host.highlight([at("More", "B1", "info"), at("More", "B1"), at("More", "b1", "warning")]);
  expect((await marks()).map(({ ranges, rule }) => [ranges, rule.formula])).toEqual([
    [["B1"], '=LEN("coalition-problem:error")>0'],
  ]);
});

it("replaces the marks of the last check, whoever put them there", async () => {
  await workbook();
  await host.highlight([at("Notes", "A1"), at("More", "A1")]);
  await new ExcelHost().highlight([at("Notes", "B3", "warning")]);
  expect((await marks()).map(({ sheet, ranges }) => [sheet, ranges])).toEqual([["Notes", ["B3"]]]);
});

it("takes as many requests for 150 cells far apart as for two", async () => {
  await workbook();
  const requestsOf = async (count: number) => {
    const places = Array.from({ length: count }, (_, index) => at("More", `B${2 * index + 1}`));
    await host.highlight([at("Notes", "A1")]);
    const before = office.host.requests.length;
    await host.highlight(places);
    return office.host.requests.length - before;
  };
  const few = await requestsOf(2);
  expect(await requestsOf(150)).toBe(few);
  // Sheets, formats, formulas, writing.
  expect(few).toBe(4);
  expect((await marks()).flatMap(({ ranges }) => ranges)).toHaveLength(150);
});

it("says which places it could not mark, and marks the others: protected sheets, and sheets that are gone", async () => {
  await workbook();
  const before = await formats();
  const closed = [at("Start", "B4"), at("Gone", "A1", "warning")];
  expect(await host.highlight([...closed, at("Notes", "A1")])).toEqual(closed);
  expect((await marks()).map(({ sheet }) => sheet)).toEqual(["Notes"]);
  await host.highlight(null);
  expect(await formats()).toEqual(before);
});

it("takes marks off a sheet that was protected after they were put there, and protects it again as it was", async () => {
  await workbook();
  const before = await formats();
  await host.highlight([at("Notes", "A1")]);
  const protection = async (protect: boolean) =>
    office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Notes").protection;
      if (protect) sheet.protect({ allowSort: true });
      sheet.load("protected,options");
      await context.sync();
      return [sheet.protected, sheet.options.allowSort, sheet.options.allowFormatCells];
    });
  const closed = await protection(true);
  expect(await host.highlight([at("Notes", "A1")])).toEqual([at("Notes", "A1")]);
  expect(await protection(false)).toEqual(closed);
  expect(await formats()).toEqual(before);
});

it("finds its marks again after a request that failed half-way", async () => {
  await workbook();
  const before = await formats();
  await host.highlight([at("Notes", "A1")]);
  // The old mark is gone by then, and the first of two new ones is there.
  const { add } = ConditionalFormatCollectionModel.prototype;
  jest
    .spyOn(ConditionalFormatCollectionModel.prototype, "add")
    .mockImplementationOnce(add)
    .mockImplementationOnce(() => {
      throw new OfficeFault("InvalidArgument", "No.");
    });
  const places = [at("Notes", "B1"), at("Notes", "B3", "warning")];
  await expect(host.highlight(places)).rejects.toMatchObject({ name: "HostError" });
  jest.restoreAllMocks();
  expect((await marks()).map(({ ranges }) => ranges)).toEqual([["B3"]]);
  await host.highlight(null);
  expect(await formats()).toEqual(before);
});
