import { planContext } from "../../../../../src/core/templates/plan/plan-context";
import { asShown, paceOf } from "../../../../../src/core/templates/plan/summary/measure";
import { reading } from "../../../../../src/core/templates/plan/summary/reading";
import { plan, round } from "../../../../support/plan";
import { commitment, group } from "../../../../support/rows";

test.each([
  // A share of 0.0725 is 7.25 %, told as 7.3; halves go up, as INT(x + 0.5) has it.
  [0.0725, 100, 7.3],
  [-0.07307, 100, -7.3],
  [0, 100, 0],
  [0.74249, 1, 0.742],
  [41, 1, 41],
])("%d times %d is shown as %d", (value, times, expected) => {
  expect(asShown(value, times)).toBe(expected);
});

test("words pass as they are", () => {
  expect(asShown("suppressed", 100)).toBe("suppressed");
});

/** OUT-01 typed with baseline 0.2 and target 0.3 in Q5, read in these quarters. */
const read = (...actuals: (number | undefined)[]) =>
  commitment({ actuals: [0, 1, 2, 3, 4].map((index) => actuals[index]) });

const ofRound = round({
  outcomes: round().outcomes.map((outcome) =>
    outcome.id === "OUT-05" ? { ...outcome, metric: "RATE", decisionPoint: "Promotion", focalGroup: "Women" } : outcome,
  ),
});
const department = ofRound.departments[0];
if (!department) throw new Error("The round has a department.");
const context = (groups = plan().groups) =>
  planContext(ofRound, department, { ...plan(), outcomes: ofRound.outcomes, groups });
const rate = commitment({ outcomeId: "OUT-05" });
const counts = (overrides: object) => [group({ outcomeId: "OUT-05", ...overrides })];

test.each([
  ["", commitment({ outcomeId: undefined }), context()],
  ["not in the dictionary", commitment({ outcomeId: "OUT-99" }), context()],
  ["no actual yet", read(), context()],
  ["no counts yet", rate, context([])],
  ["counts are suppressed", rate, context(counts({ selected: "suppressed" }))],
  // 130 of 120 can't be.
  ["not computed", rate, context(counts({ selected: 130 }))],
  ["no baseline or target", commitment({ baseline: undefined, actuals: [0.2, 0.2, 0.2, 0.2, 0.2] }), context()],
  ["target reached", read(0.3), context()],
  ["moving away from the target", read(0.19), context()],
  // 30 of 120 is 0.25, half the way, counted in the quarter before Q1.
  ["measured before the first quarter", rate, context(counts({ period: "FY26-Q4" }))],
  // A tenth of 0.02 a quarter is the way: 0.22 after one is on pace, 0.21 is half of it and no less, 0.209 is under half.
  ["on pace", read(0.22), context()],
  ["behind pace", read(0.21), context()],
  ["far behind pace", read(0.209), context()],
])("reads %j", (expected, promise, of) => {
  expect(reading(promise, of)).toBe(expected);
});

test("pace is progress against the quarters gone: 0.23 after two of five is 0.3 of the way against 0.4", () => {
  expect(paceOf(read(0.21, 0.23), context())).toBeCloseTo(0.75, 12);
});
