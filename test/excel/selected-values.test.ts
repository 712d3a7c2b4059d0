import { ExcelHost } from "../../src/excel/excel-host";
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

/** Fills B2:D3 of the active sheet and selects a range of it. */
async function select(range: string): Promise<void> {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:D3").values = [
      ["Code", "Envelope", "Due"],
      ["SAL", 420000, true],
    ];
    sheet.getRange("E3").formulas = [["=1/0"]];
    sheet.getRange(range).select();
    await context.sync();
  });
}

describe("the values of the selected cells", () => {
  it("come row by row, blanks as null, errors as errors", async () => {
    await select("B2:E3");
    expect(await host.selectedValues()).toEqual([
      ["Code", "Envelope", "Due", null],
      ["SAL", 420000, true, { error: "#DIV/0!" }],
    ]);
  });

  it("end where the sheet's content ends: whole columns may be selected", async () => {
    await select("B:C");
    expect(await host.selectedValues()).toEqual([
      ["Code", "Envelope"],
      ["SAL", 420000],
    ]);
  });

  it("are none beside the content, and none on an empty sheet", async () => {
    await select("H9:K12");
    expect(await host.selectedValues()).toEqual([]);
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.add("Blank").activate();
      await context.sync();
    });
    expect(await host.selectedValues()).toEqual([]);
  });

  it("of several areas are no one range: the person is told to select one block", async () => {
    await select("B2");
    office.host.failNext({ code: "InvalidSelection", message: "The current selection is invalid." });
    await expect(host.selectedValues()).rejects.toThrow("Select one block, then try again.");
  });

  it("are refused where more is selected than a list can hold", async () => {
    await select("B2");
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("AZ3000").values = [["far out"]];
      sheet.getRange("A:AZ").select();
      await context.sync();
    });
    await expect(host.selectedValues()).rejects.toThrow("More than 100,000 cells are selected.");
  });
});
