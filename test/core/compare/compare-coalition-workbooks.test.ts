import {
  compareCoalitionWorkbooks,
  type CoalitionWorkbookSide,
} from "../../../src/core/compare/compare-coalition-workbooks";
import { changeSentences } from "../../../src/core/compare/change-sentences";
import type { BookWorkbook, FundWorkbook } from "../../../src/core/domain/submission";
import { templateOf } from "../../../src/core/templates/index";
import { book, decision, fund } from "../../support/coalition";
import { round, workbook } from "../../support/plan";

function side(read: BookWorkbook | FundWorkbook): CoalitionWorkbookSide {
  const spec = templateOf(read.workbook.templateId)?.spec(read.ownRound ?? round());
  if (spec === undefined) throw new RangeError("side needs a book or a fund");
  return { read, spec };
}
const compared = (before: BookWorkbook | FundWorkbook, after: BookWorkbook | FundWorkbook) =>
  compareCoalitionWorkbooks(side(before), side(after));
const said = (before: BookWorkbook | FundWorkbook, after: BookWorkbook | FundWorkbook) =>
  changeSentences(compared(before, after).changes).flatMap(({ table, sentences }) =>
    sentences.map((sentence) => `${table}: ${sentence}`),
  );
const [sales, hr, finance] = book().members;
if (!sales || !hr || !finance) throw new Error("the book has three members");

test("nothing changed in a book or a fund compared with itself, nor with its rows in another order", () => {
  expect(said(book(), book())).toEqual([]);
  expect(said(fund(), fund())).toEqual([]);
  expect(said(book(), book({ members: [finance, sales, hr] }))).toEqual([]);
});

test("the book: its people's tables, by what people know a row by, and the charter", () => {
  const before = book();
  const after = book({
    charter: { ...before.charter, quorum: "Five of us" },
    members: [{ ...sales, vote: false }, finance],
    decisions: [decision({ dissent: "Finance" }), decision({ id: "D-02", question: "Does HR-P-01 run on?" })],
    dictionary: before.dictionary.map((row, index) => (index === 0 ? { ...row, baseline: 0.25 } : row)),
    granted: before.granted.map((row) => ({ ...row, expires: "2027-09-30" })),
    submissions: before.submissions.map((row) => ({ ...row, status: "Approved" })),
    criteria: [{ criterion: "pillar-balance.minimum", on: true, severity: "warning", threshold: 0.2, why: undefined }],
  });
  const from = book({
    criteria: [{ criterion: "pillar-balance.minimum", on: true, severity: "warning", threshold: 0.15, why: undefined }],
  });
  expect(said(from, after)).toEqual([
    'Charter: Quorum: blank → "Five of us"',
    "Members: Head of Sales Vote: yes → no",
    'Members: Head of HR was removed: "Human Resources"',
    "Dictionary: OUT-01 Baseline: 0.2 → 0.25",
    "Criteria: pillar-balance.minimum Threshold: 0.15 → 0.2",
    "Granted: pilot-checkpoints, SAL-P-01 Expires: 2027-06-30 → 2027-09-30",
    "Submissions: SAL Status: Received → Approved",
    'Decisions: D-01 Dissent: blank → "Finance"',
    'Decisions: D-02 was added: "Does HR-P-01 run on?"',
  ]);
});

test("what a review writes anew is not compared, and that is said", () => {
  const after = book({ findings: [{ department: "SAL", severity: "error", criterion: "x" } as never], gaps: [] });
  const { changes, notCompared } = compared(book(), after);
  expect(changes).toEqual([]);
  expect(notCompared).toEqual([
    "Findings and Portfolio are written anew by every review and not compared. Compare the two folders of plans.",
  ]);
  expect(compared(fund(), fund()).notCompared).toEqual([]);
});

test("the fund: its page, awards, scores and spending", () => {
  const before = fund();
  const after = fund({
    fund: { ...before.fund, reserve: 5000 },
    awards: before.awards.map((row) => ({ ...row, awards: [10000, 8000, 0, 0, 0] })),
    scores: before.scores.map((row) => ({ ...row, scores: [4, 5, 3, 5] })),
    spend: [],
  });
  expect(said(before, after)).toEqual([
    "Fund: Reserve: 0 → 5,000",
    "Scores: SAL-P-01, Head of HR Evidence behind it: 4 → 5",
    "Awards: SAL-P-01 Award Q2: 0 → 8,000",
    "Spend: SAL-P-01, FY27-Q1 was removed: Amount 4,000",
  ]);
});

test("of two rounds awards are held against the same quarter, and scores by what their columns are called", () => {
  const next = round({
    round: "FY28",
    firstQuarter: "FY27-Q2",
    pack: { ...round().pack, scoring: [...round().pack.scoring].reverse() },
  });
  const before = fund({
    awards: [{ pilotId: "SAL-P-01", awards: [1, 2, 3, 4, 5], conditions: undefined, decisionId: "D-01" }],
  });
  const after = fund({
    ownRound: next,
    awards: [{ pilotId: "SAL-P-01", awards: [2, 3, 40, 5, 6], conditions: undefined, decisionId: "D-01" }],
    // The same scores under the same heads, which stand the other way round.
    scores: before.scores.map((row) => ({ ...row, scores: [...row.scores].reverse() })),
    // Asks move on by a quarter as well.
    applications: before.applications.map((row) => ({ ...row, asks: [...row.asks.slice(1), 0] })),
    tranches: before.tranches,
  });
  expect(compared(before, after).remarks).toEqual([
    "The first belongs to round FY27, the second to FY28: a quarter is compared with the same quarter, whichever column it stands in.",
  ]);
  expect(said(before, after)).toEqual(["Awards: SAL-P-01 Award FY27-Q4: 4 → 40"]);
});

test("what can't be read of a book is said and is no change", () => {
  const cell = { key: "members.0.name", kind: "error", label: "Name", text: "#REF!", readings: [] } as const;
  const torn = book({
    workbook: { ...workbook({ unreadable: [cell] }), templateId: "coalition-book" },
    missingParts: new Map([["decisions", 'Sheet "Decisions" is missing.']]),
    decisions: [],
  });
  const { changes, notCompared } = compared(book(), torn);
  expect(changes.filter(({ part }) => part === "decisions")).toEqual([]);
  expect(notCompared).toContain('Sheet "Decisions" is missing. Not compared; it is so in the second.');
  expect(notCompared).toContain('A cell of the second can\'t be read and is not compared: Name ("#REF!").');
});
