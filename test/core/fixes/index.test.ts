import { readdirSync } from "node:fs";
import { join } from "node:path";
import { criteria } from "../../../src/core/criteria";
import { bookCriteria } from "../../../src/core/criteria/book";
import { fundCriteria } from "../../../src/core/criteria/fund";
import { bookFixRules, fixableCriteria, fundFixRules, planFixRules, proposeFixes } from "../../../src/core/fixes";
import { insteadOfFix } from "../../../src/core/fixes/instead-of-fix";
import { knownCriteria } from "../../../src/core/known-criteria";
import { checkSnapshot } from "../../../src/core/pipeline";
import { planColumns } from "../../../src/core/read/plan-columns";
import { Desk } from "../../support/desk";
import { fixCases } from "../../support/fix-cases";
import { plan, round } from "../../support/plan";
import { line, pilot } from "../../support/rows";

// Making and checking workbooks takes longer than the usual five seconds on a busy machine.
jest.setTimeout(60_000);

const folder = join(__dirname, "../../../src/core/fixes");

const kinds = {
  plan: { criteria, rules: planFixRules },
  fund: { criteria: fundCriteria, rules: fundFixRules },
  book: { criteria: bookCriteria(() => knownCriteria, planColumns), rules: bookFixRules },
};

test.each(Object.entries(kinds))("of a %s there is at most one rule a criterion", (_kind, { rules }) => {
  const mended = rules.map(({ criterion }: { readonly criterion: string }) => criterion);
  expect(new Set(mended).size).toBe(mended.length);
});

test("each rule mends a criterion of a workbook, and every file named for one is registered", () => {
  const known = new Set<string>(Object.values(kinds).flatMap(({ criteria: all }) => all.map(({ id }) => id)));
  const mended = new Set<string>(
    Object.values(kinds).flatMap(({ rules }) =>
      rules.map(({ criterion }: { readonly criterion: string }) => criterion),
    ),
  );
  expect([...mended].filter((id) => !known.has(id))).toEqual([]);
  const files = ["", "book", "fund"].flatMap((inner) => readdirSync(join(folder, inner)));
  const named = new Set(files.map((file) => file.replace(/\.ts$/, "")).filter((file) => known.has(file)));
  expect([...named].sort()).toEqual([...mended].sort());
});

test("what there is instead of a fix is said of known criteria that have none", () => {
  const known = new Set<string>(knownCriteria.map(({ id }) => id));
  expect(Object.keys(insteadOfFix).filter((id) => !known.has(id) || fixableCriteria.has(id))).toEqual([]);
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

test("a link to another workbook goes with its formulas, and their values stay", async () => {
  const desk = await Desk.of(plan());
  await desk.type("Budget", "Q1", 0, { formula: "='C:\\plans\\[Old.xlsx]Budget'!$L$5", value: 10_000 });
  await desk.type("Budget", "Q2", 0, { formula: "=[Old.xlsx]Budget!M5+1", value: 7 });
  const snapshot = { ...(await desk.host.snapshot()), externalLinks: ["C:\\plans\\Old.xlsx"] };
  const result = checkSnapshot(snapshot, { asOf: "2026-11-30" });
  if (result.status === "unreadable") throw new Error(result.reason);
  const [link] = result.findings.filter(({ criterion }) => criterion === "no-error-values");
  expect(link?.fixes.map(({ title, safe }) => [title, safe])).toEqual([
    ["Keep the values in 2 cells and drop the link", false],
  ]);
  for (const fix of link?.fixes ?? []) await desk.apply(fix);
  const { range } = desk.cells("Budget", "Q1", 0, 1);
  expect(desk.host.cell("Budget", range)).toBe(10_000);
});

test("a name that holds the link keeps it, so nothing is offered", async () => {
  const snapshot = await (await Desk.of(plan())).host.snapshot();
  const names = [...snapshot.names, { name: "Old", refersTo: "=[Old.xlsx]Budget!$A$1" }];
  const result = checkSnapshot({ ...snapshot, names, externalLinks: ["Old.xlsx"] }, { asOf: "2026-11-30" });
  if (result.status === "unreadable") throw new Error(result.reason);
  expect(result.findings.map(({ criterion, fixes }) => [criterion, fixes])).toEqual([["no-error-values", []]]);
});

test("groups that were begun without counts are not begun again", async () => {
  const measure = {
    metric: "GAP.RATE",
    decisionPoint: "Promotion",
    focalGroup: "Women",
    referenceGroup: "Men",
  } as const;
  const outcomes = round().outcomes.map((one) => (one.id === "OUT-01" ? { ...one, ...measure } : one));
  const desk = await Desk.of(plan({ groups: [], outcomes, ownRound: round({ outcomes }) }));
  const gap = async () => (await desk.check()).find(({ criterion }) => criterion === "gap-measurable");
  const before = await gap();
  expect(before?.fixes.map(({ title }) => title)).toEqual(["Begin rows of Groups for FY27-Q1: Women and Men"]);
  for (const fix of before?.fixes ?? []) await desk.apply(fix);
  const after = await gap();
  expect([after?.message, after?.fixes]).toEqual([before?.message, []]);
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
    proposeFixes(finding, planFixRules, {
      read: plan(),
      asOf: "2026-11-30",
      code: "SAL",
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
