import { startOffice, type StartedOffice } from "../../support/office";

// Thousands of formulas take their time on a busy machine.
jest.setTimeout(60_000);

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

describe("many formulas, so that the engine pauses while it calculates", () => {
  // The engine pauses after each 500 formulas; what comes in then used to be started beside the run, or to stop it.
  const rows = 1_200;

  beforeAll(async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Many");
      sheet.getRange(`A1:A${rows}`).values = Array.from({ length: rows }, (_, row) => [row]);
      sheet.getRange(`B1:B${rows}`).formulas = Array.from({ length: rows }, (_, row) => [`=A${row + 1}*2`]);
      sheet.getRange("E1").formulas = [["=C1+1"]];
      await context.sync();
    });
  });

  /** What the rows' formulas answer, of those that are wrong: twice the number that `typed` makes of the row. */
  function wrong(typed: (row: number) => number): number[] {
    const area = { sheetId: person().getSheetId(), row: 0, column: 1, rows, columns: 1 };
    return office.grid.cells
      .read(area)
      .flatMap(([cell], row) => (cell?.value === 2 * typed(row) ? [] : [row]))
      .slice(0, 3);
  }

  function person() {
    const sheet = office.grid.api.getActiveWorkbook()?.getSheetByName("Many");
    if (!sheet) throw new Error("there is no sheet Many");
    return sheet;
  }

  test("runs asked for at once take turns, and none loses what another was to calculate", async () => {
    const sheetId = person().getSheetId();
    person()
      .getRange(`A1:A${rows}`)
      .setValues(Array.from({ length: rows }, (_, row) => [row + 1]));
    const cell = { sheetId, row: 0, column: 4, rows: 1, columns: 1 };
    await Promise.all([
      office.grid.calculation.settle(),
      office.grid.calculation.recalculate([cell]),
      office.grid.calculation.settle(),
    ]);
    expect(wrong((row) => row + 1)).toEqual([]);
  });

  test("what a person types while a run goes on neither stops it nor gets lost", async () => {
    const { calculation } = office.grid;
    person()
      .getRange(`A1:A${rows}`)
      .setValues(Array.from({ length: rows }, (_, row) => [row + 7]));
    const running = calculation.settle();
    const starts: number[] = [];
    const subscription = office.grid.core.commands.onCommandExecuted((command) => {
      const stage = (command.params as { stageInfo?: { completedFormulasCount: number } } | undefined)?.stageInfo;
      // In the first pause of the run, when it has answered some formulas and not the others.
      if (stage && stage.completedFormulasCount > 500 && starts.push(1) === 1) person().getRange("C1").setValue(41);
    });
    await running;
    await calculation.settle();
    subscription.dispose();
    expect(starts.length).toBeGreaterThan(0);
    expect(wrong((row) => row + 7)).toEqual([]);
    expect(office.grid.cells.readCell(person().getSheetId(), 0, 4).value).toBe(42);
  });

  test("a change that nobody waits for is calculated by itself", async () => {
    const calculated = new Promise<void>((resolve) => {
      const subscription = office.grid.core.commands.onCommandExecuted((_command, options) => {
        if (
          (options as { applyFormulaCalculationResult?: boolean } | undefined)?.applyFormulaCalculationResult !== true
        )
          return;
        subscription.dispose();
        resolve();
      });
    });
    person().getRange("C1").setValue(99);
    await calculated;
    expect(office.grid.cells.readCell(person().getSheetId(), 0, 4).value).toBe(100);
  });
});
