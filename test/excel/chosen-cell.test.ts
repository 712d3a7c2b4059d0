import { ExcelHost } from "../../src/excel/excel-host";
import { freshWorkbook } from "../contract/fresh-workbook";
import { startOffice, type StartedOffice } from "../support/office";

let office: StartedOffice;
beforeAll(async () => {
  office = await startOffice();
});
beforeEach(() => freshWorkbook(office));
afterAll(() => office.dispose());

const select = (sheet: string, range: string) =>
  office.Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    found.load("isNullObject");
    await context.sync();
    const chosen = found.isNullObject ? context.workbook.worksheets.add(sheet) : found;
    chosen.activate();
    chosen.getRange(range).select();
    await context.sync();
  });

test.each([
  ["Money", "B5", "B5"],
  ["Q1, 'draft'!", "AA10", "AA10"],
  ["Money", "C3:D9", "C3"],
])("on sheet %s with %s selected: %s", async (sheet, range, cell) => {
  await select(sheet, range);
  expect(await new ExcelHost().selection()).toEqual({ sheet, cell });
});

test("what Excel refuses is said in words", async () => {
  office.host.failNext({ code: "AccessDenied", message: "You may not." });
  await expect(new ExcelHost({ wait: async () => undefined }).selection()).rejects.toMatchObject({
    name: "HostError",
    message: expect.stringContaining("The chosen cell could not be found out"),
  });
});
