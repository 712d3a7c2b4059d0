import { coalitionDocument } from "../../../../src/core/compare/coalition/coalition-document";
import { coalitionJson } from "../../../../src/core/compare/coalition/coalition-json";
import { compareCoalitions, type CoalitionComparison } from "../../../../src/core/compare/coalition/compare-coalitions";
import type { CoalitionSide } from "../../../../src/core/compare/coalition/coalition-side";
import type { ComparedPlans } from "../../../../src/core/compare/coalition/department-change";
import { compareSubmissions } from "../../../../src/core/compare/compare-submissions";
import { comparisonMarkdown } from "../../../../src/core/compare/comparison-markdown";
import { comparisonText } from "../../../../src/core/compare/comparison-text";
import type { Submission } from "../../../../src/core/domain/submission";
import { comparisonHtml } from "../../../../src/core/report/comparison-html";
import { group, line, pilot, pilotLine, plan, round, workbook } from "../../../support/plan";
import { side } from "./sides";

const sales = side({ SAL: {} });
const names = { before: "first", after: "second" };
const pair = (before: Submission, after: Submission): ComparedPlans => ({
  comparison: compareSubmissions(before, after),
  targets: [],
});
const statuses = ({ departments }: CoalitionComparison) => departments.map(({ code, status }) => [code, status]);
const said = (comparison: CoalitionComparison) => comparisonText(coalitionDocument(comparison, names)).join("\n");
const torn = (file: string) => ({ file, status: "unreadable", reason: "It is torn." }) as const;
const compared = (before: CoalitionSide, after: CoalitionSide, sales?: ComparedPlans) =>
  compareCoalitions(before, after, new Map(sales === undefined ? [] : [["SAL", sales]]));

test("departments that came, went, stayed and changed", () => {
  const three = round({ departments: [...round().departments, { code: "IT", name: "IT", envelope: 0 }] });
  const changed = plan({ budget: [line({ owner: "Ana" }), ...plan().budget.slice(1)] });
  const comparison = compared(
    side({ SAL: {}, IT: {} }, { round: three }),
    side({ SAL: {}, HR: {} }),
    pair(plan(), changed),
  );
  expect(statuses(comparison)).toEqual([
    ["SAL", "changed"],
    ["HR", "added"],
    ["IT", "gone"],
  ]);
  expect(said(comparison)).toContain("  Added: HR Human Resources, with EUR 50,000 planned\n");
  expect(said(comparison)).toContain("  Gone: IT, with EUR 50,000 planned; the second round doesn't have it\n");
  expect(said(comparison)).toContain("Of 3 departments, 1 changed, 1 was added and 1 is gone.");
});

test("the same bytes are unchanged; a cell that can't be read makes it unchanged in part; no plan in either is said", () => {
  expect(statuses(compared(sales, sales))).toEqual([
    ["SAL", "unchanged"],
    ["HR", "missing"],
  ]);
  const cell = { key: "budget.0.quarters.0", kind: "number", label: "Q1", text: "ten", readings: [] } as const;
  const unread = { ...plan(), workbook: workbook({ unreadable: [cell] }) };
  const inPart = compared(sales, sales, pair(unread, plan()));
  expect(statuses(inPart)[0]).toEqual(["SAL", "unchanged in part"]);
  expect(said(inPart)).toContain("\n  Not compared\n    Sums of money are not compared");
});

test("a department whose file can't be read is not gone, where the file's name says whose it is", () => {
  const byName = compared(side({ SAL: {}, HR: {} }), side({ HR: {} }, { others: [torn("sal.xlsx")] }));
  expect(statuses(byName)[0]).toEqual(["SAL", "not compared"]);
  expect(said(byName)).toContain("Not compared: SAL Sales. In the second, sal.xlsx can't be read");
  const unknown = compared(side({ SAL: {}, HR: {} }), side({ HR: {} }, { others: [torn("other.xlsx")] }));
  expect(statuses(unknown)[0]).toEqual(["SAL", "gone"]);
  expect(said(unknown)).toContain("1 file could not be read and may be of a department that seems added or gone.");
});

test("asks against each round's fund: what is too much is said, and so is a fund that is not there", () => {
  const asking = { SAL: { budget: [pilotLine()], pilots: [pilot()] } };
  const small = round({ fund: { size: 30000, reserve: 0, pilotCap: 9, tranches: [0, 10000, 10000, 10000, 0] } });
  // By hand: the pilot's line is 0, 15,000, 15,000, 10,000, 0 of the round's 100,000 a quarter, 500,000 in all.
  const text = said(compared(side(asking), side(asking, { round: small })));
  expect(text).toContain(
    "  In all: EUR 40,000 asked of EUR 500,000 → EUR 40,000 asked of EUR 30,000, EUR 10,000 too much\n",
  );
  expect(text).toContain(
    "  FY27-Q2: EUR 15,000 asked of EUR 100,000 → EUR 15,000 asked of EUR 10,000, EUR 5,000 too much\n",
  );
  const { fund: _fund, ...without } = round();
  expect(said(compared(side(asking), side(asking, { round: without })))).toContain("→ EUR 40,000 asked, no fund\n");
});

test("findings wait for the round files, and the files that are missing are named", () => {
  const next = round({ round: "FY28", firstQuarter: "FY27-Q3" });
  const neither = compared(side({ SAL: {} }, { isGiven: false }), side({ SAL: {} }, { round: next, isGiven: false }));
  expect(neither.findings).toBeNull();
  expect(neither.notCompared).toContain(
    "Findings are not compared: they need the round files of FY27 and FY28. Give them with --round.",
  );
  const one = compared(sales, side({ SAL: {} }, { round: next, isGiven: false }));
  expect(one.notCompared).toContain(
    "Findings are not compared: they need the round file of FY28. Give it with --round.",
  );
});

test("no count of people is in any format, not even a large one", () => {
  const counts = (selected: number) => plan({ groups: [group({ eligible: 977, selected })] });
  const comparison = compared(sales, sales, pair(counts(431), counts(433)));
  const document = coalitionDocument(comparison, names);
  const all = [
    comparisonText(document).join("\n"),
    comparisonMarkdown(document),
    comparisonHtml(document),
    coalitionJson(comparison, names),
  ];
  for (const text of all) expect(text).not.toMatch(/977|431|433/);
  expect(all[0]).toContain("  Changed: SAL Sales (1 change)\n");
  expect(all[0]).toContain("    1 row changed. Counts of people are left out where departments stand side by side");
  expect(JSON.parse(all[3] ?? "")).toMatchObject({
    departments: [{ code: "SAL", countRowsChanged: 1, changes: [] }, {}],
  });
});

test("text of cells can't become markup or leave its line", () => {
  const evil = "<img src=x onerror=alert(1)>\n# [x](http://a.b)";
  const before = plan({ budget: [line({ owner: "Ana" })] });
  const after = plan({ budget: [line({ owner: evil })] });
  const document = coalitionDocument(compared(sales, sales, pair(before, after)), names);
  expect(comparisonHtml(document)).not.toContain("<img");
  expect(comparisonMarkdown(document)).not.toMatch(/(?<!\\)<img|\]\(|^# \[|http:/m);
});
