import { checkSnapshot } from "../../../../src/core/pipeline";
import { emptyPlan } from "../../../../src/core/domain/empty-plan";
import { fingerprint } from "../../../../src/core/domain/fingerprint";
import { quarterDates } from "../../../../src/core/domain/quarter";
import { Round } from "../../../../src/core/domain/round";
import { readWorkbook } from "../../../../src/core/read/read-workbook";
import { renderTemplate } from "../../../../src/core/render/render-template";
import { XlsxFile } from "../../../../src/xlsx/xlsx-file";
import { plan, round } from "../../../support/plan";

/*
 * Rounds that organisations really have and templates stumble over. Each makes a plan, writes it into a file, reads it again, and must find
 * what it wrote, with nothing to say about the workbook itself.
 */

/** Criteria about the workbook and its frame; what the plan promises may be wrong in a round that it wasn't written for. */
const ofTheWorkbook = new Set([
  "formula-intact",
  "column-present",
  "sheet-present",
  "no-error-values",
  "number-not-text",
  "date-is-a-date",
  "nothing-outside-table",
  "no-merged-cells",
  "no-hidden-values",
  "five-consecutive-quarters",
  "fiscal-calendar",
  "one-currency",
  "definition-unchanged",
  "choice-from-list",
]);

async function written(of: Round, filled = false) {
  const department = of.departments[0];
  if (!department) throw new Error("The round has a department.");
  const { start: _start, outcomes: _outcomes, ...tables } = plan();
  const content = { ...emptyPlan(of, department), ...(filled ? withLabelsOf(of, tables) : {}) };
  const file = new XlsxFile();
  await file.build(renderTemplate("five-quarter-plan", { round: of, departmentCode: department.code, plan: content }));
  const snapshot = await file.snapshot();
  const reading = readWorkbook(snapshot);
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  const result = checkSnapshot(snapshot, { asOf: quarterDates(of.firstQuarter, of.calendar).start });
  if (!("findings" in result)) throw new Error("The file could not be checked.");
  return {
    content,
    submission: reading.submission,
    surprises: result.findings.filter(({ criterion }) => ofTheWorkbook.has(criterion)).map(({ message }) => message),
  };
}

type Tables = Omit<ReturnType<typeof plan>, "start" | "outcomes">;

/** The plan's tables without what names quarters of another calendar. */
function withLabelsOf(of: Round, { commitments, budget, splits, pilots, milestones }: Tables) {
  return {
    commitments,
    budget: budget.map((line) => ({ ...line, currency: of.currency })),
    splits,
    pilots,
    milestones,
  };
}

const odd = (overrides: object): Round => Round.parse({ ...round(), ...overrides });
const named = (name: string) => odd({ departments: [{ code: "SAL", name, envelope: 200000 }] });

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => [month, month % 2 === 0 ? "end" : "start"] as const))(
  "a fiscal year that starts in month %d, named for its %s",
  async (startMonth, namedFor) => {
    const { content, submission, surprises } = await written(
      odd({ calendar: { startMonth, namedFor }, firstQuarter: "FY27-Q3", rates: {} }),
    );
    expect(surprises).toEqual([]);
    expect(submission.start).toEqual(content.start);
  },
);

test.each([
  ["quotes", `The "A" team's "B" side`],
  ["ampersands", "R&D && <Sales> & Co"],
  ["emoji", "🚀 Growth 👩🏽‍💻"],
  ["right to left", "المبيعات והמכירות"],
  ["300 characters", "Département ".repeat(25)],
  ["what looks like a formula", "=SUM(A1)"],
  ["what looks like a number", "007"],
  ["what looks like a date", "2027-01-01"],
  ["what codes of footers look like", "&P of &N"],
])("a department named with %s", async (_what, name) => {
  const of = named(name.trim());
  const { content, submission, surprises } = await written(of, true);
  expect(surprises).toEqual([]);
  expect(submission.start.department).toBe(name.trim());
  expect(fingerprint(submission)).toBe(fingerprint(content));
});

test.each(["JPY", "KWD"])("money in %s", async (currency) => {
  const of = odd({ currency, rates: { EUR: [160, 160, 161, 161, 162] } });
  const { content, submission, surprises } = await written(of, true);
  expect(surprises).toEqual([]);
  expect(submission.budget.map(({ quarters }) => quarters)).toEqual(content.budget.map(({ quarters }) => quarters));
  const money = renderTemplate("five-quarter-plan", { round: of, departmentCode: "SAL" }).styles;
  // ISO 4217: the dinar of Kuwait has thousandths; the yen has no smaller unit.
  expect(money["Coalition Computed Money"]?.numberFormat?.split(";")[0]).toBe(
    currency === "KWD" ? "#,##0.000" : "#,##0",
  );
});

test("a dictionary of 200 outcomes", async () => {
  const first = round().outcomes[0];
  const outcomes = Array.from({ length: 200 }, (_, index) => ({
    ...first,
    id: `OUT-${String(index + 1).padStart(3, "0")}`,
    outcome: `What number ${index + 1} is about`,
  }));
  const { submission, surprises } = await written(odd({ outcomes }));
  expect(surprises).toEqual([]);
  expect(submission.outcomes).toHaveLength(200);
  expect(submission.outcomes[199]?.id).toBe("OUT-200");
});
