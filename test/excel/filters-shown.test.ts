import { SetSheetTableFilterCommand } from "@univerjs/sheets-table";
import type { Edit } from "../../src/core/workbook/edit";
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
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A5").values = [["K"], ["a"], ["b"], ["a"], ["c"]];
    sheet.tables.add(sheet.getRange("A1:A5"), true).name = "Keys";
    await context.sync();
  });
  // As somebody does with the button in the header.
  const [table] = office.grid.tables.list();
  office.grid.core.run(SetSheetTableFilterCommand.id, {
    unitId: office.grid.core.unitId,
    tableId: table?.id,
    column: 0,
    tableFilter: { filterType: "manual", values: ["a"] },
  });
});
afterAll(() => office.dispose());

const show = (at: readonly number[]): Edit => ({
  kind: "set-hidden",
  sheet: "Sheet1",
  what: "rows",
  at,
  before: true,
  after: false,
});
const seen = async () => {
  const [sheet] = (await host.snapshot()).sheets;
  const isFiltered = await office.Excel.run(async (context) => {
    const { autoFilter } = context.workbook.tables.getItem("Keys");
    autoFilter.load("isDataFiltered");
    await context.sync();
    return autoFilter.isDataFiltered;
  });
  return { hidden: sheet?.hiddenRows, isFiltered };
};

it("a filter is no longer set once all that it hid is shown", async () => {
  expect(await seen()).toEqual({ hidden: [2, 4], isFiltered: true });
  await host.apply([show([2, 4])]);
  expect(await seen()).toEqual({ hidden: [], isFiltered: false });
});

it("a filter stays set while it hides something still", async () => {
  await host.apply([show([2])]);
  expect((await seen()).isFiltered).toBe(true);
});
