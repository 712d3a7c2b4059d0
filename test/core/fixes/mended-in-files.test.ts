import { invertEdits } from "../../../src/core/workbook/edit";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";
import { Desk } from "../../support/desk";
import { fixCases } from "../../support/fix-cases";
import { plan } from "../../support/plan";

// Making and checking workbooks takes longer than the usual five seconds on a busy machine.
jest.setTimeout(60_000);

/** Fixes of the workbook's form, of which a file keeps each in a place of its own, and of a table's size; the others only set cells. */
const ofForm = new Set([
  "no-merged-cells",
  "no-hidden-values",
  "choice-from-list",
  "column-present",
  "nothing-outside-table",
  "definition-unchanged",
  "no-named-people",
]);

describe.each(Object.entries(fixCases).filter(([, { criterion }]) => ofForm.has(criterion)))(
  "in a file, %s",
  (_name, { plan: submission, damage, criterion, titles }) => {
    test("every fix removes it, and undo brings it back", async () => {
      for (const choice of titles.keys()) {
        const desk = await Desk.on(new XlsxFile(), submission ?? plan());
        await damage?.(desk);
        const before = await desk.check();
        const finding = before.find((one) => one.criterion === criterion);
        const fix = finding?.fixes[choice];
        if (finding === undefined || fix === undefined) throw new Error("there is no such fix");
        await desk.host.apply(fix.edits);
        expect((await desk.check()).map(({ message }) => message)).not.toContain(finding.message);
        await desk.host.apply(invertEdits(fix.edits));
        expect((await desk.check()).map(({ message }) => message)).toEqual(before.map(({ message }) => message));
      }
    });
  },
);
