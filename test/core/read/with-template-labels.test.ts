import type { CheckResult } from "../../../src/core/findings/check-result";
import { checkSnapshot } from "../../../src/core/pipeline";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";
import { editsOfChanges } from "../../sample/edits-of-changes";
import { sampleDay } from "../../sample/sample-round";
import { cleanSamples, type Sample } from "../../sample/samples";
import { submissionFile } from "../../sample/submission-file";
import { typed } from "../../sample/typed-change";

/** A clean sample after somebody typed over a header; the file host rewrites the formulas as Excel does. */
async function withHeader(table: string, column: string, header: string): Promise<CheckResult> {
  const file = new XlsxFile((await submissionFile(cleanSamples[0] as Sample)).bytes);
  await file.apply(editsOfChanges([typed(table, -1, column, header)], await file.snapshot()));
  const result = checkSnapshot(await file.snapshot(), { asOf: sampleDay });
  if (result.status === "unreadable") throw new Error(result.reason);
  return result;
}

test.each([
  ["Pilots", "Sunset", "End"],
  ["Budget", "Q3", "Third"],
  ["Commitments", "Baseline", "Today"],
  ["Groups", "Period", "When"],
  ["Outcomes", "Pillar", "Theme"],
])("renaming %s[%s] to %s is one finding: formulas that Excel rewrote are still the template's", async (...renamed) => {
  const { findings } = await withHeader(...renamed);
  expect(findings.map(({ criterion }) => criterion)).toEqual(["column-present"]);
});

test("an alias is no finding, and neither are the formulas that use it", async () => {
  expect((await withHeader("Pilots", "Sunset", "Sunset date")).findings).toEqual([]);
});
