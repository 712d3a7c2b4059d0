import { ExcelHost } from "../../src/excel/excel-host";
import { startOffice, type StartedOffice } from "../support/office";
import { describeHost } from "./describe-host";
import { freshWorkbook } from "./fresh-workbook";

let office: StartedOffice;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.dispose());

describeHost("ExcelHost, driving the genuine office.js on the stand-in", async () => {
  await freshWorkbook(office);
  return { host: new ExcelHost(), dispose: () => undefined };
});
