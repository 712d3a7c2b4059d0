import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { criteria } from "../../../src/core/criteria";
import { pathKey } from "../../../src/core/findings/finding";
import type { Submission } from "../../../src/core/domain/submission";
import { plan } from "../../support/plan";
import { commitment, group, line, milestone, pilot, split } from "../../support/rows";
import { runCriteria } from "../../support/test-criterion";

const folder = join(__dirname, "../../../src/core/criteria");
const notCriteria = ["criterion.ts", "evaluate.ts", "index.ts"];
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && !notCriteria.includes(file))
  .map((file) => file.replace(/\.ts$/, ""));

test("every criterion file is registered under its own name, once", () => {
  expect(criteria.map(({ id }) => id).sort()).toEqual([...files].sort());
});

describe.each(criteria.map((criterion) => [criterion.id, criterion] as const))("%s", (id, criterion) => {
  test("says what it checks, why and what to do, in sentences", () => {
    for (const text of [criterion.rule, criterion.because, criterion.remedy]) expect(text).toMatch(/^[A-Z].*\.$/s);
    expect(criterion.title).toMatch(/^[A-Z].*[^.]$/);
  });

  test("has a test of its own", () => {
    expect(existsSync(join(__dirname, `${id}.test.ts`))).toBe(true);
  });

  test("avoids words that only programmers use", () => {
    const words = [criterion.title, criterion.rule, criterion.because, criterion.remedy].join(" ");
    expect(words).not.toMatch(/\b(invalid|illegal|null|undefined|exception|boolean)\b/i);
  });
});

test("the clean plan of the builders is clean for every criterion, and every criterion ran", () => {
  const { findings, notChecked, checksRun } = runCriteria(plan(), criteria);
  expect(findings.map(({ criterion, message }) => `${criterion}: ${message}`)).toEqual([]);
  expect(notChecked).toEqual([]);
  expect(checksRun).toBe(criteria.length);
});

/** Rows with the slips people make, so that the laws below are tried on plans with findings in them. */
const someIds = fc.constantFrom("SAL-X-01", "SAL-X-02", "sal-x-01", "SAL-X-03", undefined);
const someDates = fc.constantFrom("2026-08-01", "2027-03-01", "2028-03-01", undefined);
const someAmounts = fc.array(fc.constantFrom(undefined, 0, 5000, 120000), { minLength: 5, maxLength: 5 });
const messyPlan = fc
  .record({
    commitments: fc.array(
      fc.record({
        id: someIds,
        pillar: fc.constantFrom("Fairness", "Fairnes", undefined),
        outcomeId: fc.constantFrom("OUT-01", "OUT-3", undefined),
        targets: fc.array(fc.constantFrom(0.1, 0.3, 0.5, undefined), { minLength: 5, maxLength: 5 }),
      }),
      { maxLength: 5 },
    ),
    budget: fc.array(
      fc.record({
        id: someIds,
        marker: fc.constantFrom(0, 1, 2, 3, undefined),
        outcomeId: fc.constantFrom("OUT-01", "SPLIT", "OUT-99", undefined),
        pilotId: fc.constantFrom("SAL-X-01", "SAL-X-09", undefined),
        quarters: someAmounts,
      }),
      { maxLength: 6 },
    ),
    splits: fc.array(fc.record({ lineId: someIds, share: fc.constantFrom(0.5, 20, undefined) }), { maxLength: 5 }),
    pilots: fc.array(fc.record({ id: someIds, start: someDates, measureBy: someDates, sunset: someDates }), {
      maxLength: 4,
    }),
    milestones: fc.array(
      fc.record({
        id: someIds,
        due: someDates,
        dependsOn: fc.array(fc.constantFrom("SAL-X-01", "SAL-X-02", "SAL-X-03")),
      }),
      { maxLength: 6 },
    ),
    groups: fc.array(fc.record({ id: someIds, eligible: fc.constantFrom(3, 40, 40.5, undefined) }), { maxLength: 4 }),
  })
  .map((rows) =>
    plan({
      commitments: rows.commitments.map(commitment),
      budget: rows.budget.map(line),
      splits: rows.splits.map(split),
      pilots: rows.pilots.map(pilot),
      milestones: rows.milestones.map(milestone),
      groups: rows.groups.map(group),
    }),
  );

const listed = (submission: Submission) =>
  runCriteria(submission, criteria).findings.map(({ criterion, path, message }) => [criterion, pathKey(path), message]);

test("a check run twice says the same", () => {
  fc.assert(fc.property(messyPlan, (submission) => expect(listed(submission)).toEqual(listed(submission))));
});

test("no criterion stops on a messy plan", () => {
  fc.assert(
    fc.property(messyPlan, (submission) => {
      expect(runCriteria(submission, criteria).notChecked).toEqual([]);
    }),
  );
});

test("the order of rows changes no set of criterion and item", () => {
  const set = (submission: Submission) =>
    [
      ...new Set(
        runCriteria(submission, criteria).findings.map(
          ({ criterion, item }) => `${criterion} ${item?.toUpperCase() ?? "no item"}`,
        ),
      ),
    ].sort();
  fc.assert(
    fc.property(messyPlan, (submission) => {
      const turned = {
        ...submission,
        commitments: submission.commitments.slice().reverse(),
        budget: submission.budget.slice().reverse(),
        splits: submission.splits.slice().reverse(),
        pilots: submission.pilots.slice().reverse(),
        milestones: submission.milestones.slice().reverse(),
        groups: submission.groups.slice().reverse(),
      };
      expect(set(turned)).toEqual(set(submission));
    }),
  );
});
