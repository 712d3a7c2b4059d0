import { failure } from "../../../support/excel-run";
import { startOffice, type StartedOffice } from "../../../support/office";

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice();
});

afterAll(() => office.dispose());

let sheets = 0;
/** Runs a batch on a new sheet. */
function onSheet<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office.Excel.run((context) => batch(context.workbook.worksheets.add(`S${++sheets}`), context));
}

test("text that reads as a number, date or boolean becomes one; an apostrophe or a text format keeps it text", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("A2").numberFormat = [["@"]];
    const range = sheet.getRange("A1:F2");
    range.values = [
      ["12", "1,234.5", "12%", "2026-07-01", "true", "'007"],
      ["12", null, "", "plain", -1, "=A1"],
    ];
    range.load("values,valueTypes,text");
    await context.sync();
    return range.toJSON();
  });
  // 1 July 2026 is serial 46204 in the 1900 system.
  expect(read.values).toEqual([
    [12, 1234.5, 0.12, 46_204, true, "007"],
    ["12", "", "", "plain", -1, 12],
  ]);
  expect(read.valueTypes?.[1]).toEqual(["String", "Empty", "Empty", "String", "Double", "Double"]);
});

test("formats are read back in Excel's words", async () => {
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:C3");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    const { format } = range;
    format.fill.color = "#ff8800";
    Object.assign(format.font, { name: "Arial", size: 14, bold: true, italic: true, color: "navy" });
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.indentLevel = 2;
    format.protection.locked = false;
    format.columnWidth = 90;
    format.rowHeight = 30;
    range.numberFormat = [
      ["0.00", "#,##0"],
      ["General", "yyyy-mm-dd"],
    ];
    const top = format.borders.getItem("EdgeTop");
    top.style = "Continuous";
    top.color = "#123456";
    top.weight = "Thick";
    format.borders.getItem("InsideHorizontal").style = "Dot";
    const bottom = format.borders.getItem("EdgeBottom");
    range.load("numberFormat,text");
    format.load(
      "horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight,fill/color,font,protection/locked",
    );
    top.load("style,color,weight");
    bottom.load("style");
    await context.sync();
    return { range: range.toJSON(), format: format.toJSON(), top: top.toJSON(), bottom: bottom.style };
  });
  expect(read.range.numberFormat).toEqual([
    ["0.00", "#,##0"],
    ["General", "yyyy-mm-dd"],
  ]);
  expect(read.range.text).toEqual([
    ["1.00", "2"],
    ["3", "1900-01-04"],
  ]);
  expect(read.format).toMatchObject({
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    wrapText: true,
    indentLevel: 2,
    columnWidth: 90,
    rowHeight: 30,
    fill: { color: "#FF8800" },
    font: { name: "Arial", size: 14, bold: true, italic: true, color: "#000080" },
    protection: { locked: false },
  });
  expect(read.top).toMatchObject({ style: "Continuous", color: "#123456", weight: "Thick" });
  expect(read.bottom).toBe("None");
});

test("what cells differ in reads as null", async () => {
  const color = await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.fill.color = "red";
    const range = sheet.getRange("A1:A2");
    range.load("format/fill/color");
    await context.sync();
    return range.format.fill.color;
  });
  expect(color).toBeNull();
});

test("hidden rows and columns, sizes and formats in bulk", async () => {
  const [rows, columns, cells] = await onSheet(async (sheet, context) => {
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    sheet.getRange("C:C").format.columnWidth = 120;
    sheet.getRange("A1").format.fill.color = "#00FF00";
    const range = sheet.getRange("A1:C4");
    const answers = [
      range.getRowProperties({ rowHidden: true }),
      range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
      sheet.getRange("A1:B1").getCellProperties({ address: true, format: { fill: { color: true }, protection: true } }),
    ] as const;
    await context.sync();
    return [answers[0].value, answers[1].value, answers[2].value] as const;
  });
  expect(rows.map((row) => row.rowHidden)).toEqual([false, true, true, false]);
  expect(columns.map((column) => column.columnHidden)).toEqual([false, true, false]);
  expect(columns[2]?.format?.columnWidth).toBeCloseTo(120, 6);
  expect(cells[0]?.map((cell) => cell.format?.fill?.color)).toEqual(["#00FF00", "#FFFFFF"]);
  expect(cells[0]?.[0]?.format?.protection).toEqual({ locked: true, formulaHidden: false });
});

test("used range, neighbours and intersections", async () => {
  const addresses = await onSheet(async (sheet, context) => {
    const empty = sheet.getUsedRangeOrNullObject(true);
    sheet.getRange("B3:D5").values = [
      [1, 2, 3],
      [4, "", 6],
      [7, 8, 9],
    ];
    sheet.getRange("H9").format.fill.color = "red";
    const values = sheet.getUsedRangeOrNullObject(true);
    const formats = sheet.getUsedRangeOrNullObject(false);
    const range = sheet.getRange("B3:C4");
    const all = [
      values,
      formats,
      range.getCell(1, 1),
      range.getOffsetRange(1, -1),
      range.getResizedRange(2, 0),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getIntersectionOrNullObject(sheet.getRange("C4:F9")),
      sheet.getRange("1:2"),
    ];
    for (const one of all) one.load("address");
    const apart = range.getIntersectionOrNullObject("F9");
    await context.sync();
    expect([empty.isNullObject, apart.isNullObject]).toEqual([true, true]);
    return all.map((one) => one.address.split("!")[1]);
  });
  expect(addresses).toEqual(["B3:D5", "B3:H9", "C4", "A4:B5", "B3:C6", "3:4", "B:C", "C4", "1:2"]);
});

test("rows and columns inserted and deleted take formulas and names along", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], ["=A1+A2"]];
    context.workbook.names.add("Third", sheet.getRange("A3"));
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("A:A").insert("Right");
    await context.sync();
    sheet.getRange("1:1").delete("Up");
    const range = sheet.getRange("B1:B3");
    range.load("values,formulas");
    const name = context.workbook.names.getItem("Third");
    name.load("formula");
    await context.sync();
    return [range.values, range.formulas, name.formula.split("!")[1]];
  });
  expect(read).toEqual([[[""], [2], ["#REF!"]], [[""], [2], ["=#REF!+B2"]], "$B$3"]);
});

test("cells merge and split again", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C1").values = [["Title", "", ""]];
    sheet.getRange("A1:C1").merge();
    const merged = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
    merged.load("address");
    merged.areas.load("items/address");
    await context.sync();
    sheet.getRange("B1").unmerge();
    const after = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
    await context.sync();
    return [
      merged.areas.items.map(({ address }) => address.split("!")[1]),
      merged.address.split("!")[1],
      after.isNullObject,
    ];
  });
  // The address of all together names first cells only: office-js issue 1590.
  expect(read).toEqual([["A1:C1"], "A1", true]);
});

test("clearing takes contents, formats or both", async () => {
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[1, 2]];
    range.format.fill.color = "red";
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    const [a, b] = [sheet.getRange("A1"), sheet.getRange("B1")];
    for (const cell of [a, b]) cell.load("values,format/fill/color");
    await context.sync();
    return [a.values[0], a.format.fill.color, b.values[0], b.format.fill.color];
  });
  expect(read).toEqual([[""], "#FF0000", [2], "#FFFFFF"]);
});

test("a named style gives its look and is read back by name", async () => {
  const read = await onSheet(async (sheet, context) => {
    context.workbook.styles.add("Computed");
    const style = context.workbook.styles.getItem("Computed");
    style.fill.color = "#EEEEEE";
    style.font.italic = true;
    style.numberFormat = "#,##0";
    style.borders.getItem("EdgeBottom").color = "#999999";
    style.locked = false;
    const range = sheet.getRange("A1:B1");
    range.values = [[1234, 5]];
    range.style = "Computed";
    range.load("style,text,format/fill/color,format/font/italic,format/protection/locked");
    const other = sheet.getRange("C1");
    other.load("style");
    await context.sync();
    return [
      range.style,
      range.text[0],
      range.format.fill.color,
      range.format.font.italic,
      range.format.protection.locked,
      other.style,
    ];
  });
  expect(read).toEqual(["Computed", ["1,234", "5"], "#EEEEEE", true, false, "Normal"]);
  const failed = await failure(office, async (context) => {
    context.workbook.getActiveCell().style = "No such style";
    await context.sync();
  });
  expect(failed.code).toBe("InvalidArgument");
});

test("one value for a whole range goes into every cell; a formula moves along as when filled", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    // Office.js takes one value for all; its types know arrays only.
    sheet.getRange("B1:B3").formulas = "=A1*$A$3" as unknown as string[][];
    sheet.getRange("C1:C3").values = 7 as unknown as number[][];
    const range = sheet.getRange("B1:C3");
    range.load("values,formulas");
    await context.sync();
    return range.toJSON();
  });
  expect(read.values).toEqual([
    [3, 7],
    [6, 7],
    [9, 7],
  ]);
  expect(read.formulas?.map((row) => row[0])).toEqual(["=A1*$A$3", "=A2*$A$3", "=A3*$A$3"]);
});

test("a format put on a formula leaves the formula where it is", async () => {
  const read = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.formulas = [["=1+1"]];
    await context.sync();
    cell.style = "Input";
    await context.sync();
    cell.format.fill.clear();
    cell.load("formulas,values,style");
    await context.sync();
    return cell.toJSON();
  });
  expect(read).toMatchObject({ formulas: [["=1+1"]], values: [[2]], style: "Input" });
});

test("text that spells an error is text; the error itself is an error", async () => {
  const types = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [["'#N/A", "#N/A", "=NA()"]];
    range.load("values,valueTypes");
    await context.sync();
    return [range.values, range.valueTypes];
  });
  expect(types).toEqual([[["#N/A", "#N/A", "#N/A"]], [["String", "Error", "Error"]]]);
});

test("cells deleted or inserted shift their neighbours, also on a sheet that isn't shown", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A4").values = [[1], [2], [3], ["=SUM(A1:A3)"]];
    await context.sync();
    sheet.getRange("A2").delete("Up");
    const after = sheet.getRange("A1:A4");
    after.load("values,formulas");
    await context.sync();
    sheet.getRange("A1").insert("Down");
    const later = sheet.getRange("A1:A4");
    later.load("formulas");
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    return [after.values, after.formulas, later.formulas, active.name];
  });
  expect(read).toEqual([
    [[1], [3], [4], [""]],
    [[1], [3], ["=SUM(A1:A2)"], [""]],
    [[""], [1], [3], ["=SUM(A2:A3)"]],
    "Sheet1",
  ]);
});
