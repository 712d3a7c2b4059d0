import { ExcelHost } from "../../src/excel/excel-host";
import { XlsxFile } from "../../src/xlsx/xlsx-file";
import { excelCharts } from "../support/excel-charts";
import { startOffice, type StartedOffice } from "../support/office";
import { readCharts } from "../support/read-charts";
import { appearanceOf } from "./appearance";
import { appearanceInExcel } from "./appearance-in-excel";
import { appearanceInFile } from "./appearance-in-file";
import { comparableBlueprint, comparableSnapshot, withoutAnswers, type ComparableWorkbook } from "./comparable";
import { filledTemplates } from "./filled-templates";
import { freshWorkbook } from "./fresh-workbook";

/*
 * Every template, filled, through both hosts: each makes what the blueprint says, and so both make the same. Answers of formulas are
 * compared for files only, which remember them; what the grid calculates is the two-faces tests' business.
 */

let office: StartedOffice;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.dispose());

describe.each(filledTemplates())("%s", (_id, blueprint) => {
  const wanted = comparableBlueprint(blueprint);
  const looks = appearanceOf(blueprint);

  describe("in a file", () => {
    const file = new XlsxFile();
    let found: ComparableWorkbook;
    beforeAll(async () => {
      await file.build(blueprint);
      found = comparableSnapshot(await file.snapshot());
    });

    it("holds the blueprint's values, answers, formulas, names, tables, drop-downs and protection", () => {
      expect(found).toEqual(wanted);
    });
    it("looks, warns and prints as the blueprint says", () => {
      expect(appearanceInFile(file.bytes, blueprint)).toEqual(looks);
    });
    it("has the blueprint's charts", () => {
      expect(readCharts(file.bytes).map(({ sheet, chart }) => ({ sheet, chart }))).toEqual(
        blueprint.sheets.flatMap(({ name, charts }) => charts.map((chart) => ({ sheet: name, chart }))),
      );
    });
  });

  describe("in Excel", () => {
    let found: ComparableWorkbook;
    let requests: [build: number, snapshot: number];
    beforeAll(async () => {
      await freshWorkbook(office);
      const host = new ExcelHost();
      const sent = [office.host.requests.length];
      await host.build(blueprint);
      sent.push(office.host.requests.length);
      found = comparableSnapshot(await host.snapshot());
      sent.push(office.host.requests.length);
      const [start = 0, built = 0, read = 0] = sent;
      requests = [built - start, read - built];
    }, 60_000);

    it("holds the blueprint's values, formulas, names, tables, drop-downs and protection", () => {
      expect(withoutAnswers(found)).toEqual(withoutAnswers(wanted));
    });
    it("looks, warns and prints as the blueprint says", async () => {
      expect(await appearanceInExcel(office, blueprint)).toEqual(looks);
    }, 30_000);
    it("has the blueprint's charts", async () => {
      expect(await excelCharts(office)).toEqual(
        blueprint.sheets.flatMap(({ name, charts }) =>
          charts.map(({ altText: _unsaid, ...chart }) => ({ sheet: name, chart })),
        ),
      );
    });
    it("takes as many requests as every other template, however much there is to write and read", () => {
      // Survey, sheets, contents, charts, pages and protection; outline in two, particulars, cells.
      expect(requests).toEqual([6, 4]);
    });
  });
});
