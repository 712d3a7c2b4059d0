import { compareSubmissions } from "../../../src/core/compare/compare-submissions";
import { comparisonDocument } from "../../../src/core/compare/comparison-document";
import { comparisonJson } from "../../../src/core/compare/comparison-json";
import { comparisonMarkdown } from "../../../src/core/compare/comparison-markdown";
import { comparisonText } from "../../../src/core/compare/comparison-text";
import { actual, line, plan, round, start, workbook } from "../../support/plan";

const names = { before: "v1.xlsx", after: "v2.xlsx" };

test("the same promise is said, though spending changed", () => {
  const { remarks, changes } = compareSubmissions(plan(), plan({ actuals: [actual({ amount: 1 })] }));
  expect(remarks).toEqual([expect.stringMatching(/^What is promised is the same in both: fingerprint [0-9a-f]{8}\.$/)]);
  expect(changes).toHaveLength(2);
});

test("with a cell that can't be read nobody can say that the promise is the same", () => {
  const read = plan({ budget: [line({ quarters: [undefined, 1, 1, 1, 1] })] });
  const torn: typeof read = {
    ...read,
    workbook: workbook({
      unreadable: [
        {
          key: "budget.0.quarters.0",
          kind: "number",
          label: "Q1",
          item: "SAL-BL-001",
          text: "14.000",
          readings: [14000, 14],
        },
      ],
    }),
  };
  const comparison = compareSubmissions(torn, read);
  expect(comparison.before.fingerprint).toBe(comparison.after.fingerprint);
  expect(comparison.remarks).toEqual([
    "What could be read of the promises is the same in both; whether all of it is can't be told.",
  ]);
  expect(JSON.parse(comparisonJson(comparison, names))).toMatchObject({ samePromise: null });
  expect(JSON.parse(comparisonJson(compareSubmissions(read, read), names))).toMatchObject({ samePromise: true });
});

test("of two departments only Start, the dictionary and the sums are compared, and that is said in one line", () => {
  const other = plan({
    start: start({ department: "Human Resources", departmentCode: "HR" }),
    budget: [line({ id: "HR-BL-001" })],
  });
  const { remarks, changes, money } = compareSubmissions(plan(), other);
  expect(remarks).toEqual([
    "These are plans of two departments, SAL and HR: they share no items, so only Start, the dictionary and the sums of money are compared.",
  ]);
  expect(new Set(changes.map(({ table }) => table))).toEqual(new Set(["Start"]));
  expect(money?.total).toMatchObject({ before: 240000, after: 50000 });
});

test("two rounds are said in one line, with how quarters are compared and which are not", () => {
  const next = plan({
    ownRound: round({ round: "FY28", firstQuarter: "FY27-Q3" }),
    start: start({ round: "FY28", firstQuarter: "FY27-Q3" }),
  });
  const { remarks, notCompared } = compareSubmissions(plan(), next);
  expect(remarks).toEqual([
    "The first belongs to round FY27, the second to FY28: a quarter is compared with the same quarter, whichever column it stands in.",
  ]);
  expect(notCompared).toEqual([
    "The first alone plans FY27-Q1 and FY27-Q2, the second alone FY28-Q2 and FY28-Q3: money and targets of those quarters are compared with nothing.",
  ]);
});

test("what could not be compared is said: missing parts, cells that can't be read, what stands outside", () => {
  const unread = (item: string) =>
    ({
      key: `budget.0.rationale.${item}`,
      kind: "error",
      label: "Rationale",
      item,
      text: "#REF!",
      readings: [],
    }) as const;
  const after = plan({
    missingParts: new Map([
      ["budget.quarters.1", 'Column "Q2" of Budget is missing.'],
      ["budget.quarters", 'Column "Q2" of Budget is missing.'],
    ]),
    workbook: workbook({
      unreadable: ["L1", "L2", "L3", "L4", "L5"].map(unread),
      outside: [
        { sheet: "Budget", table: "Budget", where: "below", range: "A70:B71", cells: 4, currentRange: "A4:Q64" },
      ],
    }),
  });
  expect(compareSubmissions(plan(), after).notCompared).toEqual([
    "Sums of money are not compared: a part of Budget, Splits or Outcomes is missing in the second.",
    'Column "Q2" of Budget is missing. Not compared; it is so in the second.',
    '5 cells of the second can\'t be read and are not compared: L1 Rationale ("#REF!"), L2 Rationale ("#REF!"), L3 Rationale ("#REF!") and 2 more.',
    "What stands below Budget in the second (Budget!A70:B71) is in no table and not compared.",
  ]);
});

test("the text report: whose plans, money first, tables, how much", () => {
  const after = plan({
    budget: [line({ quarters: [10000, 10000, 13000, 10000, 10000], owner: "Ana" }), ...plan().budget.slice(1)],
  });
  expect(comparisonText(comparisonDocument(compareSubmissions(plan(), after), names))).toEqual([
    "v1.xlsx → v2.xlsx",
    "  SAL Sales, round FY27, draft",
    "",
    "Planned money",
    // 50,000 + 100,000 + 40,000 + 50,000 by hand, and 3,000 more.
    "  All five quarters: EUR 240,000 → EUR 243,000 (+3,000)",
    "  FY27-Q3: EUR 95,000 → EUR 98,000 (+3,000)",
    "  Representation: EUR 50,000 → EUR 53,000 (+3,000)",
    "",
    "Budget",
    "  SAL-BL-001 Q3: 10,000 → 13,000",
    '  SAL-BL-001 Owner: "Head of Sales" → "Ana"',
    "",
    "2 changes.",
  ]);
});

test("nothing changed is said so", () => {
  expect(comparisonText(comparisonDocument(compareSubmissions(plan(), plan()), names)).slice(2)).toEqual([
    expect.stringMatching(/^ {2}What is promised is the same/),
    "",
    "Planned money",
    "  All five quarters: EUR 240,000, as before",
    "",
    "Nothing changed.",
  ]);
});

test("Markdown makes nothing of what cells hold: no link, image, heading or markup", () => {
  const after = plan({
    budget: [line({ owner: "![x](http://a.b/c) <b>&amp; `x`\n# y" }), ...plan().budget.slice(1)],
  });
  const text = comparisonMarkdown(comparisonDocument(compareSubmissions(plan(), after), names));
  expect(text).toContain("# v1.xlsx → v2.xlsx\n");
  expect(text).toContain("\n## Budget\n\n- SAL-BL-001 Owner: ");
  expect(text).not.toMatch(/\]\(|<b>|http:|^# y/m);
});

test("JSON holds values, not words, and every change", () => {
  const after = plan({ budget: [line({ quarters: [10000, 10000, 13000, 10000, 10000] })] });
  const report = JSON.parse(comparisonJson(compareSubmissions(plan(), after), names)) as Record<string, unknown>;
  expect(report).toMatchObject({
    schema: "coalition-compare@1",
    before: { file: "v1.xlsx", departmentCode: "SAL", round: "FY27", stage: "draft" },
    samePromise: false,
    money: { currency: "EUR", total: { before: 240000, after: 53000 } },
    notCompared: [],
  });
  expect(report["changes"]).toEqual([
    { kind: "changed", table: "Budget", item: "SAL-BL-001", column: "Q3", before: 10000, after: 13000 },
    expect.objectContaining({ kind: "removed", table: "Budget", item: "SAL-BL-002" }),
    expect.objectContaining({ kind: "removed", table: "Budget", item: "SAL-BL-003" }),
    {
      kind: "removed",
      table: "Budget",
      item: "SAL-BL-004",
      cells: expect.objectContaining({ Description: "Sales conference", Q3: 50000 }),
    },
  ]);
});
