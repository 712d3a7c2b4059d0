import type { Blueprint } from "../../src/core/workbook/blueprint";
import { ExcelHost } from "../../src/excel/excel-host";
import { contractBlueprint } from "../contract/contract-blueprint";
import { freshWorkbook } from "../contract/fresh-workbook";
import { chartBlueprint } from "../support/chart-samples";
import { excelCharts } from "../support/excel-charts";
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

async function sheetNames(): Promise<string[]> {
  return office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/** Builds, and lets the next request after the step fail. @returns what was said on the way, and what remains to be said */
async function buildFailing(blueprint: Blueprint, error: { code: string; message: string; atAction?: number }) {
  const said: string[] = [];
  const remarks: string[] = [];
  await host.build(blueprint, {
    onProgress: (step) => {
      said.push(step);
      if (step === "Drawing charts") office.host.failNext(error);
    },
    onRemark: (sentence) => remarks.push(sentence),
  });
  return { said, remarks };
}

it("draws every kind of chart and of series, with awkward names, as the blueprint says", async () => {
  const blueprint = chartBlueprint();
  await host.build(blueprint);
  expect(await excelCharts(office)).toEqual(
    blueprint.sheets.flatMap(({ name, charts }) =>
      charts.map(({ altText: _unsaid, ...chart }) => ({
        sheet: name,
        // Excel says colours in capitals.
        chart: { ...chart, series: chart.series.map((one) => ({ ...one, color: one.color.toUpperCase() })) },
      })),
    ),
  );
});

it("sends one request for all charts, and none where there are none", async () => {
  const requestsFor = async (blueprint: Blueprint) => {
    const before = office.host.requests.length;
    await host.build(blueprint);
    const sent = office.host.requests.length - before;
    await freshWorkbook(office);
    return sent;
  };
  const blueprint = contractBlueprint();
  const with_ = (keep: number) => ({
    ...blueprint,
    sheets: blueprint.sheets.map((sheet) => ({ ...sheet, charts: sheet.charts.slice(0, keep) })),
  });
  const [none, one, two] = [await requestsFor(with_(0)), await requestsFor(with_(1)), await requestsFor(with_(2))];
  expect([one - none, two - none]).toEqual([1, 1]);
});

describe("charts that Excel refuses", () => {
  it.each([0, 5, 60])("at action %d leave a workbook without charts, and that is said", async (atAction) => {
    const { said, remarks } = await buildFailing(contractBlueprint(), {
      code: "InvalidArgument",
      message: "No.",
      atAction,
    });
    expect(said.find((step) => step.startsWith("The charts were not drawn"))).toBeDefined();
    expect(said.at(-1)).toBe("Done");
    expect(remarks).toEqual([expect.stringMatching(/^The charts were not drawn.*No\./)]);
    expect(await excelCharts(office)).toEqual([]);
    expect(await sheetNames()).toEqual(["Start", "Budget", "Summary", "Lists", "_plan"]);
  });

  it("because somebody edits a cell are no refusal: nothing is left, and the build is made again", async () => {
    let failures = 0;
    await host.build(contractBlueprint(), {
      onProgress: (step) => {
        if (step !== "Drawing charts" || failures > 0) return;
        failures += 1;
        office.host.failNext({ code: "InvalidOperationInCellEditMode", message: "Editing.", atAction: 20 });
      },
    });
    expect(failures).toBe(1);
    expect(await excelCharts(office)).toHaveLength(2);
  });
});

it("leaves nothing behind when it is cancelled after the charts were drawn", async () => {
  const cancel = new AbortController();
  const cancelled = host.build(contractBlueprint(), {
    signal: cancel.signal,
    onProgress: (step) => {
      if (step === "Setting up pages") cancel.abort();
    },
  });
  await expect(cancelled).rejects.toMatchObject({ code: "cancelled" });
  expect(await sheetNames()).toEqual(["Sheet1"]);
  expect(await excelCharts(office)).toEqual([]);
});

it("doesn't take a sheet for blank that holds nothing but a chart of somebody's", async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.charts.add("Line", sheet.getRange("A1:C1"), "Rows").name = "Theirs";
    await context.sync();
  });
  await host.build(contractBlueprint());
  expect(await sheetNames()).toEqual(["Sheet1", "Start", "Budget", "Summary", "Lists", "_plan"]);
  expect((await excelCharts(office)).map(({ chart }) => chart.name)).toContain("Theirs");
});
