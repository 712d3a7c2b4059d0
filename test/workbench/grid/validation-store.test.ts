import { DataValidationStatus } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { startOffice, type StartedOffice } from "../../support/office";

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice();
});

afterAll(() => office.dispose());

test("a list that refuses blanks says so, and the grid doesn't mark cells in which nothing was typed yet", async () => {
  const [ignoreBlanks, sheetId] = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("id");
    const { dataValidation } = sheet.getRange("A1:A3");
    dataValidation.rule = { list: { inCellDropDown: true, source: "yes,no" } };
    dataValidation.ignoreBlanks = false;
    await context.sync();
    sheet.getRange("A2").values = [["maybe"]];
    dataValidation.load("ignoreBlanks");
    await context.sync();
    return [dataValidation.ignoreBlanks, sheet.id] as const;
  });
  expect(ignoreBlanks).toBe(false);
  const { injector, unitId } = office.grid.core;
  const validator = injector.get(SheetsDataValidationValidatorService);
  expect(await validator.validatorCell(unitId, sheetId, 0, 0)).toBe(DataValidationStatus.VALID);
  expect(await validator.validatorCell(unitId, sheetId, 1, 0)).toBe(DataValidationStatus.INVALID);
});

test("a sheet that was deleted meanwhile has nothing to validate", async () => {
  const { injector, unitId } = office.grid.core;
  const validator = injector.get(SheetsDataValidationValidatorService);
  const range = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };
  await expect(validator.validatorRanges(unitId, "gone", [range])).resolves.toEqual([]);
});
