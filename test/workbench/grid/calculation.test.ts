import { startOffice, type StartedOffice } from "../../support/office";

let office: StartedOffice;

/** Lines: a 10 EUR on O1, b 20 USD on O2, c 30 USD on O1. A USD is two EUR. Groups have O1 in P1 and P2, O2 in P3. */
beforeAll(async () => {
  office = await startOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const table = (address: string, name: string, values: (string | number)[][]) => {
      sheet.getRange(address).values = values;
      sheet.tables.add(address, true).name = name;
    };
    table("A1:E4", "Budget", [
      ["Line ID", "Outcome ID", "Currency", "Q1", "Total"],
      ["a", "O1", "EUR", 10, ""],
      ["b", "O2", "USD", 20, ""],
      ["c", "O1", "USD", 30, ""],
    ]);
    table("G1:H3", "Rates", [
      ["Currency", "Q1"],
      ["EUR", 1],
      ["USD", 2],
    ]);
    table("J1:J4", "Periods", [["Period"], ["P1"], ["P2"], ["P3"]]);
    table("L1:M4", "Groups", [
      ["Outcome ID", "Period"],
      ["O1", "P1"],
      ["O1", "P2"],
      ["O2", "P3"],
    ]);
    sheet.getRange("E2:E4").formulas = [["=[@Q1]*2"], ["=Budget[[#This Row],[Q1]]*2"], ["=SUM([@[Q1]],1)"]];
    sheet.getRange("A20").values = [["O1"]];
    context.workbook.names.add("Envelope", sheet.getRange("D4"));
    context.workbook.names.add("HalfOf", "=Sheet1!$D$3/2");
    await context.sync();
  });
});

afterAll(() => office.dispose());

// Expected values by hand from the tables above.
test.each<[string, unknown]>([
  ['=SUMIFS(Budget[Q1],Budget[Outcome ID],"O1")', 40],
  ["=SUMPRODUCT((Budget[Outcome ID]=A20)*SUMIF(Rates[Currency],Budget[Currency],Rates[Q1]),Budget[Q1])", 70],
  ["=SUMPRODUCT(MAX((COUNTIFS(Groups[Outcome ID],A20,Groups[Period],Periods[Period])>0)*ROW(Periods[Period])))", 3],
  ['=INDEX(Budget[Q1],MATCH("b",Budget[Line ID],0))', 20],
  ['=IFERROR(MATCH("z",Budget[Line ID],0),"none")', "none"],
  ["=IFERROR(1/0,0)", 0],
  // 9 December 2025 is serial 46000 in the 1900 system.
  ['=TEXT(46000,"yyyy-mm-dd")', "2025-12-09"],
  ['=TEXT(0.125,"0.0%")', "12.5%"],
  ["=EDATE(46000,3)", 46_090],
  ["=Envelope*2", 60],
  ["=HalfOf", 10],
  ["=SUM(Budget[Total])", 91],
  ["=SUM(Budget[[Q1]:[Total]])", 151],
  ["=ROWS(Budget)", 3],
  ["=Budget[[#Headers],[Q1]]", "Q1"],
  ['=_xlfn.XLOOKUP("c",Budget[Line ID],Budget[Q1])', 30],
  ["=SUBTOTAL(109,Budget[Q1])", 60],
  ["=COUNTA(Budget[Line ID])", 3],
  ["=IF(AND(1,TRUE),TRUE,FALSE)", true],
  ['=LET(x,2,x*3)&"!"', "6!"],
  ["=1/0", "#DIV/0!"],
  ["=NOSUCH(1)", "#NAME?"],
  ["=NA()", "#N/A"],
  ['=HYPERLINK("#Sheet1!A1","go")', "go"],
])("%s is %p and reads back as written", async (formula, value) => {
  const read = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("P1");
    range.clear();
    range.formulas = [[formula]];
    range.load("values,formulas");
    await context.sync();
    return range.toJSON();
  });
  expect(read.values).toEqual([[value]]);
  expect(read.formulas).toEqual([[formula]]);
});

test("formulas of one row of a table calculate and read back as they were written", async () => {
  const read = await office.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Budget").columns.getItem("Total").getDataBodyRange();
    range.load("values,formulas");
    await context.sync();
    return range.toJSON();
  });
  expect(read.values).toEqual([[20], [40], [31]]);
  expect(read.formulas).toEqual([["=[@Q1]*2"], ["=Budget[[#This Row],[Q1]]*2"], ["=SUM([@[Q1]],1)"]]);
});

test("what a person types is calculated without a batch", async () => {
  office.grid.api.getActiveWorkbook()?.getSheetByName("Sheet1")?.getRange("D2").setValue(100);
  await office.grid.calculation.settle();
  expect(office.grid.cells.readCell("sheet-1", 1, 4).value).toBe(200);
  office.grid.api.getActiveWorkbook()?.getSheetByName("Sheet1")?.getRange("D2").setValue(10);
  await office.grid.calculation.settle();
});
