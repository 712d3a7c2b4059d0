import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../../src/core/read/read-workbook";
import { renderTemplate } from "../../../src/core/render/render-template";
import type { Submission } from "../../../src/core/domain/submission";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";
import { parseArea } from "../../../src/core/workbook/address";
import { olderBlueprint } from "../../core/carry/older-blueprint";
import { line, plan, round } from "../../support/plan";
import { foreignWorkbook } from "../bad-files";
import { commandLine } from "../command-line";
import { contentOf, temporaryFolder } from "../temporary-folder";
import { workbookBytes, writeRound } from "../workbook-files";

// Writing workbooks takes longer than the usual five seconds on a busy machine.
jest.setTimeout(60_000);
const folder = temporaryFolder();
const coalition = commandLine(folder);

async function written(name: string): Promise<Submission> {
  const reading = readWorkbook(await new XlsxFile(readFileSync(path.join(folder, name))).snapshot());
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  return reading.submission;
}

beforeAll(async () => {
  writeFileSync(
    path.join(folder, "old.xlsx"),
    await workbookBytes(plan({ budget: [line()], splits: [], pilots: [], checkpoints: [] })),
  );
  writeRound(folder, {}, "fy27.json");
  writeRound(folder, { round: "FY28", firstQuarter: "FY27-Q2" }, "fy28.json");
  writeRound(folder, { departments: [{ code: "SLS", name: "Sales", envelope: 1 }] }, "renamed.json");
});

test("fills a new workbook for the next round, lists what stayed behind, and leaves the old one", async () => {
  const before = readFileSync(path.join(folder, "old.xlsx"));
  const { code, out, err } = await coalition("carry", "old.xlsx", "--round", "fy28.json", "--out", "new.xlsx");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(
    /^Carried old\.xlsx into new\.xlsx for round FY28; old\.xlsx is as it was\.\n\nWhat stayed behind \(\d+\)\n/,
  );
  expect(out).toContain(
    "\n  Budget\n    SAL-BL-001: EUR 10,000 in FY27-Q1 lies before the new first quarter FY27-Q2.\n",
  );
  expect(out).toContain(
    "\n  Actuals\n    SAL-BL-001: EUR 9,000 spent in FY27-Q1 stays behind: it lies before the new first quarter FY27-Q2.\n",
  );
  expect(out).toContain("\nPlanned money left behind on 1 line: EUR 10,000.\n");
  expect(out).toMatch(/\nNext: coalition check new\.xlsx\n$/);
  const carried = await written("new.xlsx");
  expect(carried.start).toMatchObject({ round: "FY28", firstQuarter: "FY27-Q2", stage: "draft" });
  expect(carried.budget[0]?.quarters).toEqual([10000, 10000, 10000, 10000, undefined]);
  expect(carried.moves).toEqual(plan().moves);
  expect(readFileSync(path.join(folder, "old.xlsx"))).toEqual(before);
});

test("onto the current template within the round everything moves, and the fingerprint is the same", async () => {
  writeFileSync(path.join(folder, "full.xlsx"), await workbookBytes());
  const { out } = await coalition("carry", "full.xlsx", "--round", "fy27.json", "--out", "full-new.xlsx");
  expect(out).toBe(
    "Carried full.xlsx into full-new.xlsx for round FY27; full.xlsx is as it was.\nEverything moved.\n\nNext: coalition check full-new.xlsx\n",
  );
  const { out: compared } = await coalition("compare", "full.xlsx", "full-new.xlsx");
  expect(compared).toMatch(/What is promised is the same in both[^]*\nNothing changed\.\n$/);
  expect((await coalition("check", "full-new.xlsx")).code).toBe(0);
});

test("a file of an older template version becomes one of the current", async () => {
  const file = new XlsxFile();
  await file.build(
    olderBlueprint(renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL", plan: plan() })),
  );
  writeFileSync(path.join(folder, "v09.xlsx"), file.bytes);
  const { code, out } = await coalition("carry", "v09.xlsx", "--round", "fy27.json", "--out", "v10.xlsx");
  expect(code).toBe(0);
  expect(out).toContain('What stayed behind (1)\n  Workbook\n    Column "Next check-in" of Milestones is missing.');
  expect((await written("v10.xlsx")).pilots).toEqual(
    plan().pilots.map((one) => expect.objectContaining({ sunset: one.sunset })),
  );
  expect((await written("v10.xlsx")).workbook).toMatchObject({ templateVersion: "1.0", columns: [] });
});

test("a department whose code changed is named", async () => {
  const refused = await coalition("carry", "old.xlsx", "--round", "renamed.json", "--out", "sls.xlsx");
  expect(refused).toEqual({
    code: 2,
    out: "",
    err: "Round FY27 has no department SAL. It has SLS: name the right one with --department CODE.\n",
  });
  const { code, out } = await coalition(
    "carry",
    "old.xlsx",
    "--round",
    "renamed.json",
    "--out",
    "sls.xlsx",
    "--department",
    "sls",
  );
  expect(code).toBe(0);
  expect(out).toContain(
    "What wants a look (1)\n  Start\n    The old plan's department is SAL, the new one's SLS. IDs keep the old code.\n",
  );
});

test.each([
  [
    ["old.xlsx", "--round", "fy28.json"],
    /^Say where the new plan goes: --out FILE\. old\.xlsx itself is never changed\.\n$/,
  ],
  [["old.xlsx", "--out", "x.xlsx"], /^Say which round the plan is carried to: --round round\.json\.\n$/],
  [["--round", "fy28.json", "--out", "x.xlsx"], /^Name one old plan: /],
  [
    ["old.xlsx", "--round", "fy28.json", "--out", "old.xlsx"],
    /^--out old\.xlsx is the original, which is never changed\./,
  ],
  [["old.xlsx", "--round", "fy28.json", "--out", "fy27.json"], /^fy27\.json exists already and is not overwritten\./],
  [
    ["old.xlsx", "--round", "fy28.json", "--out", "no/x.xlsx"],
    /^The copy can't be written to no\/x\.xlsx\. Its folder does not exist/,
  ],
  [["fy27.json", "--round", "fy28.json", "--out", "x.xlsx"], /^fy27\.json could not be carried\. /],
])("%j is refused, and nothing is written", async (argv, err) => {
  const before = contentOf(folder);
  const answer = await coalition("carry", ...argv);
  expect([answer.code, answer.out]).toEqual([2, ""]);
  expect(answer.err).toMatch(err);
  expect(contentOf(folder)).toEqual(before);
});

test("a workbook that is none of ours says so", async () => {
  writeFileSync(path.join(folder, "foreign.xlsx"), foreignWorkbook());
  const { code, err } = await coalition("carry", "foreign.xlsx", "--round", "fy28.json", "--out", "x.xlsx");
  expect(code).toBe(2);
  expect(err).toMatch(/^foreign\.xlsx could not be carried\. This is not a workbook of the Coalition Planner/);
});

test("a plan that lost its _plan sheet is made whole by its own round, and refused by another", async () => {
  const blueprint = renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL", plan: plan() });
  const file = new XlsxFile();
  await file.build({ ...blueprint, sheets: blueprint.sheets.filter(({ name }) => name !== "_plan") });
  writeFileSync(path.join(folder, "bare.xlsx"), file.bytes);

  const other = await coalition("carry", "bare.xlsx", "--round", "fy28.json", "--out", "bare-28.xlsx");
  expect(other).toMatchObject({ code: 2, out: "" });
  expect(other.err).toMatch(
    /_plan\) is gone, and Start says FY27, not FY28\. Carry it onto the round\.json of FY27 first/,
  );

  const own = await coalition("carry", "bare.xlsx", "--round", "fy27.json", "--out", "bare-27.xlsx");
  expect(own).toMatchObject({ code: 0, err: "" });
  const { ownRound, budget, pilots } = await written("bare-27.xlsx");
  expect([ownRound?.round, budget, pilots]).toEqual(["FY27", plan().budget, plan().pilots]);
});

test("a sheet and a column of somebody's own stay behind and are told, so that 'everything moved' is true", async () => {
  const blueprint = renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL", plan: plan() });
  const [first] = blueprint.sheets;
  if (first === undefined) throw new Error("the template has no sheets");
  const notes = {
    ...first,
    name: "My notes",
    tables: [],
    cells: [],
    styles: [],
    validations: [],
    conditionalFormats: [],
  };
  // Waivers stand in A4:F16; somebody wrote a heading beside it, and Excel took the column into the table.
  const withColumn = blueprint.sheets.map((sheet) => {
    const [table] = sheet.tables;
    if (table?.name !== "Waivers") return sheet;
    const { row, column } = parseArea("G4");
    return {
      ...sheet,
      tables: [{ ...table, range: table.range.replace("F", "G"), columns: [...table.columns, { name: "Our remark" }] }],
      cells: [...sheet.cells, { row, column, rows: [["Our remark"]] }],
    };
  });
  const file = new XlsxFile();
  await file.build({ ...blueprint, sheets: [...withColumn, notes] });
  writeFileSync(path.join(folder, "added.xlsx"), file.bytes);

  const { code, out } = await coalition("carry", "added.xlsx", "--round", "fy27.json", "--out", "added-new.xlsx");
  expect(code).toBe(0);
  expect(out).not.toContain("Everything moved");
  expect(out).toContain(`The sheet "My notes", which the template doesn't have, did not move.`);
  expect(out).toContain(`The column "Our remark", which the template doesn't have, did not move.`);
});
