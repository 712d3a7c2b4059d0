import { failure } from "../../../support/excel-run";
import { startOffice, type StartedOffice } from "../../../support/office";

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice();
});

afterAll(() => office.dispose());

describe("defined names", () => {
  test("of ranges, constants and formulas, in the workbook and on a sheet", async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("It's named");
      sheet.getRange("B2").values = [[21]];
      context.workbook.names.add("Envelope", sheet.getRange("B2"), "The control total");
      context.workbook.names.add("Rate", "=0.25");
      context.workbook.names.add("Twice", "='It''s named'!$B$2*2");
      context.workbook.names.add("Hidden", "=1").visible = false;
      sheet.names.add("Local", "='It''s named'!$B$2:$C$3");
      const cell = sheet.getRange("A1");
      cell.formulas = [["=Twice+Envelope*Rate"]];
      cell.load("values");
      context.workbook.names.load(
        "items/name,items/formula,items/value,items/type,items/visible,items/scope,items/comment",
      );
      sheet.names.load("items/name,items/scope");
      const range = context.workbook.names.getItem("Envelope").getRangeOrNullObject();
      range.load("address");
      const none = context.workbook.names.getItem("Rate").getRangeOrNullObject();
      await context.sync();
      expect(cell.values).toEqual([[47.25]]);
      expect(range.address).toBe("'It''s named'!B2");
      expect(none.isNullObject).toBe(true);
      expect(
        context.workbook.names.items.map((name) => [
          name.name,
          name.formula,
          name.value,
          name.type,
          name.visible,
          name.scope,
        ]),
      ).toEqual([
        ["Envelope", "='It''s named'!$B$2", "'It''s named'!$B$2", "Range", true, "Workbook"],
        ["Hidden", "=1", 1, "Integer", false, "Workbook"],
        ["Rate", "=0.25", 0.25, "Double", true, "Workbook"],
        ["Twice", "='It''s named'!$B$2*2", "='It''s named'!$B$2*2", "Array", true, "Workbook"],
      ]);
      expect(sheet.names.items.map((name) => [name.name, name.scope])).toEqual([["Local", "Worksheet"]]);
    });
  });

  test.each<[string, string]>([
    ["envelope", "is taken"],
    ["A1", "is a cell"],
    ["two words", "has a space"],
    ["1st", "starts with a digit"],
    ["R1C1", "is a cell in the other style"],
  ])("the name %s is refused: it %s", async (name) => {
    const failed = await failure(office, async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
    expect(failed.code).toBe("InvalidArgument");
  });

  test("a deleted name is gone", async () => {
    const gone = await office.Excel.run(async (context) => {
      context.workbook.names.getItem("Hidden").delete();
      await context.sync();
      const name = context.workbook.names.getItemOrNullObject("Hidden");
      await context.sync();
      return name.isNullObject;
    });
    expect(gone).toBe(true);
  });
});

describe("data validation", () => {
  const rules: [string, Excel.DataValidationRule, string][] = [
    ["a name", { list: { inCellDropDown: true, source: "=Envelope" } }, "List"],
    ["a range of another sheet", { list: { inCellDropDown: true, source: "=Sheet1!$A$1:$A$4" } }, "List"],
    ["text", { list: { inCellDropDown: false, source: "yes,no" } }, "List"],
    ["whole numbers", { wholeNumber: { formula1: 0, formula2: 2, operator: "Between" } }, "WholeNumber"],
    ["decimals", { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, "Decimal"],
    ["text length", { textLength: { formula1: 10, operator: "LessThan" } }, "TextLength"],
    ["a formula", { custom: { formula: "=A1>0" } }, "Custom"],
  ];

  test.each(rules)("by %s is read back as it was given", async (_what, rule, type) => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("D1:D5");
      const { dataValidation } = range;
      dataValidation.rule = rule;
      dataValidation.prompt = { showPrompt: true, title: "Marker", message: "0, 1 or 2" };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Hm", message: "Sure?" };
      dataValidation.ignoreBlanks = false;
      dataValidation.load();
      await context.sync();
      expect(dataValidation.rule).toEqual(rule);
      expect(dataValidation.type).toBe(type);
      expect(dataValidation.prompt).toEqual({ showPrompt: true, title: "Marker", message: "0, 1 or 2" });
      expect(dataValidation.errorAlert).toMatchObject({ style: "Warning", message: "Sure?" });
      expect(dataValidation.ignoreBlanks).toBe(false);
    });
  });

  test("differs cell by cell, and is cleared", async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("D2").dataValidation.clear();
      const [all, one, other] = ["D1:D5", "D2", "D3:D5"].map((address) => sheet.getRange(address).dataValidation);
      for (const each of [all, one, other]) each?.load("type");
      await context.sync();
      expect([all?.type, one?.type, other?.type]).toEqual(["MixedCriteria", "None", "Custom"]);
    });
  });

  test.each<[string, Excel.DataValidationRule]>([
    [
      "a structured reference, which Excel doesn't take there",
      { list: { inCellDropDown: true, source: "=Budget[Q1]" } },
    ],
    ["a list of more than 255 characters", { list: { inCellDropDown: true, source: "x,".repeat(200) } }],
    ["no operator", { decimal: { formula1: 1 } as Excel.BasicDataValidation }],
  ])("%s is refused", async (_what, rule) => {
    const failed = await failure(office, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("F1").dataValidation.rule = rule;
      await context.sync();
    });
    expect(failed.code).toBe("InvalidArgument");
  });
});

describe("conditional formats", () => {
  test("by formula and by value are added, read back and cleared", async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("H1:H9");
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$H1>5";
      custom.custom.format.fill.color = "#ffc7ce";
      custom.custom.format.font.color = "#9C0006";
      const value = range.conditionalFormats.add("CellValue");
      value.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      value.cellValue.format.font.bold = true;
      const count = range.conditionalFormats.getCount();
      range.conditionalFormats.load("items/type,items/id");
      custom.custom.load("rule/formula,format/fill/color,format/font/color");
      value.cellValue.load("rule");
      await context.sync();
      expect(count.value).toBe(2);
      expect(range.conditionalFormats.items.map((item) => item.type).sort()).toEqual(["CellValue", "Custom"]);
      expect(custom.custom.toJSON()).toMatchObject({
        rule: { formula: "=$H1>5" },
        format: { fill: { color: "#FFC7CE" }, font: { color: "#9C0006" } },
      });
      expect(value.cellValue.rule).toMatchObject({ formula1: "=0", operator: "LessThan" });
      context.workbook.worksheets.getItem("Sheet1").getRange("H3").conditionalFormats.clearAll();
      const left = range.conditionalFormats.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
  });

  test("of a kind it doesn't have are refused loudly", async () => {
    const failed = await failure(office, async (context) => {
      context.workbook.getActiveCell().conditionalFormats.add("DataBar");
      await context.sync();
    });
    expect(failed.code).toBe("ApiNotFound");
  });
});

test("items of collections without ids of their own can be gone on from", async () => {
  const read = await office.Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem("Sheet1").getRange("P5").values = [[5]];
    workbook.names.add("Fifth", "=Sheet1!$P$5");
    workbook.styles.add("Mine");
    workbook.settings.add("answer", 42);
    workbook.names.load("items/name");
    workbook.styles.load("items/name");
    workbook.settings.load("items/key");
    await context.sync();
    const range = workbook.names.items.find((name) => name.name === "Fifth")?.getRange();
    range?.load("values");
    const style = workbook.styles.items.find((one) => one.name === "Mine");
    style?.load("builtIn");
    const setting = workbook.settings.items[0];
    setting?.load("value");
    await context.sync();
    return [range?.values, style?.builtIn, setting?.value];
  });
  expect(read).toEqual([[[5]], false, 42]);
});
