import { criteria } from "../../../src/core/criteria";
import { defineCriterion, type Criterion } from "../../../src/core/criteria/criterion";
import { evaluate, type EvaluateOptions } from "../../../src/core/criteria/evaluate";
import { defaultPack } from "../../../src/core/domain/pack";
import type { Breach } from "../../../src/core/findings/finding";
import { plan, round } from "../../support/plan";
import { line } from "../../support/rows";

const options: EvaluateOptions = { asOf: "2026-11-30", round: round(), stage: "draft", pack: defaultPack, waivers: [] };

function rule(breaches: readonly Breach[], more: Partial<Criterion> = {}): Criterion {
  return defineCriterion({
    id: "test-rule",
    title: "A rule",
    rule: "It is checked.",
    because: "It matters.",
    remedy: "Mend it.",
    severity: "error",
    needs: ["budget"],
    check: () => breaches,
    ...more,
  });
}

const breach = (path: Breach["path"], more: Partial<Breach> = {}): Breach => ({ path, message: "Look.", ...more });
const unreadable = (key: string) =>
  plan({ workbook: { unreadable: [{ key, kind: "number", label: "Q1", text: "x", readings: [] }] } });

describe("a breach waits", () => {
  test.each([
    ["its own row", ["budget", 0, "marker"], undefined, true],
    ["another row", ["budget", 1, "marker"], undefined, false],
    ["the whole table, which rests on nothing named", ["budget"], undefined, false],
    ["a column of any row that it uses", ["start", "envelope"], [["budget", "*", "quarters"]], true],
    ["another column that it uses", ["start", "envelope"], [["budget", "*", "marker"]], false],
    ["a row that it uses", ["splits", 0], [["budget", 0]], true],
    ["a whole table that it uses", ["splits", 0], [["budget"]], true],
    ["what was observed of the workbook", ["workbook", "unreadable", 0], [["budget"]], false],
  ] as const)("for an unreadable cell in %s: %j using %j", (_name, path, uses, waits) => {
    const { findings, notChecked } = evaluate(
      unreadable("budget.0.quarters.0"),
      [rule([breach(path, uses ? { uses } : {})])],
      options,
    );
    expect(findings).toHaveLength(waits ? 0 : 1);
    expect(notChecked.map(({ criterion }) => criterion)).toEqual(waits ? ["test-rule"] : []);
  });
});

test("a missing part makes the criterion not checked, with the reason", () => {
  const missing = plan({ missingParts: new Map([["pilots.sunset", 'Column "Sunset" of Pilots is missing.']]) });
  const { notChecked, checksRun } = evaluate(missing, [rule([], { needs: ["pilots.sunset"] }), rule([])], options);
  expect(notChecked).toEqual([{ criterion: "test-rule", because: 'Column "Sunset" of Pilots is missing.' }]);
  expect(checksRun).toBe(1);
});

test("a criterion that throws is not checked, and the others run", () => {
  const thrower = rule([], {
    check: () => {
      throw new Error("boom");
    },
  });
  const { findings, notChecked } = evaluate(plan(), [thrower, rule([breach(["budget", 0])])], options);
  expect(findings).toHaveLength(1);
  expect(notChecked[0]?.because).toMatch(/something unexpected \(boom\)/);
});

describe("the pack and waivers", () => {
  const one = rule([breach(["budget", 0], { item: "SAL-BL-001" })]);
  const waiver = {
    criterion: "test-rule",
    item: "sal-bl-001 ",
    reason: "Agreed",
    approver: "Chair",
    expires: "2026-12-31",
  };

  test("a criterion that is off does not run", () => {
    const pack = { ...defaultPack, criteria: { "test-rule": { on: false } } };
    expect(evaluate(plan(), [one], { ...options, pack })).toEqual({ findings: [], notChecked: [], checksRun: 0 });
  });

  test("the pack's severity wins over the criterion's, not over a breach's own", () => {
    const pack = { ...defaultPack, criteria: { "test-rule": { severity: "warning" as const } } };
    const both = rule([breach(["budget", 0]), breach(["budget", 1], { severity: "info" })]);
    expect(evaluate(plan(), [both], { ...options, pack }).findings.map(({ severity }) => severity)).toEqual([
      "warning",
      "info",
    ]);
  });

  test.each([
    ["in force", waiver, true],
    ["whose expiry is today (criteria.md: an expiry after today)", { ...waiver, expires: "2026-11-30" }, false],
    ["ended", { ...waiver, expires: "2026-11-29" }, false],
    ["for another item", { ...waiver, item: "SAL-BL-002" }, false],
    ["for another criterion", { ...waiver, criterion: "envelope" }, false],
    ["approved by its asker", { ...waiver, askedBy: "Chair" }, false],
    ["approved by its asker, written otherwise", { ...waiver, askedBy: " chair" }, false],
  ])("a waiver %s", (_name, granted, silences) => {
    const [finding] = evaluate(plan(), [one], { ...options, waivers: [granted] }).findings;
    expect(finding?.waiver !== null).toBe(silences);
  });

  test("a request in the plan silences nothing", () => {
    const asked = plan({ waivers: [{ ...waiver, askedBy: "Head of Sales" }] });
    expect(evaluate(asked, [one], options).findings[0]?.waiver).toBeNull();
  });
});

describe("a rule that judges several columns", () => {
  const several = (breaches: readonly Breach[]) =>
    rule(breaches, {
      needs: [],
      needsByColumn: {
        "budget.pilotId": ["budget", "budget.pilotId", "pilots.id"],
        "actuals.lineId": ["actuals.lineId"],
      },
    });
  const both = [breach(["budget", 0, "pilotId"]), breach(["actuals", 3, "lineId"])];

  test("leaves out those that wait, judges the others, and says so", () => {
    const missing = plan({ missingParts: new Map([["pilots.id", 'Column "Pilot ID" of Pilots was renamed "No.".']]) });
    const { findings, notChecked, checksRun } = evaluate(missing, [several(both)], options);
    expect(findings.map(({ path }) => path)).toEqual([["actuals", 3, "lineId"]]);
    expect(notChecked).toEqual([
      { criterion: "test-rule", because: 'Checked in part. Column "Pilot ID" of Pilots was renamed "No.".' },
    ]);
    expect(checksRun).toBe(1);
  });

  test("is not checked where all of them wait", () => {
    const missing = plan({
      missingParts: new Map([
        ["budget", "Sheet Budget is missing."],
        ["actuals", "Sheet Actuals is missing."],
      ]),
    });
    const { findings, notChecked, checksRun } = evaluate(missing, [several(both)], options);
    expect([findings, checksRun]).toEqual([[], 0]);
    expect(notChecked).toEqual([
      { criterion: "test-rule", because: "Sheet Budget is missing. Sheet Actuals is missing." },
    ]);
  });
});

test.each(["id-unique", "references-exist", "choice-from-list"])(
  "a renamed ID column of Moves silences %s for Moves only",
  (id) => {
    const criterion = criteria.find((one) => one.id === id);
    if (criterion === undefined) throw new Error("there is no such criterion");
    const broken = plan({
      budget: [line({ pilotId: "SAL-P-99", category: "Trainings" }), line()],
      missingParts: new Map([
        ["moves.id", 'Column "Move ID" of Moves was renamed "No.".'],
        ["moves.fromLine", 'Column "From line" of Moves was renamed "From".'],
        ["moves.toLine", 'Column "To line" of Moves was renamed "To".'],
        ["moves.quarter", 'Column "Quarter" of Moves was renamed "When".'],
      ]),
    });
    const { findings, notChecked } = evaluate(broken, [criterion], options);
    expect(findings.map(({ path }) => path[0])).toContain("budget");
    expect(findings.map(({ path }) => path[0])).not.toContain("moves");
    expect(notChecked).toEqual([
      { criterion: id, because: expect.stringMatching(/^Checked in part\. Column .* of Moves/) },
    ]);
  },
);
