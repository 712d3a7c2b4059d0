import { failure } from "../../../support/excel-run";
import { startOffice, type StartedOffice } from "../../../support/office";

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C3").values = [
      ["ID", "Q1", "Total"],
      ["a", 1, ""],
      ["b", 2, ""],
    ];
    const table = sheet.tables.add(sheet.getRange("A1:C3"), true);
    table.name = "Budget";
    table.style = "TableStyleLight9";
    table.showBandedRows = false;
    sheet.getRange("C2:C3").formulas = [["=[@Q1]*2"], ["=[@Q1]*2"]];
    await context.sync();
  });
});

afterAll(() => office.dispose());

async function body() {
  return office.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Budget").getDataBodyRange();
    range.load("values,formulas,address");
    await context.sync();
    return range.toJSON();
  });
}

test("a table tells its parts", async () => {
  await office.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("budget");
    table.load(
      "id,name,style,showBandedRows,showFilterButton,showHeaders,showTotals,worksheet/name,columns/items/name,columns/items/index,rows/count",
    );
    const parts = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem("Total").getDataBodyRange(),
    ];
    for (const part of parts) part.load("address");
    const nothing = table.columns.getItemOrNullObject("Nothing");
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      name: "Budget",
      style: "TableStyleLight9",
      showBandedRows: false,
      showFilterButton: true,
      showHeaders: true,
      showTotals: false,
    });
    expect(table.worksheet.name).toBe("Sheet1");
    expect(table.columns.items.map((column) => [column.index, column.name])).toEqual([
      [0, "ID"],
      [1, "Q1"],
      [2, "Total"],
    ]);
    expect(table.rows.count).toBe(2);
    expect(parts.map((part) => part.address)).toEqual(["Sheet1!A1:C3", "Sheet1!A1:C1", "Sheet1!A2:C3", "Sheet1!C2:C3"]);
    expect(nothing.isNullObject).toBe(true);
  });
});

test("rows are added, with the computed column going on, and deleted", async () => {
  await office.Excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem("Budget");
    rows.add(undefined, [["c", 3, null as unknown as string]]);
    rows.add(0, [["first", 9, null as unknown as string]]);
    await context.sync();
  });
  const added = await body();
  expect(added.values).toEqual([
    ["first", 9, 18],
    ["a", 1, 2],
    ["b", 2, 4],
    ["c", 3, 6],
  ]);
  expect(added.formulas?.map((row) => row[2])).toEqual(Array(4).fill("=[@Q1]*2"));
  await office.Excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem("Budget");
    rows.getItemAt(0).delete();
    rows.deleteRowsAt(1, 1);
    await context.sync();
  });
  const left = await body();
  expect([left.values, left.address]).toEqual([
    [
      ["a", 1, 2],
      ["c", 3, 6],
    ],
    "Sheet1!A2:C3",
  ]);
});

test("a resized table calculates over its new rows", async () => {
  const sum = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A4:B4").values = [["d", 10]];
    context.workbook.tables.getItem("Budget").resize("A1:C4");
    const cell = sheet.getRange("H1");
    cell.formulas = [["=SUM(Budget[Q1])"]];
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  expect(sum).toEqual([[14]]);
});

test("headers become text, filled in and told apart, as in Excel", async () => {
  const names = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Headers");
    sheet.getRange("A1:D1").values = [["Q1", "q1", "", 2027]];
    const table = sheet.tables.add(sheet.getRange("A1:D2"), true);
    table.columns.load("items/name");
    await context.sync();
    return table.columns.items.map((column) => column.name);
  });
  expect(names).toEqual(["Q1", "q12", "Column3", "2027"]);
});

test.each<[string, string, (context: Excel.RequestContext) => void]>([
  ["overlaps another", "InvalidArgument", ({ workbook }) => void workbook.tables.add("Sheet1!C2:E9", true)],
  [
    "is asked for by an address that means the sheet that is shown",
    "InvalidArgument",
    ({ workbook }) => void workbook.worksheets.add("Not shown").tables.add("A1:B2", true),
  ],
  [
    "stands on merged cells",
    "InvalidArgument",
    ({ workbook }) => {
      workbook.worksheets.getItem("Sheet1").getRange("K1:L1").merge();
      workbook.tables.add("Sheet1!K1:L3", true);
    },
  ],
  [
    "has a name with a space",
    "InvalidArgument",
    ({ workbook }) => (workbook.tables.getItem("Budget").name = "My budget"),
  ],
  ["has a name that is a cell", "InvalidArgument", ({ workbook }) => (workbook.tables.getItem("Budget").name = "Q1")],
  [
    "has a taken name",
    "InvalidArgument",
    ({ workbook }) => {
      workbook.names.add("Taken", "=1");
      workbook.tables.getItem("Budget").name = "taken";
    },
  ],
  ["loses its header row", "InvalidArgument", ({ workbook }) => workbook.tables.getItem("Budget").resize("A2:C5")],
  ["isn't there", "ItemNotFound", ({ workbook }) => workbook.tables.getItem("Nowhere").delete()],
  [
    "gets a style that is none",
    "InvalidArgument",
    ({ workbook }) => (workbook.tables.getItem("Budget").style = "Pretty"),
  ],
  [
    "has no such row",
    "InvalidArgument",
    ({ workbook }) => workbook.tables.getItem("Budget").rows.getItemAt(99).delete(),
  ],
])("a table that %s is refused: %s", async (_what, code, ask) => {
  const failed = await failure(office, async (context) => {
    ask(context);
    await context.sync();
  });
  expect(failed.code).toBe(code);
});

test("a deleted table takes its cells along, a converted one leaves them", async () => {
  const read = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Gone");
    sheet.getRange("A1:A2").values = [["H"], [1]];
    sheet.getRange("C1:C2").values = [["H"], [1]];
    sheet.tables.add(sheet.getRange("A1:A2"), true).delete();
    sheet.tables.add(sheet.getRange("C1:C2"), true).convertToRange();
    const count = sheet.tables.getCount();
    const range = sheet.getRange("A1:C2");
    range.load("values");
    await context.sync();
    return [count.value, range.values];
  });
  expect(read).toEqual([
    0,
    [
      ["", "", "H"],
      ["", "", 1],
    ],
  ]);
});
