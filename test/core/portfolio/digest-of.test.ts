import type { PlanDigest } from "../../../src/core/portfolio/plan-digest";
import { rollUpDigests } from "../../../src/core/portfolio/roll-up-digests";
import { RollingUp } from "../../../src/core/portfolio/roll-up";
import { plan } from "../../support/plan";
import { group } from "../../support/rows";
import { coalitionRound, digest } from "../../support/test-portfolio-criterion";

const round = coalitionRound();

test("the sums of digests are the sums of plans", () => {
  const rolling = new RollingUp(round, 5);
  const digests = ["SAL", "HR"].map((code) => {
    rolling.add(code, plan());
    return digest(code, plan());
  });
  expect(rollUpDigests(digests, round, 5)).toEqual(rolling.rollup);
  // Kept as JSON between reviews, they say the same.
  const kept = JSON.parse(JSON.stringify(digests)) as PlanDigest[];
  expect(JSON.parse(JSON.stringify(rollUpDigests(kept, round, 5)))).toEqual(JSON.parse(JSON.stringify(rolling.rollup)));
});

test("a digest holds no small count, nor two whose difference is one", () => {
  const counts = (eligible: number, selected: number) =>
    digest("SAL", { groups: [group({ eligible, selected })] }).counts.map((row) => [row.eligible, row.selected]);
  expect(counts(120, 30)).toEqual([[120, 30]]);
  expect(counts(120, 5)).toEqual([[120, 5]]);
  expect(counts(120, 0)).toEqual([[120, 0]]);
  expect(counts(120, 4)).toEqual([[120, "hidden"]]);
  expect(counts(4, 0)).toEqual([["hidden", "hidden"]]);
  expect(counts(120, 116)).toEqual([["hidden", "hidden"]]);
  expect(counts(120, 115)).toEqual([[120, 115]]);
});

test("a digest stays small: no lines, no texts of lines", () => {
  const filled = plan();
  const budget = Array.from({ length: 5000 }, (_, index) => ({
    ...filled.budget[0],
    id: `SAL-BL-${index}`,
    description: "words ".repeat(20),
  })) as typeof filled.budget;
  expect(JSON.stringify(digest("SAL", { ...filled, budget })).length).toBeLessThan(20_000);
});
