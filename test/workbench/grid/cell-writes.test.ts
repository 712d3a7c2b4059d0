import { startOffice, type StartedOffice } from "../../support/office";

let office: StartedOffice;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.dispose());

/** What office.js reads after this was written, and then changed in look by the add-in and by the person. */
async function valueAfterDressing(written: string): Promise<unknown> {
  return office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
    cell.clear();
    cell.values = [[written]];
    await context.sync();
    cell.format.fill.color = "#FFFF00";
    cell.numberFormat = [["0.00"]];
    await context.sync();
    office.grid.api.getActiveWorkbook()?.getSheetByName("Sheet1")?.getRange("B2").setFontWeight("bold");
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0];
  });
}

// A cost centre is text in a plan, as are fingerprints of digits only; Excel leaves text text, whatever its format, until it is typed anew.
it.each(["4110", "007", "1e5", " 12", "TRUE", "#N/A", "000000000000"])(
  "the text %j stays text when the look of its cell changes",
  async (text) => {
    expect(await valueAfterDressing(`'${text}`)).toBe(text);
  },
);

it("a number typed over such a text is a number", async () => {
  await valueAfterDressing("'4110");
  expect(await valueAfterDressing("4120")).toBe(4120);
});
