import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { commandLine } from "../cli/command-line";
import { temporaryFolder } from "../cli/temporary-folder";
import { cleanSamples, submissionName } from "../sample/samples";
import { sal } from "../sample/sal";
import { secondVersion } from "../sample/second-version";
import { sampleFolder, sampleRound } from "../sample/sample-round";
import { submissionFile } from "../sample/submission-file";
import { expectGolden } from "./expect-golden";

// Writing workbooks takes longer than the usual five seconds on a busy machine.
jest.setTimeout(60_000);
const folder = temporaryFolder();
const coalition = commandLine(folder);
const round = sampleRound();

beforeAll(async () => {
  const file = await submissionFile({ code: "SAL", plan: sal, spoiled: [], savedByLibreOffice: false });
  writeFileSync(path.join(folder, "SAL.xlsx"), file.bytes);
});

test("compare: two versions of the Sales plan", async () => {
  const file = await submissionFile({ code: "SAL", plan: secondVersion(sal), spoiled: [], savedByLibreOffice: false });
  writeFileSync(path.join(folder, "SAL-2.xlsx"), file.bytes);
  const { code, out } = await coalition("compare", "SAL.xlsx", "SAL-2.xlsx");
  expect(code).toBe(0);
  expectGolden("compare-SAL", out);
});

test("carry: the Sales plan two quarters on, into a round whose dictionary lost an outcome", async () => {
  const next = {
    ...round,
    round: "FY27 mid-year",
    firstQuarter: "FY27-Q3",
    outcomes: round.outcomes.filter(({ id }) => id !== "OUT-11"),
  };
  writeFileSync(path.join(folder, "next.json"), JSON.stringify(next));
  const { code, out } = await coalition("carry", "SAL.xlsx", "--round", "next.json", "--out", "SAL-next.xlsx");
  expect(code).toBe(0);
  expectGolden("carry-SAL", out);
});

test.each(cleanSamples.flatMap((sample) => ["libreoffice", "openpyxl"].map((by) => [sample.code, by] as const)))(
  "%s saved again by %s holds nothing that changed",
  async (code, by) => {
    const sample = cleanSamples.find((one) => one.code === code);
    if (!sample) throw new RangeError(code);
    const resaved = `${code}-${by}.xlsx`;
    writeFileSync(path.join(folder, `${code}-ours.xlsx`), readFileSync(path.join(sampleFolder, "submissions", submissionName(sample))));
    writeFileSync(path.join(folder, resaved), readFileSync(path.join(__dirname, "resaved", resaved)));
    const { out } = await coalition("compare", `${code}-ours.xlsx`, resaved);
    expect(out).toMatch(/What is promised is the same in both[^]*\nNothing changed\./);
  },
);
