import { failure } from "../../../support/excel-run";
import { startOffice, type StartedOffice } from "../../../support/office";

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice();
});

afterAll(() => office.dispose());

test("sheets are added at the end without being shown, renamed, moved, hidden and deleted", async () => {
  const read = await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const plan = worksheets.add("_plan");
    worksheets.add("Lists");
    const automatic = worksheets.add();
    plan.visibility = "VeryHidden";
    worksheets.getItem("Lists").visibility = "Hidden";
    worksheets.getItem("Lists").position = 1;
    automatic.name = "Budget";
    automatic.tabColor = "#0072b2";
    automatic.showGridlines = false;
    automatic.load("tabColor,showGridlines");
    worksheets.getActiveWorksheet().load("name");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    worksheets.load("items/name,items/visibility,items/position");
    await context.sync();
    return [
      worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position]),
      active.name,
      automatic.tabColor,
      automatic.showGridlines,
    ];
  });
  expect(read).toEqual([
    [
      ["Sheet1", "Visible", 0],
      ["Lists", "Hidden", 1],
      ["_plan", "VeryHidden", 2],
      ["Budget", "Visible", 3],
    ],
    "Sheet1",
    "#0072B2",
    false,
  ]);
});

test.each<[string, string, (context: Excel.RequestContext) => void]>([
  [
    "a name that is taken, whatever its case",
    "ItemAlreadyExists",
    ({ workbook }) => void workbook.worksheets.add("sheet1"),
  ],
  ["a name that is too long", "InvalidArgument", ({ workbook }) => void workbook.worksheets.add("x".repeat(32))],
  ["a name with a slash", "InvalidArgument", ({ workbook }) => void workbook.worksheets.add("Q1/Q2")],
  ["a hidden sheet to activate", "InvalidOperation", ({ workbook }) => workbook.worksheets.getItem("Lists").activate()],
  [
    "a selection on a hidden sheet",
    "InvalidOperation",
    ({ workbook }) => workbook.worksheets.getItem("_plan").getRange("A1").select(),
  ],
  [
    "a very hidden sheet to delete",
    "InvalidOperation",
    ({ workbook }) => workbook.worksheets.getItem("_plan").delete(),
  ],
])("Excel refuses %s: %s", async (_what, code, ask) => {
  const failed = await failure(office, async (context) => {
    ask(context);
    await context.sync();
  });
  expect(failed.code).toBe(code);
});

test("panes freeze and thaw", async () => {
  const read = await office.Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem("Budget");
    freezePanes.freezeAt("A1:B1");
    const both = freezePanes.getLocationOrNullObject();
    both.load("address");
    await context.sync();
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocationOrNullObject();
    rows.load("address");
    await context.sync();
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    return [both.address, rows.address, none.isNullObject];
  });
  expect(read).toEqual(["Budget!A1:B1", "Budget!1:2", true]);
});

test("page set-up is read back", async () => {
  const read = await office.Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Budget");
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.printGridlines = true;
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea("A1:F20");
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.headersFooters.defaultForAllPages.leftFooter = "Page &P";
    pageLayout.load("orientation,zoom,printGridlines,centerHorizontally,headersFooters/defaultForAllPages/leftFooter");
    const area = pageLayout.getPrintAreaOrNullObject();
    area.load("address");
    await context.sync();
    return { ...pageLayout.toJSON(), area: area.address };
  });
  expect(read).toMatchObject({
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    printGridlines: true,
    centerHorizontally: true,
    headersFooters: { defaultForAllPages: { leftFooter: "Page &P" } },
    area: "Budget!A1:F20",
  });
});

describe("a protected sheet", () => {
  beforeAll(() =>
    office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Protected");
      sheet.getRange("A1:B2").values = [
        ["locked", "open"],
        [1, 2],
      ];
      sheet.getRange("B1:B2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      await context.sync();
    }),
  );

  test("says so", async () => {
    await office.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Protected");
      protection.load("protected,options");
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowFormatColumns: true, allowSort: false });
    });
  });

  test("lets the add-in write unlocked cells and do what was allowed", async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Protected");
      sheet.getRange("B2").values = [[3]];
      sheet.getRange("B:B").format.columnWidth = 70;
      await context.sync();
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["values of locked cells", (sheet) => (sheet.getRange("A1:B1").values = [["x", "y"]])],
    ["formats", (sheet) => (sheet.getRange("B1").format.fill.color = "red")],
    ["row heights", (sheet) => (sheet.getRange("B1").format.rowHeight = 40)],
    ["inserted rows", (sheet) => void sheet.getRange("1:1").insert("Down")],
    ["new tables", (sheet) => void sheet.tables.add(sheet.getRange("A1:B2"), true)],
    ["validation", (sheet) => (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } })],
    ["a second protection", (sheet) => sheet.protection.protect()],
  ])("denies %s", async (_what, ask) => {
    const failed = await failure(office, async (context) => {
      ask(context.workbook.worksheets.getItem("Protected"));
      await context.sync();
    });
    expect(failed.code).toBe("AccessDenied");
  });

  test("denies the person locked cells, and tells why", () => {
    const told: string[] = [];
    const stop = office.grid.protection.onRefused((why) => told.push(why));
    const sheet = office.grid.api.getActiveWorkbook()?.getSheetByName("Protected");
    sheet?.getRange("A1").setValue("typed");
    sheet?.getRange("B1").setValue("typed");
    sheet?.insertRowBefore(0);
    stop();
    expect(sheet?.getRange("A1:B1").getValues()).toEqual([["locked", "typed"]]);
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/protected/);
  });

  test("is open again when unprotected", async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Protected");
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [["free"]];
      await context.sync();
    });
    const again = await failure(office, async (context) => {
      context.workbook.worksheets.getItem("Protected").protection.unprotect();
      await context.sync();
    });
    expect(again.code).toBe("AccessDenied");
  });
});

test("a person can't show a very hidden sheet", async () => {
  office.grid.api.getActiveWorkbook()?.getSheetByName("_plan")?.showSheet();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("_plan");
    sheet.load("visibility");
    await context.sync();
    expect(sheet.visibility).toBe("VeryHidden");
  });
});
