import { ownCriteria } from "../../../../src/core/criteria/own/own-criteria";
import { OwnCheck, ownCheckKinds } from "../../../../src/core/domain/own-check";
import type { Submission } from "../../../../src/core/domain/submission";
import { pathKey } from "../../../../src/core/findings/finding";
import { planColumns } from "../../../../src/core/read/plan-columns";
import { plan } from "../../../support/plan";
import { actual, commitment, line, milestone, split } from "../../../support/rows";
import { runCriteria } from "../../../support/test-criterion";

const check = (more: object) =>
  OwnCheck.parse({ id: "own-check", title: "A check", table: "Budget", column: "Cost centre", ...more });
const lines = (...rows: Parameters<typeof line>[0][]) =>
  plan({ budget: rows.map((row, index) => line({ id: `SAL-BL-00${index + 1}`, ...row })) });

/** What is expected: paths, and the first message. */
type Expected = readonly [at: readonly string[], message: string];

const cases: readonly (readonly [name: string, check: OwnCheck, Submission, Expected | "passes"])[] = [
  ["required: filled", check({ kind: "required" }), lines({ costCentre: "CC-1" }), "passes"],
  ["required: no rows", check({ kind: "required" }), plan({ budget: [] }), "passes"],
  [
    "required: blank and spaces",
    check({ kind: "required" }),
    lines({ costCentre: undefined }, { costCentre: "CC-1" }, { costCentre: " " }),
    [["budget.0.costCentre", "budget.2.costCentre"], "Cost centre of SAL-BL-001 is blank."],
  ],
  ["in list: any case", check({ kind: "in list", values: ["CC-1", "CC-2"] }), lines({ costCentre: " cc-2" }), "passes"],
  ["in list: blank", check({ kind: "in list", values: ["CC-1"] }), lines({ costCentre: undefined }), "passes"],
  [
    "in list: another",
    check({ kind: "in list", values: ["CC-1", "CC-2"] }),
    lines({ costCentre: "CC-3" }),
    [["budget.0.costCentre"], 'Cost centre of SAL-BL-001 is "CC-3", which is not in its list.'],
  ],
  [
    "range: the limits themselves",
    check({ column: "Q1", kind: "range", minimum: 0, maximum: 5000 }),
    lines({ quarters: [0, 1, 1, 1, 1] }, { quarters: [5000, 1, 1, 1, 1] }),
    "passes",
  ],
  [
    "range: dates from one on",
    check({ table: "Milestones", column: "Due", kind: "range", minimum: "2026-07-01" }),
    plan({ milestones: [milestone({ due: "2026-07-01" })] }),
    "passes",
  ],
  [
    "range: over",
    check({ column: "Q1", kind: "range", minimum: 0, maximum: 5000 }),
    lines({ quarters: [5000.01, 1, 1, 1, 1] }),
    [["budget.0.quarters.0"], "Q1 of SAL-BL-001 is 5,000.01; it is to be from 0 to 5,000."],
  ],
  [
    "range: a date too early",
    check({ table: "Milestones", column: "Due", kind: "range", minimum: "2026-07-01" }),
    plan({ milestones: [milestone({ id: "SAL-M-01", due: "2026-06-30" })] }),
    [["milestones.0.due"], "Due of SAL-M-01 is 30 Jun 2026; it is to be at least 1 Jul 2026."],
  ],
  ["unique: different", check({ kind: "unique" }), lines({ costCentre: "A" }, { costCentre: "B" }), "passes"],
  [
    "unique: two blanks",
    check({ kind: "unique" }),
    lines({ costCentre: undefined }, { costCentre: undefined }),
    "passes",
  ],
  [
    "unique: the third is the second of its kind",
    check({ kind: "unique" }),
    lines({ costCentre: "A" }, { costCentre: "B" }, { costCentre: "a " }),
    [["budget.2.costCentre"], 'Cost centre of SAL-BL-003 is "a", which stands in SAL-BL-001 already.'],
  ],
  [
    "sum equals: as floats add up",
    check({ table: "Splits", column: "Share", kind: "sum equals", sum: 0.3, tolerance: 0 }),
    plan({ splits: [split({ share: 0.1 }), split({ share: 0.2 })] }),
    "passes",
  ],
  [
    "sum equals: each line by itself",
    check({ table: "Splits", column: "Share", kind: "sum equals", sum: 1, other: "Line ID" }),
    plan({
      splits: [
        split({ lineId: "L-1", share: 0.6 }),
        split({ lineId: "L-2", share: 1 }),
        split({ lineId: " l-1", share: 0.4 }),
      ],
    }),
    "passes",
  ],
  [
    "sum equals: all rows",
    check({ column: "Q1", kind: "sum equals", sum: 100, tolerance: 0.5 }),
    lines({ quarters: [60, 0, 0, 0, 0] }, { quarters: [40.6, 0, 0, 0, 0] }),
    [["budget"], "Q1 of Budget adds up to 100.6 instead of 100."],
  ],
  [
    "sum equals: one line by itself",
    check({ table: "Splits", column: "Share", kind: "sum equals", sum: 1, other: "Line ID" }),
    plan({ splits: [split({ lineId: "L-1", share: 0.6 }), split({ lineId: "L-2", share: 1 })] }),
    [["splits.0.share"], "Share of L-1 adds up to 0.6 instead of 1."],
  ],
  [
    "reference exists: in any case",
    check({ table: "Actuals", column: "Line ID", kind: "reference exists", other: "Budget.Line ID" }),
    plan({ actuals: [actual({ lineId: "sal-bl-001 " })] }),
    "passes",
  ],
  [
    "reference exists: blank",
    check({ table: "Actuals", column: "Line ID", kind: "reference exists", other: "Budget.Line ID" }),
    plan({ actuals: [actual({ lineId: undefined })] }),
    "passes",
  ],
  [
    "reference exists: not there",
    check({ table: "Actuals", column: "Line ID", kind: "reference exists", other: "Budget.Line ID" }),
    plan({ actuals: [actual({ lineId: "TRAVEL" })] }),
    [["actuals.0.lineId"], 'Line ID of TRAVEL is "TRAVEL", which does not stand in Line ID of Budget.'],
  ],
  [
    "date order: one day",
    check({ table: "Milestones", column: "Start", kind: "date order", other: "Due" }),
    plan({ milestones: [milestone({ start: "2026-09-30", due: "2026-09-30" })] }),
    "passes",
  ],
  [
    "date order: one of them blank",
    check({ table: "Milestones", column: "Start", kind: "date order", other: "Due" }),
    plan({ milestones: [milestone({ due: undefined }), milestone({ start: undefined })] }),
    "passes",
  ],
  [
    "date order: after",
    check({ table: "Milestones", column: "Start", kind: "date order", other: "Due" }),
    plan({ milestones: [milestone({ id: "SAL-M-01", start: "2026-10-01", due: "2026-09-30" })] }),
    [["milestones.0.start"], "Start of SAL-M-01 is 1 Oct 2026, after Due (30 Sep 2026)."],
  ],
  [
    "compare columns: at the limit",
    check({ column: "Q2", kind: "compare columns", comparison: "≥", other: "Q1" }),
    lines({ quarters: [5, 5, 0, 0, 0] }),
    "passes",
  ],
  [
    "compare columns: owner and deputy differ",
    check({ table: "Commitments", column: "Owner", kind: "compare columns", comparison: "≠", other: "Deputy" }),
    plan(),
    "passes",
  ],
  [
    "compare columns: just under",
    check({ column: "Q2", kind: "compare columns", comparison: "≥", other: "Q1" }),
    lines({ quarters: [5, 4.99, 0, 0, 0] }),
    [["budget.0.quarters.1"], "Q2 of SAL-BL-001 is 4.99 and Q1 is 5; it is to be ≥ that."],
  ],
  [
    "compare columns: the same person",
    check({ table: "Commitments", column: "Owner", kind: "compare columns", comparison: "≠", other: "Deputy" }),
    plan({ commitments: [commitment({ id: "SAL-C-01", owner: "Head", deputy: "head " })] }),
    [["commitments.0.owner"], 'Owner of SAL-C-01 is "Head" and Deputy is "head"; it is to be ≠ that.'],
  ],
  [
    "at least n: as many",
    check({ kind: "at least n", rows: 2 }),
    lines({ costCentre: "A" }, { costCentre: "A" }),
    "passes",
  ],
  [
    "at least n: with a value",
    check({ column: "Category", kind: "at least n", rows: 1, value: "training" }),
    lines({ category: "Training" }),
    "passes",
  ],
  [
    "at least n: none of an empty table",
    check({ kind: "at least n", rows: 1 }),
    plan({ budget: [] }),
    [["budget"], "Budget has 0 rows with Cost centre filled; at least 1 is asked for."],
  ],
  [
    "at least n: one of two",
    check({ column: "Category", kind: "at least n", rows: 2, value: "Training" }),
    lines({ category: "Training" }, { category: "People" }),
    [["budget"], 'Budget has 1 row with Category "Training"; at least 2 are asked for.'],
  ],
  ["pattern: the form", check({ kind: "pattern", pattern: "CC-####" }), lines({ costCentre: "cc-4711" }), "passes"],
  ["pattern: any text", check({ kind: "pattern", pattern: "@?*" }), lines({ costCentre: "A-" }), "passes"],
  [
    "pattern: a digit short",
    check({ kind: "pattern", pattern: "CC-####" }),
    lines({ costCentre: "CC-471" }),
    [["budget.0.costCentre"], 'Cost centre of SAL-BL-001 is "CC-471"; it is to have the form CC-####.'],
  ],
  [
    "share between: rows, at the limit",
    check({ column: "Category", kind: "share between", value: "Training", minimum: 0.5 }),
    lines({ category: "Training" }, { category: "People" }),
    "passes",
  ],
  [
    "share between: nothing planned",
    check({ column: "Category", kind: "share between", value: "Training", minimum: 0.5 }),
    plan({ budget: [] }),
    "passes",
  ],
  [
    "share between: money over the most",
    check({ column: "Category", kind: "share between", value: "Training", minimum: 0.1, maximum: 0.3, other: "Q1" }),
    lines({ category: "Training", quarters: [400, 0, 0, 0, 0] }, { category: "People", quarters: [600, 0, 0, 0, 0] }),
    [["budget"], 'Category "Training" has 40 % of Q1 in Budget; it is to have from 10 % to 30 %.'],
  ],
  [
    "forbidden words: inside other words",
    check({ column: "Description", kind: "forbidden words", words: ["art"] }),
    lines({ description: "Start of the party" }),
    "passes",
  ],
  [
    "forbidden words: blank",
    check({ kind: "forbidden words", words: ["art"] }),
    lines({ costCentre: undefined }),
    "passes",
  ],
  [
    "forbidden words: a phrase in any case",
    check({ column: "Description", kind: "forbidden words", words: ["quota", "culture fit"] }),
    lines({ description: "Training for Culture-Fit" }),
    [["budget.0.description"], 'Description of SAL-BL-001 holds the word "culture fit".'],
  ],
];

test.each(cases)("%s", (_name, own, submission, expected) => {
  const { findings, notChecked } = runCriteria(submission, ownCriteria([own], planColumns));
  expect(notChecked).toEqual([]);
  const [at, message] = expected === "passes" ? [[], undefined] : expected;
  expect(findings.map(({ path }) => pathKey(path))).toEqual(at);
  expect(findings[0]?.message).toBe(message);
});

test("every kind has cases that pass and cases that breach", () => {
  for (const kind of ownCheckKinds) {
    const own = cases.filter(([, { kind: of }]) => of === kind);
    expect([kind, own.filter(([, , , expected]) => expected === "passes").length >= 2]).toEqual([kind, true]);
    expect([kind, own.some(([, , , expected]) => expected !== "passes")]).toEqual([kind, true]);
  }
});

describe("an own check is a criterion like the others", () => {
  const required = check({ kind: "required", severity: "error" });
  const blank = lines({ costCentre: undefined });

  test("with its severity, why and remedy, or words made from its data", () => {
    const [finding] = runCriteria(blank, ownCriteria([required], planColumns)).findings;
    expect(finding).toMatchObject({
      criterion: "own-check",
      severity: "error",
      item: "SAL-BL-001",
      remedy: "Fill it in.",
    });
    const worded = check({ kind: "required", why: "Finance can't book it.", remedy: "Ask finance." });
    const [said] = runCriteria(blank, ownCriteria([worded], planColumns)).findings;
    expect(said).toMatchObject({ severity: "warning", because: "Finance can't book it.", remedy: "Ask finance." });
  });

  test("waits for a cell that can't be read, and for a column that is missing", () => {
    const unreadable = { key: "budget.0.quarters.0", kind: "number", label: "Q1", text: "x", readings: [] } as const;
    const sum = check({ column: "Q1", kind: "sum equals", sum: 1 });
    const waiting = plan({ workbook: { unreadable: [unreadable] } });
    expect(runCriteria(waiting, ownCriteria([sum], planColumns))).toMatchObject({
      findings: [],
      notChecked: [{ criterion: "own-check", because: "One row waits for a cell that can't be read." }],
    });
    const missing = plan({ missingParts: new Map([["budget.costCentre", 'Column "Cost centre" is missing.']]) });
    expect(runCriteria(missing, ownCriteria([required], planColumns)).notChecked).toHaveLength(1);
  });

  test("and never passes a column that isn't there", () => {
    const odd = check({ column: "Cost center", kind: "required" });
    expect(runCriteria(blank, ownCriteria([odd], planColumns)).notChecked[0]?.because).toMatch(
      /no column Cost center in a table Budget/,
    );
  });
});
