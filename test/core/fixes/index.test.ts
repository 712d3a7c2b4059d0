import { readdirSync } from "node:fs";
import { join } from "node:path";
import { criteria } from "../../../src/core/criteria";
import { fixRules, proposeFixes } from "../../../src/core/fixes";
import { Desk } from "../../support/desk";
import { fixCases } from "../../support/fix-cases";
import { plan, round } from "../../support/plan";
import { line, pilot } from "../../support/rows";

const folder = join(__dirname, "../../../src/core/fixes");

test("each rule mends a registered criterion, and there is one a criterion", () => {
  const known = criteria.map(({ id }) => id);
  const mended = fixRules.map(({ criterion }) => criterion);
  expect(mended.filter((id) => !known.includes(id))).toEqual([]);
  expect(new Set(mended).size).toBe(mended.length);
});

test("every file named for a criterion is registered", () => {
  const ids = new Set(criteria.map(({ id }) => id));
  const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ""));
  expect(files.filter((file) => ids.has(file)).sort()).toEqual(fixRules.map(({ criterion }) => criterion).sort());
});

test("the plan of the builders is clean as a workbook", async () => {
  const desk = await Desk.of(plan());
  expect((await desk.check()).map(({ criterion, message }) => `${criterion}: ${message}`)).toEqual([]);
});

test("taking one link out of Depends on leaves the others", async () => {
  const desk = await Desk.of(fixCases["milestones that wait on each other"]?.plan ?? plan());
  const [finding] = (await desk.check()).filter(({ criterion }) => criterion === "milestones-without-loops");
  expect(finding?.fixes.map(({ edits }) => edits)).toEqual([
    [expect.objectContaining({ before: [["SAL-M-02; HR-M-04"]], after: [["HR-M-04"]] })],
    [expect.objectContaining({ before: [["sal-m-01"]], after: [[null]] })],
  ]);
});

test("rows that want an ID at the same time get one each", async () => {
  const desk = await Desk.of(plan({ budget: [line(), line({ id: undefined }), line(), line({ id: undefined })] }));
  const missing = (await desk.check()).filter(({ criterion }) => criterion === "id-unique");
  for (const { fixes } of missing) for (const fix of fixes) await desk.apply(fix);
  expect((await desk.check()).filter(({ criterion }) => criterion === "id-unique")).toEqual([]);
});

test("offers nothing where a person must decide", async () => {
  const desk = await Desk.of(
    plan({
      commitments: plan().commitments.slice(0, 2),
      pilots: [pilot({ sunset: undefined, start: undefined })],
    }),
  );
  await desk.type("Budget", "Q1", 0, "ask Kim");
  await desk.typeAt("Budget", "A75", "a note");
  const findings = await desk.check();
  const fixesOf = (id: string) => findings.filter(({ criterion }) => criterion === id).map(({ fixes }) => fixes);
  expect(fixesOf("number-not-text")).toEqual([[]]);
  expect(fixesOf("pilot-sunset")).toEqual([[]]);
  expect(fixesOf("nothing-outside-table")).toEqual([[]]);
});

test("a sheet isn't given a name that another sheet has taken", async () => {
  const desk = await Desk.of(plan());
  await desk.host.apply([{ kind: "rename-sheet", from: "Pilots", to: "Old" }]);
  const snapshot = await desk.host.snapshot();
  const [finding] = (await desk.check()).filter(({ criterion }) => criterion === "sheet-present");
  if (finding === undefined) throw new Error("there is no finding");
  const propose = (sheets: typeof snapshot.sheets) =>
    proposeFixes(finding, {
      submission: plan(),
      sources: { places: new Map(), labels: new Map() },
      snapshot: { ...snapshot, sheets },
      round: round(),
      pristine: () => undefined,
    });
  expect(propose(snapshot.sheets)).toHaveLength(1);
  expect(
    propose(snapshot.sheets.map((sheet) => (sheet.name === "Moves" ? { ...sheet, name: "PILOTS" } : sheet))),
  ).toEqual([]);
});
