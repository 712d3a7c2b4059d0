import { startOffice, type StartedOffice } from "../../support/office";

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice();
});

afterAll(() => office.dispose());

const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

test("changes, activation and selection reach the add-in, once each", async () => {
  const heard: unknown[] = [];
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Second");
    worksheets.onChanged.add(
      async (change) => void heard.push(["any", change.address, change.changeType, change.source]),
    );
    worksheets.getItem("Second").onChanged.add(async (change) => void heard.push(["second", change.address]));
    worksheets.onActivated.add(async () => void heard.push("activated"));
    worksheets.onAdded.add(async () => void heard.push("added"));
    worksheets.onDeleted.add(async () => void heard.push("deleted"));
    context.workbook.onSelectionChanged.add(async () => void heard.push("selected"));
    await context.sync();
  });

  office.grid.api.getActiveWorkbook()?.getSheetByName("Sheet1")?.getRange("B7").setValue(5);
  await soon();
  expect(heard.splice(0)).toEqual([["any", "B7", "RangeEdited", "Local"]]);

  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Second").getRange("A1:B2").values = [
      [1, 2],
      [3, "=A1"],
    ];
    await context.sync();
  });
  await soon();
  expect(heard.splice(0)).toEqual([
    ["second", "A1:B2"],
    ["any", "A1:B2", "RangeEdited", "Local"],
  ]);

  // Formats are not changes, and neither are calculated values.
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Second").getRange("A1").format.fill.color = "red";
    await context.sync();
  });
  await soon();
  expect(heard.splice(0)).toEqual([]);

  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Second").getRange("C3").select();
    await context.sync();
  });
  await soon();
  expect(heard.splice(0).sort()).toEqual(["activated", "selected"]);

  await office.Excel.run(async (context) => {
    context.workbook.worksheets.add("Third");
    await context.sync();
    context.workbook.worksheets.getItem("Third").delete();
    await context.sync();
  });
  await soon();
  expect(heard.splice(0)).toEqual(["added", "deleted"]);
});

test("a handler that was removed hears nothing", async () => {
  let heard = 0;
  const handler = await office.Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(async () => void heard++);
    await context.sync();
    return result;
  });
  await office.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  office.grid.api.getActiveWorkbook()?.getSheetByName("Sheet1")?.getRange("B8").setValue(1);
  await soon();
  expect(heard).toBe(0);
});
