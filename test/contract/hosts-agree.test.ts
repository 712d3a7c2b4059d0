import { ExcelHost } from "../../src/excel/excel-host";
import { XlsxFile } from "../../src/xlsx/xlsx-file";
import { startOffice } from "../support/office";
import { comparableSnapshot, withoutAnswers } from "./comparable";
import { contractBlueprint } from "./contract-blueprint";
import { freshWorkbook } from "./fresh-workbook";
import { samplePlan } from "./sample-plan";

describe("the two hosts agree", () => {
  let office: Awaited<ReturnType<typeof startOffice>>;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.dispose());

  it("on what stands in a workbook that each built from the same blueprint", async () => {
    await freshWorkbook(office);
    const blueprint = contractBlueprint(25);
    const excel = new ExcelHost();
    const file = new XlsxFile();
    await excel.build(blueprint);
    await file.build(blueprint);
    expect(comparableSnapshot(await excel.snapshot())).toEqual(comparableSnapshot(await file.snapshot()));
  });

  it("on the five-quarter plan of the sample round", async () => {
    await freshWorkbook(office);
    const excel = new ExcelHost();
    const file = new XlsxFile();
    await excel.build(samplePlan());
    await file.build(samplePlan());
    // COALITION functions are not registered here; what the grid calculates is the two-faces test's business.
    expect(withoutAnswers(comparableSnapshot(await excel.snapshot()))).toEqual(
      withoutAnswers(comparableSnapshot(await file.snapshot())),
    );
  }, 60_000);
});
