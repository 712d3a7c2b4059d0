import type { CheckedFinding } from "../../../src/core/findings/check-result";
import { invertEdits } from "../../../src/core/workbook/edit";
import { Desk } from "../../support/desk";
import { type FixCase, fixCases } from "../../support/fix-cases";
import { plan } from "../../support/plan";

// Making and checking workbooks takes longer than the usual five seconds on a busy machine.
jest.setTimeout(60_000);

async function damaged({ plan: submission, damage }: FixCase): Promise<Desk> {
  const desk = await Desk.of(submission ?? plan());
  await damage?.(desk);
  return desk;
}

const named = ({ criterion, item, path, message }: CheckedFinding) =>
  `${criterion} ${item ?? ""} ${path.join(".")} ${message}`;

describe.each(Object.entries(fixCases))("%s", (_name, given) => {
  const ofCriterion = (findings: readonly CheckedFinding[]) =>
    findings.filter(({ criterion }) => criterion === given.criterion);

  test("is offered a fix", async () => {
    const [finding] = ofCriterion(await (await damaged(given)).check());
    expect(finding?.fixes.map(({ title }) => title)).toEqual(given.titles);
    for (const [choice, fix] of (finding?.fixes ?? []).entries()) {
      expect(fix.safe).toBe(given.safe);
      expect(fix.edits).toHaveLength(given.editsOf?.[choice] ?? given.edits ?? 1);
    }
  });

  test("any of its fixes removes the finding and adds none of this kind; undo brings it back", async () => {
    for (const choice of given.titles.keys()) {
      const desk = await damaged(given);
      const before = (await desk.check()).map(named);
      const [finding] = ofCriterion(await desk.check());
      const fix = finding?.fixes[choice];
      if (finding === undefined || fix === undefined) throw new Error("there is no such fix");
      await desk.apply(fix);
      const after = await desk.check();
      expect(after.map(named)).not.toContain(named(finding));
      if (given.begins !== true)
        expect(
          ofCriterion(after)
            .map(named)
            .filter((one) => !before.includes(one)),
        ).toEqual([]);
      // The likeliest choice leaves nothing else wrong either.
      if (choice === 0 && given.begins !== true)
        expect(after.map(named).filter((one) => !before.includes(one))).toEqual([]);
      await desk.host.apply(invertEdits(fix.edits));
      expect((await desk.check()).map(named)).toEqual(before);
    }
  });
});
