import type { CheckedFinding } from "../../../src/core/findings/check-result";
import { invertEdits } from "../../../src/core/workbook/edit";
import { bookBlueprint, coalitionFixCases, fundBlueprint } from "../../support/coalition-fix-cases";
import { Desk } from "../../support/desk";
import { MemoryHost } from "../../support/memory-host";

// Making and checking workbooks takes longer than the usual five seconds on a busy machine.
jest.setTimeout(60_000);

const named = ({ criterion, item, path, message }: CheckedFinding) =>
  `${criterion} ${item ?? ""} ${path.join(".")} ${message}`;

test("the fund and the book of the cases are clean", async () => {
  for (const blueprint of [fundBlueprint(), bookBlueprint()])
    expect((await (await Desk.with(new MemoryHost(), blueprint)).check()).map(named)).toEqual([]);
});

describe.each(Object.entries(coalitionFixCases))("%s", (_name, { criterion, blueprint, damage, titles, safe }) => {
  test("is offered a fix; any removes the finding, the first adds none; undo brings it back", async () => {
    const desk = await Desk.with(new MemoryHost(), blueprint());
    await damage?.(desk);
    const findings = await desk.check();
    const before = findings.map(named);
    const finding = findings.find((one) => one.criterion === criterion);
    expect(finding?.fixes.map(({ title }) => title)).toEqual(titles);
    expect(finding?.fixes.map((fix) => fix.safe)).toEqual(titles.map(() => safe));
    for (const [choice, fix] of (finding?.fixes ?? []).entries()) {
      await desk.apply(fix);
      const after = (await desk.check()).map(named);
      expect(after).not.toContain(finding === undefined ? "" : named(finding));
      if (choice === 0) expect(after.filter((one) => !before.includes(one))).toEqual([]);
      await desk.host.apply(invertEdits(fix.edits));
      expect((await desk.check()).map(named)).toEqual(before);
    }
  });
});
