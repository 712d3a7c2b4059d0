import { copyFileSync, mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { commandLine } from "../cli/command-line";
import { temporaryFolder } from "../cli/temporary-folder";
import { sal } from "../sample/sal";
import { sampleFolder, sampleRound } from "../sample/sample-round";
import { secondVersion } from "../sample/second-version";
import { submissionFile } from "../sample/submission-file";
import { expectGolden } from "./expect-golden";

// Reads and writes some thirty workbooks.
jest.setTimeout(120_000);
const folder = temporaryFolder();
const coalition = commandLine(folder);
const at = (...parts: string[]) => path.join(folder, ...parts);
const fileOf = (code: string) => `${code}-five-quarter-plan.xlsx`;
const submission = (code: string) => path.join(sampleFolder, "submissions", fileOf(code));

beforeAll(() => {
  mkdirSync(at("first"));
  mkdirSync(at("second"));
  for (const name of readdirSync(path.join(sampleFolder, "submissions")))
    copyFileSync(path.join(sampleFolder, "submissions", name), at("first", name));
  copyFileSync(path.join(sampleFolder, "round.json"), at("round.json"));
});

test("compare: the sample coalition, and what its departments hand in the second time", async () => {
  // Sales hands in a changed plan and leaves the old one lying; Operations mends what can be mended; Legal's file is torn; Finance has
  // none; the others are the same.
  for (const code of ["HR", "IT", "MKT", "PRD"]) copyFileSync(submission(code), at("second", fileOf(code)));
  const { bytes } = await submissionFile({ code: "SAL", plan: secondVersion(sal), spoiled: [], savedByLibreOffice: false });
  writeFileSync(at("second", "SAL-2.xlsx"), bytes);
  copyFileSync(submission("SAL"), at("second", "SAL-1.xlsx"));
  utimesSync(at("second", "SAL-1.xlsx"), new Date("2026-11-20T12:00:00Z"), new Date("2026-11-20T12:00:00Z"));
  expect((await coalition("fix", "first/OPS-five-quarter-plan.xlsx", "--out", "second/OPS.xlsx")).err).toBe("");
  writeFileSync(at("second", fileOf("LEG")), readFileSync(submission("LEG")).subarray(0, 5_000));

  const { code, out, err } = await coalition("compare", "first", "second", "--round", "round.json");
  expect([code, err]).toEqual([2, ""]);
  expectGolden("compare-coalition", out);
});

test("compare: the sample coalition, and three of its plans carried two quarters on", async () => {
  const round = sampleRound();
  const next = {
    ...round,
    round: "FY27 mid-year",
    firstQuarter: "FY27-Q3",
    departments: round.departments.filter(({ code }) => ["SAL", "IT", "PRD"].includes(code)),
    fund: { size: 200_000, reserve: 0, pilotCap: 60_000, tranches: [40_000, 40_000, 40_000, 40_000, 40_000] },
  };
  writeFileSync(at("next.json"), JSON.stringify(next));
  mkdirSync(at("next"));
  for (const code of ["SAL", "IT", "PRD"])
    await coalition("carry", `first/${fileOf(code)}`, "--round", "next.json", "--out", `next/${code}.xlsx`);
  const { code, out, err } = await coalition("compare", "first", "next");
  expect([code, err]).toEqual([0, ""]);
  expectGolden("compare-rounds", out);
});
