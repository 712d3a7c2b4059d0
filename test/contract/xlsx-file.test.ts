import { XlsxFile } from "../../src/xlsx/xlsx-file";
import { readCharts } from "../support/read-charts";
import { contractBlueprint } from "./contract-blueprint";
import { describeHost } from "./describe-host";
import { samplePilotFund } from "./sample-fund";
import { samplePlan } from "./sample-plan";

describeHost("XlsxFile", async () => ({ host: new XlsxFile(), dispose: () => undefined }));

describe("the charts of a file agree with the blueprint:", () => {
  it.each([
    ["the contract's", contractBlueprint()],
    ["the sample plan's", samplePlan()],
    ["the pilot fund's", samplePilotFund()],
  ])("%s", async (_, blueprint) => {
    const host = new XlsxFile();
    await host.build(blueprint);
    expect(readCharts(host.bytes).map(({ sheet, chart }) => ({ sheet, chart }))).toEqual(
      blueprint.sheets.flatMap(({ name, charts }) => charts.map((chart) => ({ sheet: name, chart }))),
    );
  });
});
