import type { CriterionWords } from "../../../src/core/criteria/criterion";
import { knownCriteria } from "../../../src/core/known-criteria";
import { checkGroups } from "../../../src/taskpane/settings/check-groups";
import { criterionForm } from "../../../src/taskpane/settings/criterion-fields";
import { criteria } from "../../../src/core/criteria/index";
import { sampleRound } from "../../sample/sample-round";

const byId = (id: string): CriterionWords => {
  const found = knownCriteria.find((each) => each.id === id);
  if (!found) throw new RangeError(`byId needs a criterion, got ${id}`);
  return found;
};

test("a check without a word from round or pack: on, its own severity, its limits, who answers", () => {
  const { fields, settled } = criterionForm(byId("envelope"));
  expect(fields.map(({ label, kind, none, hint }) => [label, kind, none ?? hint])).toEqual([
    ["Check this", "yes-no", undefined],
    ["A breach is", "choice", "Error, as usual"],
    ["Under share of envelope", "number", "0.05 unless you say otherwise."],
    ["Who answers for it", "text", undefined],
  ]);
  expect(settled).toEqual([]);
});

test("what the pack says is what a field left alone means; what the round says has no field", () => {
  const below = { on: false, severity: "info", thresholds: { underShareOfEnvelope: 0.2 } } as const;
  const { fields, settled } = criterionForm(byId("envelope"), below, { severity: "warning" });
  expect(fields.map(({ label, byDefault, hint }) => [label, byDefault ?? hint])).toEqual([
    ["Check this", false],
    ["Under share of envelope", "0.2 unless you say otherwise."],
    ["Who answers for it", undefined],
  ]);
  expect(settled).toEqual(["A breach is: Warning. The round says so, and that counts."]);
});

test("a limit that is a list has one entry a line", () => {
  const field = criterionForm(byId("functions-at-the-table")).fields.find(({ kind }) => kind === "lines");
  expect(field).toMatchObject({
    label: "Required functions",
    path: ["criteria", "functions-at-the-table", "thresholds", "requiredFunctions"],
  });
});

test("every check of a plan stands in just one group, of a sheet the plan has, in their order", () => {
  const round = sampleRound();
  const own = {
    id: "own-a",
    title: "A",
    table: "Budget",
    column: "Owner",
    kind: "required",
    severity: "info",
  } as const;
  const help = { "own-a": { ...byId("envelope"), id: "own-a", title: "A" } };
  const groups = checkGroups("five-quarter-plan", round, { ownChecks: [own] }, help);
  const ids = groups.flatMap(({ checks }) => checks.map(({ id }) => id));
  expect([...ids].sort()).toEqual([...criteria.map(({ id }) => id), "own-a"].sort());
  expect(groups.map(({ title }) => title)).toEqual([
    "The whole workbook",
    "Start",
    "Outcomes",
    "Commitments",
    "Budget",
    "Pilots",
    "Milestones",
    "Evidence",
    "Moves",
    "Waivers",
    "The organisation's own checks",
  ]);
});

test.each(["pilot-fund", "coalition-book"])("a %s has groups of its own checks alone", (template) => {
  const groups = checkGroups(template, sampleRound(), {}, {});
  const ids = groups.flatMap(({ checks }) => checks.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).not.toContain("envelope");
  expect(groups.length).toBeGreaterThan(2);
});
