import type { Blueprint } from "../../src/core/workbook/blueprint";
import type { Edit } from "../../src/core/workbook/edit";
import { ExcelHost } from "../../src/excel/excel-host";
import { ApplicationModel } from "../../src/workbench/host/model/application";
import { RangeModel } from "../../src/workbench/host/model/range";
import { comparableSnapshot } from "../contract/comparable";
import { contractBlueprint } from "../contract/contract-blueprint";
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
});
afterAll(() => office.dispose());

const look = async () => comparableSnapshot(await host.snapshot());

/** Requests that a piece of work sends. */
async function requestsOf(work: () => Promise<unknown>): Promise<number> {
  const before = office.host.requests.length;
  await work();
  return office.host.requests.length - before;
}

/** Names of all sheets, names and own styles: what a failed build could leave behind. */
async function inventory(): Promise<string[]> {
  return office.Excel.run(async (context) => {
    const { worksheets, names, styles, tables } = context.workbook;
    for (const collection of [worksheets, names, tables]) collection.load("items/name");
    styles.load("items/name,items/builtIn");
    await context.sync();
    const own = styles.items.filter(({ builtIn }) => !builtIn);
    return [...worksheets.items, ...names.items, ...tables.items, ...own].map(({ name }) => name);
  });
}

describe("requests", () => {
  it("are as many for 5,000 lines as for ten, both ways", async () => {
    const counts: number[][] = [];
    for (const lines of [10, 5_000]) {
      const build = await requestsOf(() => host.build(contractBlueprint(lines)));
      const snapshot = await requestsOf(() => host.snapshot());
      counts.push([build, snapshot]);
      await freshWorkbook(office);
    }
    expect(counts[1]).toEqual(counts[0]);
    // Survey, sheets, contents, charts, pages, protection; outline in two, particulars, cells; each run adds office.js's own clean-up.
    expect(counts[0]?.[0]).toBeLessThanOrEqual(8);
    expect(counts[0]?.[1]).toBeLessThanOrEqual(5);
  }, 120_000);

  it("grow only for the payload limit, and then say the same", async () => {
    const blueprint = contractBlueprint(60);
    const small = new ExcelHost({ limits: { cells: 100, characters: 5_000 } });
    await small.build(blueprint);
    expect(comparableSnapshot(await small.snapshot())).toEqual(await look());
  });

  it("too large for Excel are halved, and nothing is lost or done twice", async () => {
    await host.build(contractBlueprint(60));
    const whole = await look();
    const sent = await requestsOf(() => host.snapshot());
    let failed = false;
    const again = await requestsOf(() =>
      host.snapshot({
        onProgress: (step) => {
          // The cells of the first sheet come next.
          if (step !== "Start" || failed) return;
          failed = true;
          office.host.failNext({ code: "ResponsePayloadSizeLimitExceeded", message: "Too much." });
        },
      }),
    );
    expect(failed).toBe(true);
    expect(again).toBeGreaterThan(sent);
    expect(await look()).toEqual(whole);
  });
});

describe("a build that fails", () => {
  const steps = ["Adding sheets", "Writing cells, tables and formulas", "Protecting sheets"] as const;

  it.each(steps)("while %j leaves nothing behind, and the next one succeeds", async (step) => {
    const before = await inventory();
    const failure = host.build(contractBlueprint(), {
      onProgress: (now) => {
        if (now === step) office.host.failNext({ code: "InvalidArgument", message: "No.", atAction: 5 });
      },
    });
    await expect(failure).rejects.toMatchObject({
      name: "HostError",
      code: "failed",
      message: expect.stringContaining("nothing of it was left"),
    });
    expect(await inventory()).toEqual(before);
    await host.build(contractBlueprint());
    expect(await inventory()).toContain("Budget");
  });

  it("after being cancelled half-way leaves nothing behind", async () => {
    const before = await inventory();
    const cancel = new AbortController();
    const cancelled = host.build(contractBlueprint(), {
      signal: cancel.signal,
      onProgress: (step) => {
        if (step === "Setting up pages") cancel.abort();
      },
    });
    await expect(cancelled).rejects.toMatchObject({ code: "cancelled" });
    expect(await inventory()).toEqual(before);
  });

  it("is made again once when Excel only says that something went wrong", async () => {
    let failures = 0;
    await host.build(contractBlueprint(), {
      onProgress: (step) => {
        if (step !== "Protecting sheets" || failures > 0) return;
        failures += 1;
        office.host.failNext({ code: "GeneralException", message: "Something went wrong." });
      },
    });
    expect(failures).toBe(1);
    expect(await inventory()).toContain("Budget");
  });

  it("for lack of a printer builds all the same, and says so", async () => {
    const said: string[] = [];
    await host.build(contractBlueprint(), {
      onProgress: (step) => {
        said.push(step);
        if (step === "Setting up pages") office.host.failNext({ code: "InvalidOperation", message: "No printer." });
      },
    });
    expect(said.find((step) => step.startsWith("Pages were not set up"))).toContain("No printer.");
    expect((await look()).sheets.map(({ name }) => name)).toEqual(["Start", "Budget", "Summary", "Lists", "_plan"]);
  });
});

describe("build", () => {
  it("leaves what people have in the workbook alone", async () => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["mine"]];
      await context.sync();
    });
    await host.build(contractBlueprint());
    expect((await look()).sheets[0]).toMatchObject({ name: "Sheet1", values: { A1: "mine" } });
  });

  it.each([
    ["sheet", "a sheet “Budget”", (context: Excel.RequestContext) => context.workbook.worksheets.add("budget")],
    [
      "name",
      "a name “Currency”",
      (context: Excel.RequestContext) => context.workbook.names.add("Currency", "=Sheet1!$A$1"),
    ],
    [
      "table",
      "a table “Splits”",
      (context: Excel.RequestContext) => {
        context.workbook.tables.add("Sheet1!A1:B3", true).name = "Splits";
      },
    ],
    [
      "different style",
      "a different style “Coalition money”",
      (context: Excel.RequestContext) => context.workbook.styles.add("Coalition money"),
    ],
  ])("refuses a taken %s before touching anything", async (_, words, take) => {
    await office.Excel.run(async (context) => {
      take(context);
      await context.sync();
    });
    const before = await inventory();
    await expect(host.build(contractBlueprint())).rejects.toMatchObject({
      code: "name-taken",
      message: expect.stringContaining(words),
    });
    expect(await inventory()).toEqual(before);
  });

  it("uses the styles an earlier plan left", async () => {
    await host.build(contractBlueprint());
    const other: Blueprint = { ...contractBlueprint(), names: [], activeSheet: "Other", sheets: [] };
    const sheet = contractBlueprint().sheets[3];
    if (!sheet) throw new Error("the contract blueprint has four sheets");
    await host.build({ ...other, sheets: [{ ...sheet, name: "Other", visibility: "visible" }] });
    expect(await inventory()).toContain("Other");
  });
});

describe("apply", () => {
  const edit: Edit = {
    kind: "set-cells",
    sheet: "Start",
    range: "B4",
    before: [[{ formula: "=Planned*2", value: 0 }]],
    after: [[5]],
  };

  it("protects again with the same options after writing a locked cell", async () => {
    await host.build(contractBlueprint());
    const options = () =>
      office.Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem("Start");
        protection.load("protected,options");
        await context.sync();
        return [protection.protected, protection.options] as const;
      });
    const before = await options();
    await host.apply([edit]);
    expect(await options()).toEqual(before);
    expect(before[0]).toBe(true);
  });

  it("takes everything back when writing fails, protection too", async () => {
    await host.build(contractBlueprint());
    const before = await look();
    const edits: Edit[] = [
      { kind: "rename-sheet", from: "Budget", to: "Money" },
      { kind: "set-cells", sheet: "Money", range: "C5", before: [[100]], after: [[1]] },
      // A name that Excel refuses, met only while writing.
      { kind: "rename-sheet", from: "Lists", to: "what/ever" },
    ];
    await expect(host.apply([...edits, edit])).rejects.toMatchObject({ name: "HostError", code: "failed" });
    expect(await look()).toEqual(before);
  });

  it("turns text into a number even where the cell is formatted as text", async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.numberFormat = [["@"]];
      range.values = [["12"]];
      await context.sync();
    });
    const fix: Edit = { kind: "set-cells", sheet: "Sheet1", range: "A1", before: [["12"]], after: [[12]] };
    await host.apply([fix]);
    expect((await look()).sheets[0]?.values).toEqual({ A1: 12 });
    await host.apply([{ ...fix, before: fix.after, after: fix.before }]);
    expect((await look()).sheets[0]?.values).toEqual({ A1: "12" });
  });
});

describe("reveal", () => {
  const selected = () =>
    office.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });

  it("goes to a cell", async () => {
    await host.build(contractBlueprint());
    expect(await host.reveal({ sheet: "Budget", cell: "C7" })).toBe("shown");
    expect(await selected()).toBe("Budget!C7");
  });

  it.each(["Lists", "_plan"])("asks before it unhides %s", async (sheet) => {
    await host.build(contractBlueprint());
    expect(await host.reveal({ sheet, cell: "A2" })).toBe("hidden");
    expect((await look()).sheets.find(({ name }) => name === sheet)?.visibility).not.toBe("visible");
    expect(await host.reveal({ sheet, cell: "A2" }, { unhide: true })).toBe("shown");
    expect(await selected()).toBe(`${sheet}!A2`);
  });

  it("unhides the row of a cell, on a protected sheet too, and leaves it protected", async () => {
    await host.build(contractBlueprint());
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Budget");
      sheet.protection.unprotect();
      sheet.getRange("A7:A8").rowHidden = true;
      sheet.protection.protect({});
      await context.sync();
    });
    expect((await look()).sheets[1]?.hiddenRows).toEqual([6, 7]);
    expect(await host.reveal({ sheet: "Budget", cell: "C7" })).toBe("hidden");
    expect(await host.reveal({ sheet: "Budget", cell: "C7" }, { unhide: true })).toBe("shown");
    expect((await look()).sheets[1]).toMatchObject({ hiddenRows: [7], protected: true });
  });

  it("says when the sheet is gone", async () => {
    await expect(host.reveal({ sheet: "Budget", cell: "C7" })).rejects.toMatchObject({ code: "changed" });
  });
});

describe("onChanged", () => {
  const type = async (text: string) => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[text]];
      await context.sync();
    });
    // Events travel as messages of their own.
    await new Promise((resolve) => setTimeout(resolve, 50));
  };

  it("calls back until it is told to stop", async () => {
    let calls = 0;
    const stop = host.onChanged(() => (calls += 1));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await type("a");
    expect(calls).toBeGreaterThan(0);
    const heard = calls;
    stop();
    await type("b");
    expect(calls).toBe(heard);
  });
});

describe("a snapshot", () => {
  const merge = (count: number) =>
    office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["title"]];
      for (let row = 1; row <= count; row += 1) sheet.getRange(`A${row}:B${row}`).merge();
      await context.sync();
    });

  it("names merged cells from first to last", async () => {
    await merge(2);
    expect((await host.snapshot()).sheets[0]?.merges).toEqual(["A1:B1", "A2:B2"]);
  });

  it("is taken where Excel won't list the merged cells, because there are more than 512", async () => {
    await merge(513);
    expect((await host.snapshot()).sheets[0]).toMatchObject({ values: [["title"]], merges: [] });
  });

  it("calculates first where the workbook calculates only on demand", async () => {
    const calculate = jest.spyOn(ApplicationModel.prototype, "calculate");
    await host.snapshot();
    expect(calculate).not.toHaveBeenCalled();
    jest.spyOn(ApplicationModel.prototype, "calculationMode", "get").mockReturnValue("Manual");
    await host.snapshot();
    expect(calculate).toHaveBeenCalledWith("Recalculate");
    jest.restoreAllMocks();
  });

  it.each([
    ["until they have an answer", 2, "done"],
    ["but not for ever", 99, { error: "#BUSY!" }],
  ])("waits for cells that are still being calculated, %s", async (_, readings, value) => {
    await merge(0);
    let read = 0;
    jest.spyOn(RangeModel.prototype, "values", "get").mockImplementation((() => {
      read += 1;
      return [[read > readings ? "done" : "#BUSY!"]];
    }) as never);
    jest
      .spyOn(RangeModel.prototype, "valueTypes", "get")
      .mockImplementation((() => [[read > readings ? "String" : "Error"]]) as never);
    const waited: number[] = [];
    const patient = new ExcelHost({ wait: async (pause) => void waited.push(pause) });
    const { sheets } = await patient.snapshot();
    jest.restoreAllMocks();
    expect(sheets[0]?.values).toEqual([[value]]);
    expect(waited).toEqual([300, 1_000, 3_000].slice(0, readings));
  });

  it("asks again for fewer cells where Excel answers nothing instead of failing", async () => {
    await host.build(contractBlueprint(60));
    const whole = await look();
    const values = Object.getOwnPropertyDescriptor(RangeModel.prototype, "values")?.get;
    if (!values) throw new Error("the stand-in's ranges have values");
    jest.spyOn(RangeModel.prototype, "values", "get").mockImplementation(function (this: RangeModel) {
      return this.area.rows * this.area.columns > 100 ? null : (values.call(this) as unknown[][]);
    } as never);
    const again = await look();
    jest.restoreAllMocks();
    expect(again).toEqual(whole);
  });

  it("has formulas as files hold them, without the @ that Excel shows of its own", async () => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").formulas = [["=1+1"], ['="@"&1']];
      await context.sync();
    });
    jest.spyOn(RangeModel.prototype, "formulas", "get").mockReturnValue([["=@INDEX(B1:B9,1)"], ['="@"&1']] as never);
    const { sheets } = await host.snapshot();
    jest.restoreAllMocks();
    expect(sheets[0]?.formulas).toEqual({ A1: "=INDEX(B1:B9,1)", A2: '="@"&1' });
  });
});

it("tells the cells of a column apart that differ in what they accept", async () => {
  await host.build(contractBlueprint(40));
  const [rule] = contractBlueprint(40).sheets.find(({ name }) => name === "Budget")?.validations ?? [];
  if (rule === undefined) throw new Error("the contract's budget has no drop-down");
  const lose = (range: string): Edit => ({ kind: "set-validation", sheet: "Budget", range, before: rule, after: null });
  const lists = async () => (await look()).sheets.find(({ name }) => name === "Budget")?.lists ?? {};
  const before = Object.keys(await lists());
  await host.apply([lose("B7"), lose("B20:B22")]);
  const lost = ["B7", "B20", "B21", "B22"];
  expect(Object.keys(await lists()).sort()).toEqual(before.filter((cell) => !lost.includes(cell)).sort());
});
