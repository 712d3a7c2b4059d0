import { targetsMoved } from "../../../src/core/compare/targets-moved";
import { commitment, plan, round, start } from "../../support/plan";

type Targets = readonly (number | undefined)[];

/** A plan with one commitment on an outcome; OUT-01 goes up, OUT-02 toward one, OUT-03 toward zero, OUT-04 down. */
function promising(outcomeId: string | undefined, targets: Targets) {
  const outcomes = round().outcomes;
  return plan({ outcomes, commitments: [commitment({ outcomeId, targets: [...targets] })] });
}
const kinds = (outcomeId: string | undefined, before: Targets, after: Targets) =>
  targetsMoved(promising(outcomeId, before), promising(outcomeId, after)).map(({ quarter, kind }) => [quarter, kind]);

test.each<[string, string | undefined, number, number, string]>([
  ["up", "OUT-01", 0.2, 0.3, "raised"],
  ["up", "OUT-01", 0.3, 0.2, "lowered"],
  ["toward one, from below", "OUT-02", 0.8, 0.9, "raised"],
  ["toward one, past it", "OUT-02", 0.9, 1.2, "lowered"],
  ["toward zero, of negative gaps", "OUT-03", -4, -2, "raised"],
  ["toward zero, to the other side", "OUT-03", -4, 4, "moved"],
  ["down: fewer days", "OUT-04", 90, 60, "raised"],
  ["an outcome that the dictionary doesn't have", "OUT-99", 1, 2, "moved"],
  ["no outcome", undefined, 1, 2, "moved"],
])("%s", (_, outcomeId, before, after, kind) => {
  expect(kinds(outcomeId, [before, 1, 1, 1, 1], [after, 1, 1, 1, 1])).toEqual([["FY27-Q1", kind]]);
});

test("a target that was set where there was none, and one that was dropped", () => {
  expect(kinds("OUT-01", [undefined, 0, 1, 1, 1], [0, undefined, 1, 1, 1])).toEqual([
    ["FY27-Q1", "set"],
    ["FY27-Q2", "dropped"],
  ]);
});

test("of two rounds the same quarters are held against each other, and IDs in any case are one commitment", () => {
  const before = promising("OUT-01", [0.1, 0.2, 0.3, 0.4, 0.5]);
  const after = {
    ...promising("OUT-01", [0.3, 0.45, 0.5, 0.6, 0.7]),
    ownRound: round({ round: "FY28", firstQuarter: "FY27-Q3" }),
    start: start({ firstQuarter: "FY27-Q3" }),
  };
  const lower = { ...after, commitments: after.commitments.map((row) => ({ ...row, id: "sal-c-01" })) };
  // FY27-Q3 0.3 and FY28-Q1 0.5 stayed; FY27-Q4 went from 0.4 to 0.45.
  expect(targetsMoved(before, lower)).toEqual([
    { commitment: "sal-c-01", quarter: "FY27-Q4", before: 0.4, after: 0.45, kind: "raised" },
  ]);
});

test("a commitment of one plan alone, or a table that can't be read, has no targets that moved", () => {
  const before = promising("OUT-01", [1, 1, 1, 1, 1]);
  expect(targetsMoved(before, { ...before, commitments: [] })).toEqual([]);
  expect(targetsMoved({ ...before, commitments: [] }, before)).toEqual([]);
  const missing = { ...promising("OUT-01", [2, 1, 1, 1, 1]), missingParts: new Map([["commitments", "It is gone."]]) };
  expect(targetsMoved(before, missing)).toEqual([]);
});
