import { ExcelHost } from "../../src/excel/excel-host";
import { excelCharts } from "../support/excel-charts";
import { startOffice, type StartedOffice } from "../support/office";
import { contractBlueprint } from "./contract-blueprint";
import { describeHost } from "./describe-host";
import { freshWorkbook } from "./fresh-workbook";
import { samplePilotFund } from "./sample-fund";
import { samplePlan } from "./sample-plan";

let office: StartedOffice;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.dispose());

describeHost("ExcelHost, driving the genuine office.js on the stand-in", async () => {
  await freshWorkbook(office);
  return { host: new ExcelHost(), dispose: () => undefined };
});

describe("the charts in Excel agree with the blueprint:", () => {
  it.each([
    ["the contract's", contractBlueprint()],
    ["the sample plan's", samplePlan()],
    ["the pilot fund's", samplePilotFund()],
  ])(
    "%s",
    async (_, blueprint) => {
      await freshWorkbook(office);
      await new ExcelHost().build(blueprint);
      expect(await excelCharts(office)).toEqual(
        blueprint.sheets.flatMap(({ name, charts }) =>
          charts.map(({ altText: _unsaid, ...chart }) => ({ sheet: name, chart })),
        ),
      );
    },
    60_000,
  );
});
