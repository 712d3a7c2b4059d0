import fc from "fast-check";
import { PooledGaps } from "../../../src/core/portfolio/pooled-gap";
import { round } from "../../support/plan";
import { group } from "../../support/rows";

const outcomes = round().outcomes.map((outcome) =>
  outcome.id === "OUT-01"
    ? { ...outcome, metric: "RATE" as const, decisionPoint: "Promotion", focalGroup: "Women", referenceGroup: "Men" }
    : outcome,
);
const periods = ["FY26-Q3", "FY26-Q4"];

/** Women of one department in one quarter; null where it did not count. */
type Women = { readonly eligible: number; readonly selected: number } | null;
const women = fc.option(
  fc.nat({ max: 40 }).chain((eligible) => fc.nat({ max: eligible }).map((selected) => ({ eligible, selected }))),
);

function pooled(departments: readonly (readonly Women[])[]): PooledGaps {
  const gaps = new PooledGaps(outcomes, 5);
  departments.forEach((quarters, index) =>
    gaps.add(`D${index}`, {
      groups: quarters.flatMap((counts, quarter) =>
        counts === null ? [] : [group({ period: periods[quarter], ...counts })],
      ),
    }),
  );
  return gaps;
}

test("whoever knows the organisation's total learns no department's count from the measure, whatever departments hide", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(women, women), { minLength: 1, maxLength: 6 }), (departments) => {
      const gaps = pooled(departments);
      const [measure] = gaps.measured(periods);
      if (measure?.n === undefined) return;
      const quarter = periods.indexOf(measure.period ?? "");
      const counted = departments.flatMap((quarters, index) => {
        const own = quarters[quarter];
        return own ? [{ code: `D${index}`, ...own }] : [];
      });
      const leftOut = gaps.leftOut("OUT-01", periods);
      const total = counted.reduce((sum, { eligible }) => sum + eligible, 0);
      // What is left of the total is those that are named, and they are none or several: nobody's count by itself.
      const rest = counted.filter(({ code }) => leftOut.includes(code));
      expect(total - measure.n).toBe(rest.reduce((sum, { eligible }) => sum + eligible, 0));
      expect(leftOut).not.toHaveLength(1);
      // Every small count is among them.
      const isSmall = (count: number) => count > 0 && count < 5;
      for (const { code, eligible, selected } of counted)
        if ([eligible, selected, eligible - selected].some(isSmall)) expect(leftOut).toContain(code);
    }),
  );
});

test("names those that are left out of the quarter that is shown, in order, and nobody where nothing is", () => {
  const large = { eligible: 30, selected: 10 };
  const smaller = { eligible: 20, selected: 10 };
  const small = { eligible: 30, selected: 2 };
  expect(
    pooled([
      [large, small],
      [large, smaller],
      [large, large],
    ]).leftOut("OUT-01", periods),
  ).toEqual(["D0", "D1"]);
  expect(
    pooled([
      [large, large],
      [large, null],
    ]).leftOut("OUT-01", periods),
  ).toEqual([]);
  expect(
    pooled([
      [null, small],
      [null, large],
    ]).leftOut("OUT-01", periods),
  ).toEqual([]);
  expect(pooled([]).leftOut("OUT-01", periods)).toEqual([]);
});
