import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Plan } from "../../src/core/domain/plan";
import { commandLine } from "../cli/command-line";
import { temporaryFolder } from "../cli/temporary-folder";
import { cleanSamples, submissionName } from "../sample/samples";
import { sal } from "../sample/sal";
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

/** What Sales changed before it handed in its second version: one change of each kind that people make. */
function secondVersion(plan: Plan): Plan {
  const each = <Row extends { id?: string | undefined }>(rows: readonly Row[], changes: Record<string, Partial<Row>>) =>
    rows.map((row) => ({ ...row, ...changes[row.id ?? ""] }));
  const panels = plan.budget.find(({ id }) => id === "SAL-BL-003");
  if (!panels) throw new Error("the sample has SAL-BL-003");
  return {
    ...plan,
    commitments: each(plan.commitments, {
      "SAL-C-01": { deputy: "Head of Inside Sales", targets: [-0.06, -0.05, -0.04, -0.03, -0.025] },
    }),
    budget: [
      ...each(plan.budget, {
        "SAL-BL-003": { quarters: [8000, 8000, 12000, 9000, 8000] },
        "SAL-BL-009": { quarters: [10000, 10000, 7000, 10000, 10000] },
        "SAL-BL-005": { currency: "EUR" },
      }).filter(({ id }) => id !== "SAL-BL-010"),
      { ...panels, id: "SAL-BL-014", description: "Coaching for new panels", quarters: [0, 0, 4000, 4000, 0] },
    ],
    splits: plan.splits.map((split) => ({ ...split, share: 0.5 })),
    actuals: plan.actuals.filter(({ lineId }) => lineId !== "SAL-BL-010"),
    pilots: each(plan.pilots, { "SAL-P-01": { disposition: "Extend", extensions: 1, sunset: "2027-03-31" } }),
    checkpoints: each(plan.checkpoints, { "SAL-CP-04": { value: -0.05, call: "Continue" } }),
    milestones: each(plan.milestones, { "SAL-M-03": { status: "Done" } }),
    // OUT-11 holds large groups in FY27-Q1; OUT-05 hides one in FY26-Q4.
    groups: plan.groups.map((row) =>
      row.group === "Women" && (row.outcomeId === "OUT-11" || row.outcomeId === "OUT-05") && row.selected !== "suppressed"
        ? { ...row, selected: (row.selected ?? 0) + 1 }
        : row,
    ),
  };
}

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
