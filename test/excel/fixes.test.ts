import { invertEdits } from "../../src/core/workbook/edit";
import { ExcelHost } from "../../src/excel/excel-host";
import { freshWorkbook } from "../contract/fresh-workbook";
import { Desk } from "../support/desk";
import { fixCases } from "../support/fix-cases";
import { startOffice, type StartedOffice } from "../support/office";
import { plan } from "../support/plan";

let office: StartedOffice;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.dispose());

/**
 * One fix of each kind that does more than set cells; building a plan in the stand-in takes seconds. Excel itself merges no cells of a
 * table, so that there those can't be broken this way.
 */
const names = [
  "rows straight below a table",
  "hidden rows that hold something",
  "a drop-down lost in three cells, two of them side by side",
  "a deleted sheet",
  "a deleted column that was blank",
];

test.each(Object.entries(fixCases).filter(([name]) => names.includes(name)))(
  "in Excel, %s is mended, and undo brings it back",
  async (_name, { plan: submission, damage, criterion }) => {
    await freshWorkbook(office);
    const desk = await Desk.on(new ExcelHost({ wait: async () => undefined }), submission ?? plan());
    await damage?.(desk);
    const before = await desk.check();
    const finding = before.find((one) => one.criterion === criterion);
    const [fix] = finding?.fixes ?? [];
    if (finding === undefined || fix === undefined) throw new Error("there is no fix");
    await desk.host.apply(fix.edits);
    expect((await desk.check()).map(({ message }) => message)).not.toContain(finding.message);
    await desk.host.apply(invertEdits(fix.edits));
    expect((await desk.check()).map(({ message }) => message)).toEqual(before.map(({ message }) => message));
  },
  60_000,
);
