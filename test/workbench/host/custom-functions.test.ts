import { startOffice, type StartedOffice } from "../../support/office";

let office: StartedOffice;
const calls: { name: string; args: unknown[] }[] = [];

const metadata = {
  functions: [
    { id: "GAP.RATE", name: "GAP.RATE", parameters: [{ name: "hits" }, { name: "n" }, { name: "confidence" }] },
    { id: "GAP.RATE.STATS", name: "GAP.RATE.STATS", parameters: [{ name: "hits" }] },
    { id: "FAILS", name: "FAILS", parameters: [{ name: "how" }] },
    { id: "SUPPRESS", name: "SUPPRESS", parameters: [{ name: "counts" }] },
  ],
};

beforeAll(async () => {
  office = await startOffice();
  office.host.registerFunctions(metadata, "COALITION");
  const remember =
    <A extends unknown[], R>(name: string, compute: (...args: A) => R) =>
    (...args: A): R => {
      // The runtime adds an invocation object behind the declared arguments.
      calls.push({ name, args: args.slice(0, 3) });
      return compute(...args);
    };
  CustomFunctions.associate(
    "GAP.RATE",
    remember("GAP.RATE", (hits: unknown, n: unknown) => Number(hits) / Number(n)),
  );
  CustomFunctions.associate("GAP.RATE.STATS", () => [
    ["estimate", 0.25],
    ["n", 40],
    ["status", "10%"],
  ]);
  CustomFunctions.associate("FAILS", (how: string) => {
    throw new CustomFunctions.Error(how as CustomFunctions.ErrorCode, "because");
  });
  CustomFunctions.associate(
    "SUPPRESS",
    remember("SUPPRESS", (counts: unknown[][]) => counts.map(() => ["suppressed"])),
  );
});

afterAll(() => office.dispose());

async function write(address: string, formulas: string[][]): Promise<void> {
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = formulas;
    await context.sync();
  });
}

async function read(address: string) {
  return office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("values,formulas,valueTypes");
    await context.sync();
    return range.toJSON();
  });
}

/** Until the add-in's runtime has delivered: it does so every half second at most. */
async function answered(): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (!office.grid.functions.waiting) break;
  }
  await office.grid.calculation.settle();
}

test("cells show #BUSY! until the add-in has answered, then the answer, and so do the cells that use them", async () => {
  await write("A1:C1", [["=COALITION.GAP.RATE(3,4)", "=A1*100", "=INDEX(COALITION.GAP.RATE.STATS(1),2,2)"]]);
  expect((await read("A1")).values).toEqual([["#BUSY!"]]);
  await answered();
  const { values, formulas, valueTypes } = await read("A1:C1");
  expect(values).toEqual([[0.75, 75, 40]]);
  expect(valueTypes).toEqual([["Double", "Double", "Double"]]);
  expect(formulas?.[0]?.[0]).toBe("=COALITION.GAP.RATE(3,4)");
});

test("the same arguments are computed once", async () => {
  await write("A2", [["=COALITION.GAP.RATE(1,8)"]]);
  await answered();
  const before = calls.length;
  await write("A3:A4", [["=COALITION.GAP.RATE(1,8)"], ["=COALITION.GAP.RATE(1,8)+1"]]);
  await answered();
  expect((await read("A3:A4")).values).toEqual([[0.125], [1.125]]);
  expect(calls.length).toBe(before);
});

test("arrays spill, text stays text", async () => {
  await write("E1", [["=COALITION.GAP.RATE.STATS(2)"]]);
  await answered();
  expect((await read("E1:F3")).values).toEqual([
    ["estimate", 0.25],
    ["n", 40],
    ["status", "10%"],
  ]);
});

test("left-out arguments and blank cells arrive as null, not as 0", async () => {
  await write("H1:H3", [["1"], [""], ["TRUE"]]);
  await write("I1", [["=COALITION.GAP.RATE(H1,,)"]]);
  await write("J1", [["=COALITION.SUPPRESS(H1:H3)"]]);
  await answered();
  expect(calls.find((call) => call.name === "SUPPRESS")?.args[0]).toEqual([[1], [null], [true]]);
  expect(
    calls
      .filter((call) => call.name === "GAP.RATE")
      .at(-1)
      ?.args.slice(1),
  ).toEqual([null, null]);
});

test.each([
  ["#N/A", "#N/A"],
  ["#DIV/0!", "#DIV/0!"],
  ["#VALUE!", "#VALUE!"],
  ["#NUM!", "#NUM!"],
])("an error %s thrown by the function is the cell's error, and IFERROR catches it", async (code, shown) => {
  await write("K1:L1", [[`=COALITION.FAILS("${code}")`, `=IFERROR(COALITION.FAILS("${code}"),"caught")`]]);
  await answered();
  const { values, valueTypes } = await read("K1:L1");
  expect(values).toEqual([[shown, "caught"]]);
  expect(valueTypes?.[0]?.[0]).toBe("Error");
});

test("when what it was computed from changes, it is computed again", async () => {
  await write("M1:N1", [["5", "=COALITION.GAP.RATE(M1,10)"]]);
  await answered();
  await write("M1", [["9"]]);
  await answered();
  expect((await read("N1")).values).toEqual([[0.9]]);
});
