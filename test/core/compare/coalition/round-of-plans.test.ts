import { roundKey, roundOfPlans } from "../../../../src/core/compare/coalition/round-of-plans";
import type { Round } from "../../../../src/core/domain/round";
import { round } from "../../../support/plan";
import { reviewedFile } from "../../review/reviewed-files";

const now = round();
const next = round({ round: "FY28", firstQuarter: "FY27-Q3" });
const copies = new Map([now, next].map((each) => [roundKey(each.round, each.firstQuarter), each]));
const files = (...rounds: Round[]) => rounds.map((each, index) => reviewedFile(each, index % 2 === 0 ? "SAL" : "HR"));

test("the round that most plans are of; of two that are equally many the later one", () => {
  expect(roundOfPlans(files(now, now, next), copies, [])).toEqual({ round: now, isGiven: false });
  expect(roundOfPlans(files(now, next), copies, [])).toEqual({ round: next, isGiven: false });
  expect(roundOfPlans(files(next, now), copies, [])).toEqual({ round: next, isGiven: false });
});

test("a round file wins where it fits, whatever the case of its name, and is ignored where it doesn't", () => {
  const given = round({ round: "fy27", version: 2 });
  expect(roundOfPlans(files(now), copies, [next, given])).toEqual({ round: given, isGiven: true });
  expect(roundOfPlans(files(now), copies, [next])).toEqual({ round: now, isGiven: false });
});

test("files that are no plans have no voice, and without a plan there is no round", () => {
  const torn = { file: "torn.xlsx", status: "unreadable", reason: "It is torn." } as const;
  expect(roundOfPlans([torn, torn, ...files(now)], copies, [])?.round).toBe(now);
  expect(roundOfPlans([torn], copies, [now])).toBeUndefined();
});
