import type { CheckedFinding, CheckResult } from "../../../src/core/findings/check-result";
import { checkSnapshot } from "../../../src/core/pipeline";
import { invertEdits } from "../../../src/core/workbook/edit";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";
import { sampleDay } from "../../sample/sample-round";
import { samples } from "../../sample/samples";
import { submissionFile } from "../../sample/submission-file";

/** Who a finding is: it stays the same finding when rows move or its words change. */
const identity = ({ criterion, item, field }: CheckedFinding) => [criterion, item, field].join(" | ");

async function check(file: XlsxFile): Promise<CheckResult> {
  const result = checkSnapshot(await file.snapshot(), { asOf: sampleDay });
  if (result.status === "unreadable") throw new Error(result.reason);
  return result;
}

/** In the files themselves, as people hand them in: mending one fault mends it, breaks nothing, and can be undone. */
describe.each(samples.filter(({ spoiled }) => spoiled.length > 0).map((one) => [one.code, one] as const))(
  "%s",
  (_code, sample) => {
    test("each fix removes its finding; the first adds none; undo brings all back", async () => {
      const bytes = (await submissionFile(sample)).bytes;
      const before = await check(new XlsxFile(bytes));
      const waiting = new Set(before.notChecked.map(({ criterion }) => criterion));
      const standing = new Set(before.findings.map(identity));
      expect(before.findings.flatMap(({ fixes }) => fixes)).not.toEqual([]);
      for (const finding of before.findings)
        for (const [choice, fix] of finding.fixes.entries()) {
          const file = new XlsxFile(bytes);
          await file.apply(fix.edits);
          const { findings } = await check(file);
          expect(findings.map(identity)).not.toContain(identity(finding));
          // What could not be checked before may well find something now: a pilot without a sunset, once the column is back.
          const added = findings.filter((one) => !standing.has(identity(one)) && !waiting.has(one.criterion));
          // A row that is begun is asked to be gone on with.
          if (choice === 0 && !fix.title.startsWith("Begin ")) expect(added.map(identity)).toEqual([]);
          await file.apply(invertEdits(fix.edits));
          expect((await check(file)).findings).toEqual(before.findings);
        }
    }, 60_000);
  },
);

test.each(samples.filter(({ spoiled }) => spoiled.length > 0).map((one) => [one.code, one] as const))(
  "%s: with every safe fix applied, none is left",
  async (_code, sample) => {
    const file = await submissionFile(sample);
    // Twice around, because a mended header lets others be seen.
    for (let around = 0; around < 2; around += 1) {
      const findings = (await check(file)).findings.map(identity);
      for (const wanted of findings) {
        const finding = (await check(file)).findings.find((one) => identity(one) === wanted);
        const fix = finding?.fixes.find(({ safe }) => safe);
        if (fix !== undefined) await file.apply(fix.edits);
      }
    }
    expect((await check(file)).findings.flatMap(({ fixes }) => fixes).filter(({ safe }) => safe)).toEqual([]);
  },
  60_000,
);
